import type { Source, Work } from './work.ts';

/** What a browser can hold beside the copies that reading makes. */
const LARGEST = 150_000_000;

let next = 1;

/** The tables with one more; one of the same name takes the place of the older, which is how a table is corrected elsewhere. */
export function withSource(work: Work, name: string, bytes: Uint8Array): readonly Source[] {
  return [...work.sources.filter((source) => source.name !== name), sourceOf(name, bytes)];
}

/** A file with a number of its own. */
export const sourceOf = (name: string, bytes: Uint8Array): Source => ({ id: next++, name, bytes });

/** Reads files; those that cannot be read are told by `refused`, with their size where that is why. */
export async function readFiles(
  files: readonly File[],
  refused: (name: string, megabytes: number | null) => void,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const read: { name: string; bytes: Uint8Array }[] = [];
  for (const file of files) {
    if (file.size > LARGEST) {
      refused(file.name, Math.round(file.size / 1e6));
      continue;
    }
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      refused(file.name, null);
    }
  }
  return read;
}

/** Lets tables be dropped anywhere on the page, and pasted anywhere but in a field. */
export function listen(addFiles: (files: File[]) => void, addText: (text: string) => void): void {
  const over = (on: boolean) => document.body.classList.toggle('dropping', on);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener('drop', (event) => {
    over(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    addFiles([...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener('paste', (event) => {
    if ((event.target as Element).closest?.('input, textarea')) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() !== '') addText(text);
    else if (files.length > 0) addFiles(files);
  });
}

/** Whether a file begins as JSON does. */
export function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart();
  return start.startsWith('{');
}

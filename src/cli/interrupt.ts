import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Files that are being written beside their place, folders in which workers write, and what must end first. */
const parts = new Set<string>();
const folders = new Set<string>();
const tasks = new Set<() => Promise<unknown>>();

/** The name under which a file is written until it is whole. */
export const partName = (path: string, count: number) => `${path}.part-${process.pid}-${count}`;

/** Takes a half-written file away where the user interrupts, until the returned function is called. */
export const halfWritten = (path: string): (() => void) => enlist(parts, path);

/** The same for all half-written files in a folder and those below. */
export const halfWrittenIn = (folder: string): (() => void) => enlist(folders, folder);

/** What to end before files are taken away. */
export const endFirst = (task: () => Promise<unknown>): (() => void) => enlist(tasks, task);

function enlist<Item>(set: Set<Item>, item: Item): () => void {
  set.add(item);
  if (process.listenerCount('SIGINT') === 0) process.once('SIGINT', interrupted);
  return () => {
    set.delete(item);
    // Without a listener the signal ends the process at once, also in the middle of a long computation.
    if (parts.size + folders.size + tasks.size === 0) process.off('SIGINT', interrupted);
  };
}

/** A signal leaves no other way out than to exit here, with the number that a shell expects: 128 + SIGINT. */
async function interrupted(): Promise<void> {
  await Promise.allSettled([...tasks].map((task) => task()));
  for (const part of parts) rmSync(part, { force: true });
  for (const folder of folders) sweep(folder);
  process.exit(130);
}

function sweep(folder: string): void {
  const own = new RegExp(`\\.part-${process.pid}-\\d+$`);
  let entries: string[] = [];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    // The folder was not made yet: nothing lies in it.
  }
  for (const entry of entries) if (own.test(entry)) rmSync(join(folder, entry), { force: true });
}

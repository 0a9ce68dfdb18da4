/** A block of data that the build put into the page. */
export function block(id: string): string {
  return document.getElementById(id)?.textContent?.trim() ?? '';
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i);
  return bytes;
}

/** The table of the example, byte for byte. */
export function example(): { name: string; bytes: Uint8Array } {
  const { name, base64 } = JSON.parse(block('example')) as { name: string; base64: string };
  return { name, bytes: fromBase64(base64) };
}

/** The script of the worker, unpacked: the page carries it compressed. */
export async function workerAddress(): Promise<string> {
  const stream = new Blob([fromBase64(block('worker'))])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const code = await new Response(stream).blob();
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

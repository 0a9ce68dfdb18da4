import { unpacked } from './unpack.ts';

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i);
  return bytes;
}

/** The invented table of a care chain, byte for byte. */
export async function example(chain: string): Promise<Uint8Array<ArrayBuffer>> {
  const all = JSON.parse(await new Response(unpacked('example-tables')).text()) as Record<
    string,
    string
  >;
  return fromBase64(all[chain]);
}

/** The script of the worker. */
export async function workerAddress(): Promise<string> {
  const code = await new Response(unpacked('worker')).blob();
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

/** A block of data that the build put into the page. */
export function block(id: string): string {
  return document.getElementById(id)?.textContent?.trim() ?? '';
}

/** A block that the page carries compressed. */
export const unpacked = (id: string): ReadableStream<Uint8Array> =>
  new Blob([fromBase91(block(id))]).stream().pipeThrough(new DecompressionStream('gzip'));

/** The signs of base91: those of ASCII that are seen, but for three that mean something in a page or a script. */
const SIGNS = 91;
const FIRST = 33;

/** Two signs hold 13 bits, or 14 where they are small, which is less than base64 takes. */
function fromBase91(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 14) / 16));
  let [at, held, bits, first] = [0, 0, 0, -1];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code - FIRST - Number(code > 45) - Number(code > 60) - Number(code > 92);
    if (first < 0) {
      first = value;
      continue;
    }
    const pair = first + value * SIGNS;
    first = -1;
    held |= pair << bits;
    bits += (pair & 8191) > 88 ? 13 : 14;
    for (; bits > 7; bits -= 8, held >>>= 8) bytes[at++] = held & 255;
  }
  if (first >= 0) bytes[at++] = (held | (first << bits)) & 255;
  return bytes.slice(0, at);
}

import encodings from './old-encodings.json' with { type: 'json' };

/** Encodings of old programs: of the Mac, and of DOS, in which Excel still offers to save. */
export type OldEncoding = 'macintosh' | 'ibm850';

/** The letters of the bytes from 0x80 on. */
const LETTERS: Record<OldEncoding, string> = encodings.letters;

/** Letters that words of Western Europe are full of, and those that they hold now and then. */
const COMMON = new Set(encodings.common);
const OTHERS = new Set(encodings.others);
/** As many letters beyond ASCII as are looked at. */
const SAMPLE = 2000;

/** Turns bytes of an old encoding into text. O(n). */
export function decodeOld(bytes: Uint8Array, encoding: OldEncoding): string {
  const letters = LETTERS[encoding];
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] >= 0x80) {
      pieces.push(ascii(bytes.subarray(copied, at)), letters[bytes[at] - 0x80]);
      copied = at + 1;
    }
  pieces.push(ascii(bytes.subarray(copied)));
  return pieces.join('').normalize('NFC');
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/**
 * Whether bytes that are no UTF-8 make words in an old encoding and none in Windows-1252: a byte beside a letter counts for an encoding in
 * which it is a usual letter, and against one in which it is a sign, or a capital in the middle of a word. `null` for Windows-1252.
 */
export function oldEncodingOf(
  bytes: Uint8Array,
  windows: (byte: number) => string,
): OldEncoding | null {
  const readings: [OldEncoding | null, (byte: number) => string][] = [
    [null, windows],
    ['macintosh', (byte) => LETTERS.macintosh[byte - 0x80]],
    ['ibm850', (byte) => LETTERS.ibm850[byte - 0x80]],
  ];
  const scores = readings.map(() => 0);
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < SAMPLE; at++) {
    if (bytes[at] < 0x80) continue;
    const before = bytes[at - 1] ?? 0;
    const behind = bytes[at + 1] ?? 0;
    if (!isLetter(before) && !isLetter(behind)) continue;
    seen++;
    const behindSmall = before >= 0x61 && isLetter(before);
    const inside = isLetter(before) && isLetter(behind);
    for (let i = 0; i < readings.length; i++)
      scores[i] += rate(readings[i][1](bytes[at]), behindSmall, inside);
  }
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return scores[best] > 0 ? readings[best][0] : null;
}

const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

function rate(letter: string, behindSmall: boolean, inside: boolean): number {
  if (letter === '’' && inside) return 2;
  const known = COMMON.has(letter) ? 3 : OTHERS.has(letter) ? 1 : -1;
  const capital = letter.toLowerCase() !== letter;
  return capital && behindSmall ? -2 : known;
}

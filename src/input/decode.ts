import { decodeOld, type OldEncoding, oldEncodingOf } from './old-encodings.ts';

/** The part of the platform's text decoder that is used; it exists in Node, browsers and workers alike. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | OldEncoding;

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/**
 * Turns bytes into text: a byte order mark decides, then NUL bytes in a UTF-16 pattern, then strict UTF-8; what is
 * none of these is Windows-1252, in which every byte means something, or the encoding of an old program, where only that
 * makes words. The text is in Unicode normal form C.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes) ?? wide(bytes);
  if (encoding) return { text: decodeAs(bytes, encoding), encoding };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.normalize('NFC'), encoding: 'utf-8' };
  } catch {
    const encoding = eightBit(bytes);
    return { text: decodeAs(bytes, encoding), encoding };
  }
}

/** Decodes in two steps, because the one-step form of Node 20 gets 0x80 to 0x9F of Windows-1252 wrong. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'macintosh' || encoding === 'ibm850') return decodeOld(bytes, encoding);
  const decoder = new TextDecoder(encoding);
  return (decoder.decode(bytes, { stream: true }) + decoder.decode()).normalize('NFC');
}

/** The encoding of bytes that are no UTF-8. */
export function eightBit(bytes: Uint8Array): 'windows-1252' | OldEncoding {
  const upper = Uint8Array.from({ length: 128 }, (_, i) => i + 128);
  const letters = decodeAs(upper, 'windows-1252');
  return oldEncodingOf(bytes, (byte) => letters[byte - 128] ?? '') ?? 'windows-1252';
}

/** The encoding that a byte order mark names. */
function marked(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows as NULs in every second byte, because most letters of a table are Latin. */
function wide(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]++;
  const half = sample.length / 2;
  if (zeros[1] > 0.4 * half && zeros[0] < 0.05 * half) return 'utf-16le';
  if (zeros[0] > 0.4 * half && zeros[1] < 0.05 * half) return 'utf-16be';
  return null;
}

/** What a file is that is no text at all, by its first bytes or its control characters; `null` for text. */
export function binaryKind(bytes: Uint8Array): 'spreadsheet' | 'binary' | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === 'PK\u0003\u0004' || start === '\u00d0\u00cf\u0011\u00e0') return 'spreadsheet';
  if (start === '%PDF' || start === '\u0089PNG') return 'binary';
  if (marked(bytes) ?? wide(bytes)) return null;
  if (bytes.includes(0)) return 'binary';
  const sample = bytes.subarray(0, 65536);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at];
    if (
      byte < 0x20 &&
      byte !== 9 &&
      byte !== 10 &&
      byte !== 13 &&
      byte !== 11 &&
      byte !== 12 &&
      byte !== 27
    )
      controls++;
  }
  return controls > 0.02 * sample.length ? 'binary' : null;
}

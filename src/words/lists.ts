import type { Formatter } from './formatter.ts';

/** The first pieces of a list, with semicolons between them, and how many more there are. */
export const joined = (
  pieces: readonly string[],
  most: number,
  more: (rest: number) => string,
): string =>
  [...pieces.slice(0, most), ...(pieces.length > most ? [more(pieces.length - most)] : [])].join(
    '; ',
  );

/** Two names that are no actors. */
export const quotedPair = (pair: readonly [string, string], say: Formatter): string =>
  pair.map(say.quoted).join(' – ');

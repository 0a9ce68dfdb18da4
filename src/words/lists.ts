import type { Formatter } from './formatter.ts';

/** The first pieces of a list, with semicolons between them, and how many more there are; one more is named rather than counted. */
export const joined = (
  pieces: readonly string[],
  most: number,
  more: (rest: number) => string,
): string => {
  const shown = pieces.length === most + 1 ? most + 1 : most;
  return [
    ...pieces.slice(0, shown),
    ...(pieces.length > shown ? [more(pieces.length - shown)] : []),
  ].join('; ');
};

/** Two names that are no actors. */
export const quotedPair = (pair: readonly [string, string], say: Formatter): string =>
  pair.map(say.quoted).join(' – ');

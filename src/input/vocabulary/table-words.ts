import tableWords from './table-words.json' with { type: 'json' };

/** Words by which a column, a row, a sheet or an answer says what it is, as `plain` or `headerKey` write them. */
export { tableWords };

/** Whether a text is one of some words. */
export function oneOf(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  return (text) => known.has(text);
}

/** Whether one of some words stands in a text. */
export const within =
  (words: readonly string[]) =>
  (text: string): boolean =>
    words.some((word) => text.includes(word));

/** Whether a text begins with one of some words, and what follows it passes. */
export const beginning =
  (words: readonly string[], rest: RegExp) =>
  (text: string): boolean =>
    words.some((word) => text.startsWith(word) && rest.test(text.slice(word.length)));

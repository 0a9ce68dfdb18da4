/**
 * The phrases that stand in a text from a place on, the longest first, whatever their case and the kind of their spaces.
 * O(length of all phrases).
 */
export function phrasesAt(text: string, phrases: readonly string[], at = 0): string[] {
  const first = lower(text.charAt(at));
  return phrases
    .filter(
      (phrase) => phrase.startsWith(first) && lower(text.slice(at, at + phrase.length)) === phrase,
    )
    .sort((a, b) => b.length - a.length);
}

/** Whether a text is one of some phrases, whatever its case and the kind of its spaces. */
export const isPhrase = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => phrase.length === text.length && lower(text) === phrase);

const lower = (text: string) => text.toLowerCase().replace(/\s/g, ' ');

import { fold } from '../fold.ts';

/** Answers that are kept; a column of a large table can hold as many words as it has rows. */
const maxKept = 10_000;

/** A thing that planners write in many ways, with an id; what a report calls it stands in the words of each language. */
export interface Term {
  id: string;
  /** What tables call it, by their language, which need be none in which care-chain reports. */
  words: Readonly<Record<string, readonly string[]>>;
}

/** All that a term is known by: its id and the words of tables. */
export const wordsOf = ({ id, words }: Term): string[] => [id, ...Object.values(words).flat()];

/**
 * Finds a term in the user's words: the id or an alias as `fold` compares them; failing that the longest alias that stands
 * in the text as whole words. `null` where there is none.
 */
export function vocabulary(terms: readonly Term[]): (text: string | null) => string | null {
  const exact = new Map<string, string>();
  for (const term of terms)
    for (const word of wordsOf(term))
      if (fold(word) !== '' && !exact.has(fold(word))) exact.set(fold(word), term.id);
  const byLength = [...exact].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const known = new Map<string, string | null>();
  return (text) => {
    if (text === null) return null;
    let found = known.get(text);
    if (found === undefined) {
      const words = fold(text);
      // No term is this long, and a pattern should not search a giant cell.
      const inside = words.length > 300 ? '' : ` ${words} `;
      found =
        exact.get(words) ??
        byLength.find(([alias]) => alias.length > 1 && inside.includes(` ${alias} `))?.[1] ??
        null;
      if (known.size < maxKept) known.set(text, found);
    }
    return found;
  };
}

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
  // Made when they are asked for: most tables ask few vocabularies, and most words stand as they are.
  let exact: Map<string, string> | undefined;
  let byLength: [word: string, id: string][] | undefined;
  const known = new Map<string, string | null>();
  return (text) => {
    if (text === null) return null;
    let found = known.get(text);
    if (found === undefined) {
      const words = fold(text);
      // No term is this long, and a pattern should not search a giant cell.
      const inside = words.length > 300 ? '' : ` ${words} `;
      exact ??= exactly(terms);
      byLength ??= exact.has(words) ? undefined : longestFirst(exact);
      found =
        exact.get(words) ??
        byLength?.find(([alias]) => alias.length > 1 && inside.includes(` ${alias} `))?.[1] ??
        null;
      if (known.size < maxKept) known.set(text, found);
    }
    return found;
  };
}

/** The words as `fold` writes them; a word of several terms is that of the first. */
function exactly(terms: readonly Term[]): Map<string, string> {
  const exact = new Map<string, string>();
  for (const term of terms)
    for (const word of wordsOf(term)) {
      const folded = fold(word);
      if (folded !== '' && !exact.has(folded)) exact.set(folded, term.id);
    }
  return exact;
}

const longestFirst = (exact: ReadonlyMap<string, string>) =>
  [...exact].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

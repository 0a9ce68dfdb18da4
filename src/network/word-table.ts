import type { ChainData } from '../chains/chain.ts';
import { quote } from '../input/aliases.ts';
import type { Dataset } from '../input/dataset.ts';
import { byCodeUnit } from '../input/fold.ts';
import { wordReader } from './word-reader.ts';

/** A line of the file of words: a word of a table, what it means, and what it may mean, by ids of a chain. */
export interface WordLine {
  kind: 'role' | 'sector';
  word: string;
  /** Empty where nobody has said it; the word then stays what it is. */
  meaning: string;
  possible: readonly string[];
}

/** The file of the user's own words, `kind;word;meaning;possible`; empty where there is no word. */
export function wordFile(lines: readonly WordLine[]): string {
  const rows = lines.map(({ kind, word, meaning, possible }) =>
    [kind, word, meaning, possible.join(', ')].map(quote).join(';'),
  );
  return rows.length === 0 ? '' : `${['kind;word;meaning;possible', ...rows].join('\n')}\n`;
}

/**
 * A ready file of the words for roles and sectors that a chain does not know: `kind;word;meaning;possible`, each with the nearest
 * meaning and all that are near. Empty where every word is known.
 */
export function wordTable({ actors }: Pick<Dataset, 'actors'>, chain: ChainData): string {
  const lines = (
    kind: WordLine['kind'],
    words: readonly string[],
    entries: ChainData['roles' | 'sectors'],
  ) => {
    const read = wordReader(entries);
    return [...new Set(words)].sort(byCodeUnit).flatMap((word): WordLine[] => {
      const { ids, near } = read(word);
      return ids.length > 0 ? [] : [{ kind, word, meaning: near[0] ?? '', possible: near }];
    });
  };
  return wordFile([
    ...lines(
      'role',
      actors.flatMap(({ roles }) => roles),
      chain.roles,
    ),
    ...lines(
      'sector',
      actors.flatMap(({ sector }) => (sector === null ? [] : [sector])),
      chain.sectors,
    ),
  ]);
}

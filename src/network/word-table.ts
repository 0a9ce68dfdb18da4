import type { ChainData } from '../chains/chain.ts';
import { quote } from '../input/aliases.ts';
import type { Dataset } from '../input/dataset.ts';
import { byCodeUnit } from '../input/fold.ts';
import { wordReader } from './word-reader.ts';

/**
 * A ready file of the words for roles and sectors that a chain does not know: `kind;word;meaning;possible`, each with the nearest
 * meaning and all that are near. Empty where every word is known.
 */
export function wordTable({ actors }: Pick<Dataset, 'actors'>, chain: ChainData): string {
  const lines = (
    kind: string,
    words: readonly string[],
    entries: ChainData['roles' | 'sectors'],
  ) => {
    const read = wordReader(entries);
    return [...new Set(words)].sort(byCodeUnit).flatMap((word) => {
      const { ids, near } = read(word);
      if (ids.length > 0) return [];
      return [[kind, word, near[0] ?? '', near.join(', ')].map(quote).join(';')];
    });
  };
  const all = [
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
  ];
  return all.length === 0 ? '' : `${['kind;word;meaning;possible', ...all].join('\n')}\n`;
}

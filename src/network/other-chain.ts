import type { ChainData } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import { exactWords, same } from './word-reader.ts';

/** So many words of a table have to be a chain's own before it is proposed. */
const LEAST_MORE = 2;
const LEAST_KNOWN = 3;

/** Whether a word is one for a role of some of the chains, as it stands. */
export const isRoleOf = (word: string, chains: Iterable<ChainData>): boolean => {
  const key = same(word);
  for (const { roles } of chains) if (exactWords(roles).has(key)) return true;
  return false;
};

/**
 * The chain whose words a table speaks, where that is clearly another than the one it is read by: it knows at least three different role
 * words of the table, and at least two more than the other does. The first of equal ones; `null` where there is none.
 * O(role words · chains).
 */
export function otherChain(
  { actors }: Pick<Dataset, 'actors'>,
  read: ChainData,
  others: () => Iterable<ChainData>,
): ChainData | null {
  const words = new Set(actors.flatMap(({ roles }) => roles.map(same)));
  if (words.size < LEAST_KNOWN) return null;
  const known = (chain: ChainData) => {
    const vocabulary = exactWords(chain.roles);
    return [...words].filter((word) => vocabulary.has(word)).length;
  };
  const least = Math.max(LEAST_KNOWN, known(read) + LEAST_MORE);
  if (words.size < least) return null;
  let [best, most] = [null as ChainData | null, least - 1];
  for (const chain of others()) {
    const count = known(chain);
    if (count > most) [best, most] = [chain, count];
  }
  return best;
}

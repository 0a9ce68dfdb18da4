import { adjacency } from '../network/adjacency.ts';
import type { Context } from '../network/context.ts';

/** Two actors with a tie, in the order of ids, whatever its direction. */
export type Pair = [string, string];

/** Ties of more than this number are not listed one by one. */
const MOST_TIES = 1_000;

/** Pairs, each once, in the order of ids. */
export function pairsOf(pairs: Iterable<readonly [string, string]>): Pair[] {
  const found = new Map<string, Pair>();
  for (const [a, b] of pairs) {
    const pair: Pair = a < b ? [a, b] : [b, a];
    found.set(JSON.stringify(pair), pair);
  }
  return [...found.values()].sort((x, y) => compare(x[0], y[0]) || compare(x[1], y[1]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The tied pairs between two sectors; none where they are more than a thousand. O(degrees of the actors of the first). */
export function tiesAcross(
  { ties, sectors: { ids, codes } }: Pick<Context, 'ties' | 'sectors'>,
  [one, other]: readonly string[],
): Pair[] {
  const { offsets, neighbors } = adjacency(ties);
  const [a, b] = [ids.indexOf(one), ids.indexOf(other)];
  const found: Pair[] = [];
  for (let u = 0; u < codes.length; u++) {
    if (codes[u] !== a) continue;
    for (let s = offsets[u]; s < offsets[u + 1]; s++)
      if (codes[neighbors[s]] === b) found.push([ties.ids[u], ties.ids[neighbors[s]]]);
    if (found.length > MOST_TIES) return [];
  }
  return pairsOf(found);
}

/** The ties of an actor to others that fit. */
export function tiesFrom(
  { ties }: Pick<Context, 'ties'>,
  actor: number,
  fits: (other: number) => boolean,
): Pair[] {
  const { offsets, neighbors } = adjacency(ties);
  const own = [...neighbors.subarray(offsets[actor], offsets[actor + 1])].filter(fits);
  return pairsOf(own.map((other): Pair => [ties.ids[actor], ties.ids[other]]));
}

import type { Ties } from '../../network/ties.ts';

/** Calls `visit` once for every tied pair of actors, whatever the direction. O(m). */
export function eachPair(
  { order, starts, targets }: Ties,
  visit: (a: number, b: number) => void,
): void {
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) visit(u, targets[s]);
}

/** Two ids as one key; no id can forge it, whatever it contains. Which comes first does not matter. */
export const pairKey = (a: string, b: string) => JSON.stringify(a < b ? [a, b] : [b, a]);

/** The two numbers of a pair in ascending order, as one key. */
export const indexKey = (a: number, b: number) => (a < b ? `${a},${b}` : `${b},${a}`);

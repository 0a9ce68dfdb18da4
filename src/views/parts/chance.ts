import { random, shuffle } from '../../measures/kernels/random.ts';
import type { Sectors, Ties } from '../../network/ties.ts';
import { eachPair } from './pairs.ts';

/** How often each number of ties between two groups, or inside one, comes about when groups are dealt out at random. */
export interface Chance {
  runs: number;
  seed: number;
  /**
   * Two-sided p of `found` ties in the cell of two groups: the share of shuffled labels that lie at least as far from `expected`,
   * (1 + #) / (runs + 1).
   */
  p: (a: number, b: number, found: number, expected: number) => number;
}

/**
 * Shuffles the groups among the actors that have one, `runs` times, and counts the tied pairs of each cell. Ties to actors without
 * a group never count. The same seed gives the same result. O(runs · (n + m)), memory runs · k².
 */
export function chanceOf(
  ties: Ties,
  { ids, codes }: Sectors,
  { runs, seed }: { runs: number; seed: number },
): Chance {
  const k = ids.length;
  const placed: number[] = [];
  const at = new Int32Array(codes.length).fill(-1);
  codes.forEach((code, u) => {
    if (code >= 0) at[u] = placed.push(u) - 1;
  });
  const [from, to] = [new Int32Array(ties.size), new Int32Array(ties.size)];
  let kept = 0;
  eachPair(ties, (a, b) => {
    if (at[a] < 0 || at[b] < 0) return;
    from[kept] = at[a];
    to[kept++] = at[b];
  });
  const labels = Int32Array.from(placed, (u) => codes[u]);
  const next = random(seed);
  const counts = Array.from({ length: runs }, () => {
    shuffle(labels, next);
    const cells = new Int32Array(k * k);
    for (let s = 0; s < kept; s++) {
      const [a, b] = [labels[from[s]], labels[to[s]]];
      cells[a < b ? a * k + b : b * k + a]++;
    }
    return cells;
  });
  return {
    runs,
    seed,
    p: (a, b, found, expected) => {
      const cell = Math.min(a, b) * k + Math.max(a, b);
      const far = Math.abs(found - expected) - 1e-9;
      const beyond = counts.filter((cells) => Math.abs(cells[cell] - expected) >= far).length;
      return (1 + beyond) / (runs + 1);
    },
  };
}

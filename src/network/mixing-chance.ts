import { shuffleLabels } from './label-shuffles.ts';
import type { Sectors, Ties } from './ties.ts';

/**
 * How rarely sectors dealt out at random leave as unusual a number of ties between two sectors, or inside one: the two-sided p of each
 * cell, by a · k + b with a ≤ b for k sectors.
 *
 * p = (1 + #) / (permutations + 1), # being the deals whose tied pairs in the cell lie at least as far from `expected` as those `found`.
 * NaN where `expected` is. The same seed gives the same result. O(permutations · (n + m + k²)), memory k².
 */
export function mixingChance(
  ties: Ties,
  sectors: Sectors,
  { found, expected }: { found: ArrayLike<number>; expected: ArrayLike<number> },
  { permutations, seed }: { permutations: number; seed: number },
): Float64Array {
  const k = sectors.ids.length;
  const cells = new Int32Array(k * k);
  const beyond = new Int32Array(k * k);
  const far = Float64Array.from(cells, (_, c) => Math.abs(found[c] - expected[c]) - 1e-9);
  shuffleLabels(ties, sectors, { permutations, seed }, ({ labels, from, to, count }) => {
    cells.fill(0);
    for (let s = 0; s < count; s++) {
      const a = labels[from[s]];
      const b = labels[to[s]];
      cells[a * k + b]++;
    }
    for (let a = 1; a < k; a++)
      for (let b = 0; b < a; b++) {
        cells[b * k + a] += cells[a * k + b];
        cells[a * k + b] = 0;
      }
    for (let c = 0; c < cells.length; c++)
      if (Math.abs(cells[c] - expected[c]) >= far[c]) beyond[c]++;
  });
  return Float64Array.from(beyond, (count, c) =>
    Number.isNaN(expected[c]) ? Number.NaN : (1 + count) / (permutations + 1),
  );
}

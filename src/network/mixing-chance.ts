import { countDeals, type Deals, type DealtPairs } from './label-shuffles.ts';
import type { PartKernel } from './parts.ts';
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
  const far = Float64Array.from(
    { length: k * k },
    (_, c) => Math.abs(found[c] - expected[c]) - 1e-9,
  );
  const beyond = new Int32Array(k * k);
  countDeals(
    ties,
    sectors,
    { permutations, seed },
    {
      kernel: mixingKernel,
      more: { far, expected: Float64Array.from({ length: k * k }, (_, c) => expected[c]) },
      width: k * k,
      take: (counted) => {
        for (let c = 0; c < beyond.length; c++) beyond[c] += counted[c];
      },
    },
  );
  return Float64Array.from(beyond, (count, c) =>
    Number.isNaN(expected[c]) ? Number.NaN : (1 + count) / (permutations + 1),
  );
}

/** In how many deals of a part each cell lies at least as far from what is expected. */
export const mixingKernel: PartKernel<
  DealtPairs & { far: Float64Array; expected: Float64Array },
  Deals
> = {
  name: 'mixing',
  make: (pairs) => {
    const { actors, sectors: k, far, expected } = pairs;
    const cells = new Int32Array(k * k);
    return ({ count, labels, counted }) => {
      counted.fill(0);
      for (let r = 0; r < count[0]; r++) {
        countCells(pairs, labels, r * actors, cells);
        for (let c = 0; c < k * k; c++)
          if (Math.abs(cells[c] - expected[c]) >= far[c]) counted[c]++;
      }
    };
  },
};

/** The tied pairs of each cell in the deal that begins at `first`; pairs stand in the order of their first ends. */
function countCells(
  { sectors: k, from, to }: DealtPairs,
  labels: Uint8Array | Int32Array,
  first: number,
  cells: Int32Array,
): void {
  cells.fill(0);
  for (let s = 0; s < from.length; ) {
    const u = from[s];
    const row = labels[first + u] * k;
    do cells[row + labels[first + to[s]]]++;
    while (from[++s] === u);
  }
  for (let a = 1; a < k; a++)
    for (let b = 0; b < a; b++) {
      cells[b * k + a] += cells[a * k + b];
      cells[a * k + b] = 0;
    }
}

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
    const begins = beginsOf(pairs);
    const asked = Int32Array.from(cells.keys()).filter((c) => !Number.isNaN(far[c]));
    const bounds = Array.from(asked, (c) => boundsOf(expected[c], far[c]));
    const most = Int32Array.from(bounds, ([low]) => low);
    const least = Int32Array.from(bounds, ([, high]) => high);
    const unusual = new Int32Array(asked.length);
    return ({ count, labels, counted }) => {
      unusual.fill(0);
      for (let r = 0; r < count[0]; r++) {
        countCells(pairs, begins, labels, r * actors, cells);
        for (let i = 0; i < asked.length; i++) {
          const found = cells[asked[i]];
          if (found <= most[i] || found >= least[i]) unusual[i]++;
        }
      }
      counted.fill(0);
      for (let i = 0; i < asked.length; i++) counted[asked[i]] = unusual[i];
    };
  },
};

/**
 * Up to which and from which whole number on a count lies at least `far` from what is expected; the difference grows with the count, so that
 * whole numbers can be compared in the place of differences.
 */
export function boundsOf(expected: number, far: number): [low: number, high: number] {
  const isFar = (count: number) => Math.abs(count - expected) >= far;
  let low = Math.min(Math.floor(expected), Math.ceil(expected - far) + 1);
  while (low >= 0 && !isFar(low)) low--;
  let high = Math.max(Math.ceil(expected), Math.floor(expected + far) - 1);
  while (!isFar(high)) high++;
  return [low, high];
}

/** Where the pairs of each actor begin: they stand in the order of their first ends. */
function beginsOf({ actors, from }: DealtPairs): Int32Array {
  const begins = new Int32Array(actors + 1);
  for (let s = 0; s < from.length; s++) begins[from[s] + 1]++;
  for (let u = 0; u < actors; u++) begins[u + 1] += begins[u];
  return begins;
}

/** The tied pairs of each cell in the deal that begins at `first`. */
function countCells(
  { sectors: k, to }: DealtPairs,
  begins: Int32Array,
  labels: Uint8Array | Int32Array,
  first: number,
  cells: Int32Array,
): void {
  cells.fill(0);
  for (let u = 0, s = 0; s < to.length; u++) {
    const row = labels[first + u] * k;
    for (const end = begins[u + 1]; s < end; s++) cells[row + labels[first + to[s]]]++;
  }
  for (let a = 1; a < k; a++)
    for (let b = 0; b < a; b++) {
      cells[b * k + a] += cells[a * k + b];
      cells[a * k + b] = 0;
    }
}

import { type Ranks, ranking } from './ranks.ts';

/** How many numbers a draw tells of the ranks of one measure beside the ranks. */
export const TOLD = 4;

/**
 * Ranks the values of one draw after the other of one measure, and compares them with the full data: writes the ranks (0 for who is not
 * there) from `ranks[m · order]` on, and from `told[4 m]` on the best rank of those who are first in the full data (infinite where none is
 * there), the last rank of the first tenth, the Jaccard index of the first three (NaN where nobody is there) and the correlation of the
 * ranks (not finite where one side is constant). O(n log n) a draw.
 *
 * @param full the values of the full data, higher is better
 */
export function drawRanker(full: Float64Array) {
  const order = full.length;
  const rank = ranking(order);
  const rankFull = ranking(order);
  const start = rankFull(full, null);
  const whole: Ranks = { ranks: start.ranks.slice(), middles: start.middles.slice() };
  const wholeSums = sumsOf(whole.middles);

  return (
    values: Float64Array,
    present: Uint8Array | null,
    { ranks: into, told }: { ranks: Int32Array; told: Float64Array },
    m: number,
  ): void => {
    const { ranks, middles } = rank(values, present);
    // Where actors are gone, the full data are ranked among those left, too.
    const before = present === null ? whole : rankFull(full, present);
    let size = 0;
    let best = Number.POSITIVE_INFINITY;
    let shared = 0;
    let either = 0;
    for (let i = 0; i < order; i++) {
      const place = ranks[i];
      if (place === 0) continue;
      size++;
      if (whole.ranks[i] === 1 && place < best) best = place;
      const wasAhead = before.ranks[i] <= 3;
      const isAhead = place <= 3;
      if (wasAhead && isAhead) shared++;
      if (wasAhead || isAhead) either++;
    }
    into.set(ranks, m * order);
    told[TOLD * m] = best;
    told[TOLD * m + 1] = Math.max(1, Math.ceil(size / 10));
    told[TOLD * m + 2] = shared / either;
    told[TOLD * m + 3] =
      present === null
        ? correlateAll(wholeSums, middles)
        : correlate(before.middles, middles, ranks, size);
  };
}

/** Pearson's correlation of two whole-number ranks over those who are there; not finite where one side is constant. */
function correlate(x: Int32Array, y: Int32Array, there: Ranks['ranks'], size: number): number {
  let sumX = 0;
  let sumY = 0;
  let squareX = 0;
  let squareY = 0;
  let products = 0;
  for (let i = 0; i < there.length; i++) {
    if (there[i] === 0) continue;
    sumX += x[i];
    sumY += y[i];
    squareX += x[i] * x[i];
    squareY += y[i] * y[i];
    products += x[i] * y[i];
  }
  const spreadX = size * squareX - sumX * sumX;
  const spreadY = size * squareY - sumY * sumY;
  return (size * products - sumX * sumY) / Math.sqrt(spreadX * spreadY);
}

/** Whole-number ranks with what a correlation needs of them alone. */
interface RankSums {
  values: Int32Array;
  sum: number;
  squares: number;
}

function sumsOf(values: Int32Array): RankSums {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i];
    squares += values[i] * values[i];
  }
  return { values, sum, squares };
}

/** As `correlate`, with everybody there; all sums are whole numbers, so their order does not matter. */
function correlateAll({ values: x, sum, squares }: RankSums, y: Int32Array): number {
  let sumY = 0;
  let squareY = 0;
  let products = 0;
  const size = y.length;
  for (let i = 0; i < size; i++) {
    const value = y[i];
    sumY += value;
    squareY += value * value;
    products += x[i] * value;
  }
  const spreadX = size * squares - sum * sum;
  const spreadY = size * squareY - sumY * sumY;
  return (size * products - sum * sumY) / Math.sqrt(spreadX * spreadY);
}

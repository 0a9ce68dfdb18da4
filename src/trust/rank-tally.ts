import { quantileOfCounts } from './quantile.ts';
import { type Ranks, ranking } from './ranks.ts';

/** Where an actor's rank lies in the draws: 5 %, 50 % and 95 % of them at or below. */
export interface RankRange {
  q05: number | null;
  q50: number | null;
  q95: number | null;
}

/** How far the ranks of one measure hold, as shares of the draws. */
export interface Stability {
  /** An actor that is first in the full data has rank 1, a rank up to 3, a rank in the first tenth. */
  top1: number | null;
  top3: number | null;
  top10pc: number | null;
  /** Mean share that the first three of the draw and of the full data have in common (Jaccard). */
  overlap3: number | null;
  /** Mean rank correlation with the full data; draws in which all are equal are left out. */
  spearman: number | null;
  ranks: { [actor: string]: RankRange };
}

/** What the draws of one measure add up to. */
export interface RankTally {
  /** Counts one draw: its values, and who is there. */
  add: (values: Float64Array, present: Uint8Array | null) => void;
  stability: (ids: readonly string[]) => Stability;
  rangeOf: (actor: number) => RankRange;
  /** Share of the draws in which the actor has rank 1. */
  firstOf: (actor: number) => number | null;
  /** 1 + how many others are better in at least 90 % of the draws; only where pairs are counted. */
  shownRank: (actor: number) => number;
}

/** From this share of the draws on a difference between two actors is shown as one. */
const SHOWN = 0.9;

/**
 * Counts the ranks of one measure over the draws.
 *
 * @param full the values of the full data, higher is better
 * @param pairs whether to count who is better than whom, n² numbers
 */
export function rankTally(
  full: Float64Array,
  { pairs = false }: { pairs?: boolean } = {},
): RankTally {
  const order = full.length;
  const rank = ranking(order);
  const rankFull = ranking(order);
  const start = rankFull(full, null);
  const whole: Ranks = { ranks: start.ranks.slice(), middles: start.middles.slice() };
  const width = order + 1;
  const wholeSums = sumsOf(whole.middles);
  /** How often each actor (rows) had each rank. */
  const counts = new Int32Array(order * width);
  const better = new Int32Array(pairs ? order * order : 0);
  let draws = 0;
  let asked = 0;
  let first = 0;
  let third = 0;
  let tenth = 0;
  let overlaps = 0;
  let overlapDraws = 0;
  let correlations = 0;
  let correlated = 0;

  const add: RankTally['add'] = (values, present) => {
    draws++;
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
      counts[i * width + place]++;
      if (whole.ranks[i] === 1 && place < best) best = place;
      const wasAhead = before.ranks[i] <= 3;
      const isAhead = place <= 3;
      if (wasAhead && isAhead) shared++;
      if (wasAhead || isAhead) either++;
    }
    if (pairs) countBetter(better, ranks);
    if (best < Number.POSITIVE_INFINITY) {
      asked++;
      if (best === 1) first++;
      if (best <= 3) third++;
      if (best <= Math.max(1, Math.ceil(size / 10))) tenth++;
    }
    if (either > 0) {
      overlaps += shared / either;
      overlapDraws++;
    }
    const correlation =
      present === null
        ? correlateAll(wholeSums, middles)
        : correlate(before.middles, middles, ranks, size);
    if (Number.isFinite(correlation)) {
      correlations += correlation;
      correlated++;
    }
  };

  const row = (actor: number) => counts.subarray(actor * width, (actor + 1) * width);
  const rangeOf = (actor: number): RankRange => ({
    q05: quantileOfCounts(row(actor), 0.05),
    q50: quantileOfCounts(row(actor), 0.5),
    q95: quantileOfCounts(row(actor), 0.95),
  });
  const share = (count: number, of: number) => (of === 0 ? null : count / of);
  return {
    add,
    rangeOf,
    stability: (ids) => ({
      top1: share(first, asked),
      top3: share(third, asked),
      top10pc: share(tenth, asked),
      overlap3: share(overlaps, overlapDraws),
      spearman: share(correlations, correlated),
      ranks: Object.fromEntries(ids.map((id, i) => [id, rangeOf(i)])),
    }),
    firstOf: (actor) => {
      const own = row(actor);
      let there = 0;
      for (const count of own) there += count;
      return share(own[1], there);
    },
    shownRank: (actor) => {
      let ahead = 0;
      for (let j = 0; j < order; j++)
        if (better[actor * order + j] >= SHOWN * draws - 1e-9) ahead++;
      return 1 + ahead;
    },
  };
}

/** Counts for every actor (rows) who is better. */
function countBetter(better: Int32Array, ranks: Int32Array): void {
  for (let i = 0, at = 0; i < ranks.length; i++) {
    const own = ranks[i];
    for (let j = 0; j < ranks.length; j++, at++) if (ranks[j] < own) better[at]++;
  }
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

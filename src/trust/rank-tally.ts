import { quantileOfCounts } from './quantile.ts';
import { TOLD } from './rank-draw.ts';

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
  /** Counts one draw: what `drawRanker` wrote of this measure, the m-th. */
  add: (ranks: Int32Array, told: Float64Array, m: number) => void;
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
 * @param pairs whether to count who is better than whom, n² numbers
 */
export function rankTally(order: number, { pairs = false }: { pairs?: boolean } = {}): RankTally {
  const width = order + 1;
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

  const add: RankTally['add'] = (ranks, told, m) => {
    draws++;
    const own = m * order;
    for (let i = 0, at = 0; i < order; i++, at += width) {
      const place = ranks[own + i];
      if (place !== 0) counts[at + place]++;
    }
    if (pairs) countBetter(better, ranks.subarray(own, own + order));
    const best = told[TOLD * m];
    if (best < Number.POSITIVE_INFINITY) {
      asked++;
      if (best === 1) first++;
      if (best <= 3) third++;
      if (best <= told[TOLD * m + 1]) tenth++;
    }
    const overlap = told[TOLD * m + 2];
    if (!Number.isNaN(overlap)) {
      overlaps += overlap;
      overlapDraws++;
    }
    const correlation = told[TOLD * m + 3];
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

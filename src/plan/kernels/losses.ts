import type { Ties } from '../../network/ties.ts';
import { distancesOf, nearness, nearnessGain } from './distances.ts';

/** D_F of the network without one actor: its mean over all actors, and its worst. */
export interface Losses {
  lossMeanDF: number | null;
  lossWorstDF: number | null;
}

/**
 * What the loss of one actor leaves, today and with each of some ties {a, b} more; gains are before minus after.
 *
 * For each actor v all distances without v are found once, and from them each tie's gain, see `nearnessGain`. An end of the tie that is
 * lost takes the tie with it. `null` with fewer than three actors. O(n² (n + m)) and n gains a tie.
 */
export function losses(
  ties: Ties,
  candidates: readonly (readonly [number, number])[],
): { before: Losses; gains: Losses[] } {
  const { order } = ties;
  if (order < 3) {
    const none = { lossMeanDF: null, lossWorstDF: null };
    return { before: none, gains: candidates.map(() => none) };
  }
  const pairs = (order - 1) * (order - 2);
  let sum = 0;
  let worst = 0;
  const sums = new Float64Array(candidates.length);
  const worsts = new Float64Array(candidates.length);
  for (let v = 0; v < order; v++) {
    const distances = distancesOf(ties, v);
    const gain = nearnessGain(distances);
    const fragmented = 1 - nearness(distances) / pairs;
    sum += fragmented;
    worst = Math.max(worst, fragmented);
    candidates.forEach(([a, b], k) => {
      const more = a === v || b === v ? 0 : gain(a, b) / pairs;
      sums[k] += more;
      worsts[k] = Math.max(worsts[k], fragmented - more);
    });
  }
  return {
    before: { lossMeanDF: sum / order, lossWorstDF: worst },
    gains: candidates.map((_, k) => ({
      lossMeanDF: sums[k] / order,
      lossWorstDF: worst - worsts[k],
    })),
  };
}

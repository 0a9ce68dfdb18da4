/**
 * The p-quantile of type 1 (inverse of the empirical distribution) of whole numbers: the least value whose share, with all below, is at
 * least p. `counts[k]` is how often k came. `null` where nothing came. O(number of values).
 */
export function quantileOfCounts(counts: ArrayLike<number>, p: number): number | null {
  let total = 0;
  for (let k = 0; k < counts.length; k++) total += counts[k];
  const wanted = needed(p, total);
  let seen = 0;
  for (let k = 0; k < counts.length; k++) {
    seen += counts[k];
    if (counts[k] > 0 && seen >= wanted) return k;
  }
  return null;
}

/** The same of a list of numbers in ascending order. */
export function quantileOfSorted(values: ArrayLike<number>, p: number): number | null {
  return values.length === 0 ? null : values[Math.max(0, needed(p, values.length) - 1)];
}

/** How many values must lie at or below; p · total a little too large by rounding counts as what it stands for. */
function needed(p: number, total: number): number {
  return Math.ceil(p * total * (1 - 1e-12));
}

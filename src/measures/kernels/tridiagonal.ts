/**
 * The vector of length 1 that belongs to the largest eigenvalue of a tridiagonal symmetric matrix T whose entries beside the diagonal
 * are above 0; it has no negative entry.
 *
 * All pivots of μ − T are above 0 just where μ is above every eigenvalue, so halving finds the smallest such μ; solving (μ − T) y = x
 * twice then turns any positive x into the vector. O(k) a step.
 *
 * @param diagonal k entries
 * @param beside the k − 1 entries next to it
 */
export function leadingVectorOf(diagonal: readonly number[], beside: readonly number[]): number[] {
  const k = diagonal.length;
  let below = Math.max(...diagonal);
  let above = Math.max(
    ...diagonal.map((value, i) => value + (beside[i - 1] ?? 0) + (beside[i] ?? 0)),
  );
  // The bound itself may be the eigenvalue.
  above += Math.max(Math.abs(above), 1) * 2 ** -50;
  for (let middle = (below + above) / 2; middle > below && middle < above; ) {
    if (pivots(diagonal, beside, middle)) above = middle;
    else below = middle;
    middle = (below + above) / 2;
  }
  const divisors = pivots(diagonal, beside, above) as number[];
  let x = diagonal.map(() => 1);
  for (let round = 0; round < 2; round++) {
    for (let i = 1; i < k; i++) x[i] += (beside[i - 1] / divisors[i - 1]) * x[i - 1];
    for (let i = k - 1; i >= 0; i--)
      x[i] = (x[i] + (i + 1 < k ? beside[i] * x[i + 1] : 0)) / divisors[i];
    const largest = Math.max(...x);
    x = x.map((value) => value / largest);
  }
  const length = Math.hypot(...x);
  return x.map((value) => value / length);
}

/** The pivots of μ − T, or null where one is not above 0. */
function pivots(
  diagonal: readonly number[],
  beside: readonly number[],
  mu: number,
): number[] | null {
  const found: number[] = [];
  for (let i = 0; i < diagonal.length; i++) {
    const pivot = mu - diagonal[i] - (i === 0 ? 0 : beside[i - 1] ** 2 / found[i - 1]);
    if (!(pivot > 0)) return null;
    found.push(pivot);
  }
  return found;
}

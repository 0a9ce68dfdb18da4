/** Compares two reports by their numbers. */
type Compare = (a: number, b: number) => number;

/**
 * The numbers of reports in the order of their first end, then their second, then as `compare` says, then as they are numbered. Ends are
 * numbers below `order`. O(m + n) where `compare` finds them in order already, as the rows of a table are; else O(m log m).
 */
export function sortReports(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { order, compare }: { order: number; compare: Compare },
): Int32Array {
  const numbers = Int32Array.from({ length: first.length }, (_, r) => r);
  const inOrder = numbers.every((r) => r === 0 || compare(r - 1, r) <= 0);
  if (!inOrder) numbers.sort((a, b) => compare(a, b) || a - b);
  return byEnd(byEnd(numbers, second, order), first, order);
}

/** A stable counting sort of numbers by one of their ends. */
function byEnd(numbers: Int32Array, end: ArrayLike<number>, order: number): Int32Array {
  const places = new Int32Array(order + 1);
  for (const r of numbers) places[end[r] + 1]++;
  for (let at = 0; at < order; at++) places[at + 1] += places[at];
  const sorted = new Int32Array(numbers.length);
  for (const r of numbers) sorted[places[end[r]]++] = r;
  return sorted;
}

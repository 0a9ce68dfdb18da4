/** The fewest ties from which anything can be told. */
const FEWEST = 5;

/**
 * Whether no pair of a directed list stands both ways. A list of contacts that somebody wrote down once a pair looks like that, and is
 * no evidence that the contact runs one way. Ends are numbers of actors, sorted by the first, then the second end; stops at the first pair. O(m log m).
 */
export function standsOneWay(
  source: ArrayLike<number>,
  target: ArrayLike<number>,
  fewest: number = FEWEST,
): boolean {
  const size = source.length;
  if (size < fewest) return false;
  const holds = (from: number, to: number) => {
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = source[middle] - from || target[middle] - to;
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
  for (let k = 0; k < size; k++) if (holds(target[k], source[k])) return false;
  return true;
}

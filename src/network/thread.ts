/** The one actor in all of two or more pairs, where others fill its role too. */
export function threadOf(
  pairs: readonly (readonly [number, number])[],
  givers: readonly number[],
  takers: readonly number[],
): number | null {
  if (pairs.length < 2) return null;
  const [a, b] = pairs[0];
  if (givers.length > 1 && pairs.every(([giver]) => giver === a)) return a;
  if (takers.length > 1 && pairs.every(([, taker]) => taker === b)) return b;
  return null;
}

/** The largest of any number of values, `least` where none is larger: arguments spread from a long list would run over the stack. O(n). */
export function largest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}

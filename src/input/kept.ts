/** As many results are kept before all are let go. */
const MOST = 2_000;

/**
 * The same function of a text, keeping its latest results: the same header, the same cell is asked for many times over. It must depend on
 * the text alone, and what it gives must not be changed. O(1) for a text that is kept; as many as `most` are.
 */
export function kept<V extends NonNullable<unknown> | null>(
  compute: (text: string) => V,
  most = MOST,
): (text: string) => V {
  const results = new Map<string, V>();
  return (text) => {
    const before = results.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (results.size >= most) results.clear();
    results.set(text, value);
    return value;
  };
}

/** A table has either fewer different texts, or so many that keeping them would cost more than it spares. */
export const A_TABLE = 1 << 19;

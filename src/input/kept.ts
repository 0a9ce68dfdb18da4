/** As many results are kept before all are let go. */
const MOST = 2_000;

/**
 * The same function of a text, keeping its latest results: the same header is asked for from many sides. What it gives must not be
 * changed. O(1) for a text that is kept; as many as 2,000 are.
 */
export function kept<V>(compute: (text: string) => V): (text: string) => V {
  const results = new Map<string, { value: V }>();
  return (text) => {
    let result = results.get(text);
    if (!result) {
      result = { value: compute(text) };
      if (results.size >= MOST) results.clear();
      results.set(text, result);
    }
    return result.value;
  };
}

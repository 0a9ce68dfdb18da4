/** As many texts as are kept; a table has either fewer different ones, or so many that keeping them would cost more than it spares. */
const MOST = 1 << 19;

/** The same function of a text, which works out its answer once for each text. It must depend on the text alone. Takes memory for each of them. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (found.size < MOST) found.set(text, now);
    return now;
  };
}

/** Keeps one result a key object, so that measures that share a pass share its cost. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { value: V }>();
  return (key) => {
    let entry = kept.get(key);
    if (!entry) {
      entry = { value: compute(key) };
      kept.set(key, entry);
    }
    return entry.value;
  };
}

/** A list whose reads are counted: of each entry and of each field of an entry, also where other lists hold the entries. */
export function counted<Entry extends object>(
  entries: readonly Entry[],
  read: () => void,
): Entry[] {
  const watched = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, key, receiver) => {
        read();
        return Reflect.get(object, key, receiver);
      },
    });
  return watched(entries.map(watched));
}

/**
 * A way to part a bundle: what some modules import, directly or by others, makes one file, and what the entry itself needs another. What is
 * imported when it is wanted stays apart.
 */
export function inOneFile(entry, parts) {
  let first;
  let later;
  const isOf = (files) => (id, modules) => {
    const reached = (from) => {
      const found = new Set(from);
      for (const each of found)
        for (const next of modules.getModuleInfo(each)?.importedIds ?? []) found.add(next);
      return found;
    };
    first ??= reached([entry]);
    later ??= reached(parts);
    return (files === 'report' ? later.has(id) : first.has(id)) ? files : null;
  };
  return {
    groups: [
      { name: isOf('command'), debugName: 'command', priority: 2 },
      { name: isOf('report'), debugName: 'report', priority: 1 },
    ],
  };
}

/**
 * Modules of Node's own that a command needs seldom or late, with the functions of theirs that are called. Loading them all at the start
 * takes as long as a third of starting Node.
 */
const late = {
  'node:child_process': ['fork', 'spawn'],
  'node:fs/promises': ['appendFile', 'mkdir', 'open', 'readdir', 'readFile', 'stat', 'writeFile'],
  'node:os': ['availableParallelism', 'freemem', 'hostname'],
};

/** A plugin for rolldown: each of these modules is loaded when one of its functions is called for the first time. */
export function lateBuiltins() {
  const mark = '\0late:';
  return {
    name: 'late-builtins',
    resolveId: (id) => (Object.hasOwn(late, id) ? mark + id : null),
    load: (id) => (id.startsWith(mark) ? sourceOf(id.slice(mark.length)) : null),
  };
}

function sourceOf(id) {
  const names = late[id];
  const functions = names.map(
    (name) =>
      `export const ${name} = (...given) => process.getBuiltinModule('${id}').${name}(...given);`,
  );
  return [...functions, `export default { ${names.join(', ')} };`].join('\n');
}

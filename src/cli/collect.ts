/**
 * Gives memory back at once that nobody needs any more. Node does so in its own time, which is too late where another thread is about to
 * need as much again, or where one has done its work and has nothing more to do.
 */
export function collectGarbage(): void {
  collect ??= collector();
  collect();
}

let collect: (() => void) | null = null;

function collector(): () => void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  const found: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
  return typeof found === 'function' ? () => found() : () => {};
}

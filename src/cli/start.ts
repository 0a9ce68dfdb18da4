import Module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { loadKept } from './kept-code.ts';

/**
 * What the engine is told, by its number: to let its slowest compiler take up a function after thirty times as many runs as it would by
 * itself, to compile a pattern for texts after a hundred uses, and to mark what is still in use at once, not bit by bit. That compiler took
 * a third of the time of a run on a few dozen actors, for functions that were done before they could gain by it; a run on a million ties
 * reaches the number within milliseconds.
 */
const settings: Record<string, readonly string[]> = {
  11: ['--interrupt-budget=2000000', '--regexp-tier-up-ticks=100', '--no-incremental-marking'],
  12: [
    '--invocation-count-for-turbofan=24000',
    '--regexp-tier-up-ticks=100',
    '--no-incremental-marking',
  ],
  13: [
    '--invocation-count-for-turbofan=24000',
    '--regexp-tier-up-ticks=100',
    '--no-incremental-marking',
  ],
};

/** Makes the run short, before anything of the command is loaded; gives the command where Node would load it more slowly. */
export function start(): unknown {
  for (const setting of settings[process.versions.v8.split('.')[0]] ?? [])
    setFlagsFromString(setting);
  // Node from 22.1 on keeps compiled code between runs by itself.
  const { enableCompileCache } = Module as { enableCompileCache?: () => unknown };
  if (!enableCompileCache) return loadKept(__dirname, 'main.js');
  enableCompileCache();
  return undefined;
}

import Module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { loadKept } from './kept-code.ts';

/**
 * How often a function runs before the engine's slowest compiler takes it up, by the number of the engine: eight times as often as it
 * would by itself. That compiler took a third of the time of a run on a few dozen actors, for functions that were done before they could
 * gain by it; one on a million ties reaches the number within milliseconds.
 */
const laterOptimized: Record<string, string> = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=24000',
  13: '--invocation-count-for-turbofan=24000',
};

/** Makes the run short, before anything of the command is loaded; gives the command where Node would load it more slowly. */
export function start(): unknown {
  const flag = laterOptimized[process.versions.v8.split('.')[0]];
  if (flag !== undefined) setFlagsFromString(flag);
  // Node from 22.1 on keeps compiled code between runs by itself.
  const { enableCompileCache } = Module as { enableCompileCache?: () => unknown };
  if (!enableCompileCache) return loadKept(__dirname, 'main.js');
  enableCompileCache();
  return undefined;
}

import { isMainThread, parentPort } from 'node:worker_threads';
import { kindNames, runOne } from './run.ts';

export { kindNames };

/** Runs what it is given, one after the other, and tells of each how far it came. */
if (!isMainThread)
  parentPort?.on('message', async (jobs: { kind: string; seed: number }[]) => {
    for (const { kind, seed } of jobs)
      try {
        parentPort?.postMessage({ outcome: await runOne(kind, seed) });
      } catch (error) {
        const message = (error as Error).stack?.split('\n').slice(0, 4).join(' ') ?? String(error);
        parentPort?.postMessage({ message: message.slice(0, 500) });
      }
  });

import { parentPort } from 'node:worker_threads';
import { evaluate, type Job } from './evaluate.ts';
import { pack } from './packed.ts';

/** A worker evaluates one data set after the other; what it cannot explain ends it, and the main thread hears of it. */
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(pack(await evaluate(job)));
});

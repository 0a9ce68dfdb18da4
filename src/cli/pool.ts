import { Worker } from 'node:worker_threads';
import { evaluate, type Job, type Outcome } from './evaluate.ts';
import { endFirst } from './interrupt.ts';
import { type Packed, pack, unpack } from './packed.ts';

/** Below this number of data sets the start of a worker costs more than it saves. */
const worthwhile = 16;

/** How many data sets to evaluate at the same time where the user does not say. */
export function defaultJobs(dataSets: number, processors: number): number {
  return dataSets < worthwhile ? 1 : Math.max(1, Math.min(processors, Math.ceil(dataSets / 8)));
}

/**
 * Evaluates all jobs, at most `jobs` at the same time, and gives the outcomes in the order of the jobs whatever their number. With
 * one there is no worker. Standard input stays in this thread.
 * Outcomes wait packed until the workers, which take the most memory, are gone.
 */
export async function evaluateAll(
  list: readonly Job[],
  { jobs, progress }: { jobs: number; progress: (done: number) => void },
): Promise<Outcome[]> {
  const outcomes = new Array<Packed<Outcome>>(list.length);
  const evaluateHere = async (job: Job) => pack(await evaluate(job));
  let next = 0;
  let done = 0;
  const work = async (
    run: (job: Job) => Promise<Packed<Outcome>>,
    mayRun: (job: Job) => boolean,
  ) => {
    while (next < list.length) {
      const at = next++;
      outcomes[at] = await (mayRun(list[at]) ? run : evaluateHere)(list[at]);
      progress(++done);
    }
  };
  if (jobs <= 1) {
    await work(evaluateHere, () => true);
    return outcomes.map(unpack);
  }
  const workers = Array.from({ length: Math.min(jobs, list.length) }, () => startWorker());
  const forget = endFirst(() => Promise.all(workers.map(({ worker }) => worker.terminate())));
  try {
    await Promise.all(workers.map(({ run }) => work(run, ({ path }) => path !== '-')));
  } finally {
    forget();
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
  return outcomes.map(unpack);
}

function startWorker() {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  let settle: {
    resolve: (outcome: Packed<Outcome>) => void;
    reject: (error: unknown) => void;
  } | null = null;
  worker.on('message', (outcome: Packed<Outcome>) => settle?.resolve(outcome));
  worker.on('error', (error) => settle?.reject(error));
  const run = (job: Job) =>
    new Promise<Packed<Outcome>>((resolve, reject) => {
      settle = { resolve, reject };
      worker.postMessage(job);
    });
  return { worker, run };
}

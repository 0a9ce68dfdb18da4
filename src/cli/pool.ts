import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { WholeBook } from '../words/book.ts';
import { inEachLanguage } from '../words/languages.ts';
import { evaluate, type Job, type Outcome } from './evaluate.ts';
import { holdSignals, removePartsOf } from './interrupt.ts';
import { type Packed, pack, unpack } from './packed.ts';
import { freeMemory, needsRoom } from './size.ts';
import { isSpecial, readStandardInput } from './tables.ts';

/** Below this number of data sets the start of a second process costs more than it saves. */
const worthwhile = 16;

/** How many data sets to evaluate at the same time where the user does not say. */
export function defaultJobs(dataSets: number): number {
  const most = availableParallelism();
  return dataSets < worthwhile ? 1 : Math.max(1, Math.min(most, Math.ceil(dataSets / 8)));
}

export interface PoolOptions {
  /** Most data sets at the same time. */
  jobs: number;
  /** Longest time for one of them. */
  limitSeconds: number;
  progress: (done: number) => void;
  /** The folder that reports are written to. */
  folder?: string | undefined;
}

/**
 * Evaluates all jobs in processes of their own, at most `jobs` at the same time, and gives the outcomes in the order of the jobs
 * whatever their number. One that dies of want of memory or takes too long is tried once more when all others are done, alone; then
 * it is a broken data set with a sentence. One that is plainly large waits until it is alone from the start. A pipe belongs to this process and is
 * read here. Outcomes wait packed until the processes, which take the most memory, are gone.
 */
export async function evaluateAll(
  list: readonly Job[],
  { jobs, limitSeconds, progress, folder }: PoolOptions,
): Promise<Outcome[]> {
  const outcomes = new Array<Packed<Outcome>>(list.length);
  const pids = new Set<number>();
  const running = new Set<Evaluator>();
  const sweep = () => folder !== undefined && removePartsOf(folder, pids);
  const release = holdSignals(async () => {
    await Promise.all([...running].map((evaluator) => evaluator.end()));
    sweep();
  });
  let done = 0;
  const settle = (at: number, outcome: Packed<Outcome>) => {
    outcomes[at] = outcome;
    progress(++done);
  };
  const alone: number[] = [];
  /** One lane of work: a process at a time, started when it is needed. */
  const lane = async (waiting: number[], lonely: boolean) => {
    let evaluator: Evaluator | null = null;
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const job = list[at];
      if (isOwn(job.path)) {
        settle(at, pack(await evaluate(job)));
        continue;
      }
      if (!evaluator) {
        evaluator = startEvaluator();
        running.add(evaluator);
        if (evaluator.pid !== undefined) pids.add(evaluator.pid);
      }
      const stdin = job.path === '-' ? { stdin: await readStandardInput() } : {};
      const result = await evaluator.run({ ...job, ...stdin }, limitSeconds);
      if ('outcome' in result) {
        settle(at, result.outcome);
        continue;
      }
      await evaluator.end();
      running.delete(evaluator);
      evaluator = null;
      sweep();
      const again = !lonely && result.failure !== 'fault';
      if (again) alone.push(at);
      else settle(at, pack(await broken(job, result, limitSeconds)));
    }
    if (evaluator) {
      await evaluator.end();
      running.delete(evaluator);
    }
  };
  try {
    const together: number[] = [];
    const share = freeMemory() / jobs;
    for (const [at, job] of list.entries())
      (jobs > 1 && (await needsRoom(job.path, share)) ? alone : together).push(at);
    const lanes = Math.min(jobs, together.length);
    await Promise.all(Array.from({ length: lanes }, () => lane(together, lanes === 1)));
    await lane(
      alone.sort((a, b) => a - b),
      true,
    );
  } finally {
    await Promise.all([...running].map((evaluator) => evaluator.end()));
    await release();
  }
  return outcomes.map(unpack);
}

/** What only this process can read: a pipe, a device, one of its own streams. */
const isOwn = (path: string) => path !== '-' && (/^\/(?:dev|proc)\//.test(path) || isSpecial(path));

type Failure =
  | { failure: 'fault'; message: string }
  | { failure: 'time' }
  | { failure: 'death'; signal: string | null };

async function broken({ name }: Job, failed: Failure, limitSeconds: number): Promise<Outcome> {
  const message = await inEachLanguage(({ command }) =>
    sentenceOf(failed, limitSeconds, command.runs),
  );
  return { kind: 'broken', dataSet: { name, problems: [], message } };
}

function sentenceOf(
  failed: Failure,
  limitSeconds: number,
  words: WholeBook['command']['runs'],
): string {
  switch (failed.failure) {
    case 'fault':
      return words.fault(failed.message);
    case 'time':
      return words.tookTooLong(limitSeconds);
    case 'death':
      return words.died;
  }
}

interface Evaluator {
  pid: number | undefined;
  run: (job: Job, limitSeconds: number) => Promise<{ outcome: Packed<Outcome> } | Failure>;
  end: () => Promise<void>;
}

type Message = { ready: true } | { outcome: Packed<Outcome> } | { fault: string };

/** Longest wait that a timer can be set to. */
const FOREVER = 2 ** 31 - 1;

function startEvaluator(): Evaluator {
  const child: ChildProcess = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  let heard: (message: Message) => void = () => {};
  let died: (signal: string | null) => void = () => {};
  const ended = new Promise<void>((resolve) => {
    const gone = (signal: string | null) => {
      resolve();
      died(signal);
    };
    child.once('exit', (_, signal) => gone(signal));
    child.once('error', () => gone(null));
  });
  const ready = new Promise<void>((resolve) => {
    heard = () => resolve();
  });
  child.on('message', (message: Message) => heard(message));
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  return {
    pid: child.pid,
    run: async (job, limitSeconds) => {
      await Promise.race([ready, ended]);
      if (gone) return { failure: 'death', signal: null };
      return new Promise((resolve) => {
        const clock = setTimeout(
          () => resolve({ failure: 'time' }),
          Math.min(FOREVER, limitSeconds * 1000),
        );
        const finish = (result: { outcome: Packed<Outcome> } | Failure) => {
          clearTimeout(clock);
          resolve(result);
        };
        heard = (message) => {
          if ('outcome' in message) finish(message);
          else if ('fault' in message) finish({ failure: 'fault', message: message.fault });
        };
        died = (signal) => finish({ failure: 'death', signal });
        child.send(job, (error) => error && finish({ failure: 'death', signal: null }));
      });
    },
    end: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

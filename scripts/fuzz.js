// Runs many random inputs of every kind through the reader: npm run fuzz -- --inputs 1000000 --seed 1 --kinds xlsx,ods
// Prints how many were read, analysed and refused, and every fault with the seed that brings it back. A worker does the work; one that
// makes no progress is ended, and its input counts as a hang. Ended by Ctrl+C or SIGTERM, it prints the table of what it came to.
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    kinds: { type: 'string', default: '' },
    workers: { type: 'string', default: '1' },
  },
});
const inputs = Number(values.inputs);
const first = Number(values.seed);
/** Milliseconds of the processor without progress after which an input hangs: what else runs on the machine is not its fault. */
const PATIENCE = 60_000;
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const MOST_FAULTS = 50;

const folder = join(root, `node_modules/.fuzz-${process.pid}`);
const bundle = await rolldown({
  input: join(root, 'test/fuzz/worker.ts'),
  platform: 'node',
  tsconfig: false,
  external: [/^[a-z@][^:]*$/],
  logLevel: 'silent',
});
await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'worker.js' });

try {
  process.exitCode = (await run()) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function run() {
  const { kindNames } = await import(join(folder, 'worker.js'));
  const kinds = values.kinds === '' ? kindNames : values.kinds.split(',');
  const counts = new Map(
    kinds.map((kind) => [kind, { inputs: 0, read: 0, analysed: 0, refused: 0, faults: 0 }]),
  );
  const faults = [];
  let next = 0;
  let done = 0;
  let ended = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      ended = true;
    });
  const tell = setInterval(() => console.error(`${done} of ${inputs}`), 60_000);
  const job = (at) => ({
    kind: kinds[at % kinds.length],
    seed: first + Math.floor(at / kinds.length),
  });
  const fault = ({ kind, seed }, message) => {
    const count = counts.get(kind);
    count.inputs++;
    count.faults++;
    if (faults.length < MOST_FAULTS) {
      faults.push(`${kind} ${seed}: ${message}`);
      console.error(faults.at(-1));
    }
  };

  async function work() {
    while (next < inputs && !ended) {
      const worker = new Worker(join(folder, 'worker.js'));
      let current = null;
      let timer;
      await new Promise((resolve) => {
        const give = () => {
          clearTimeout(timer);
          current = null;
          if (next >= inputs || ended) return resolve();
          current = Array.from({ length: Math.min(50, inputs - next) }, () => job(next++));
          worker.postMessage(current);
          wait();
        };
        const wait = () => {
          clearTimeout(timer);
          const begun = processorTime();
          const look = () => {
            if (processorTime() - begun < PATIENCE) {
              timer = setTimeout(look, PATIENCE);
              return;
            }
            fault(current[0], 'hang');
            giveBack();
          };
          timer = setTimeout(look, PATIENCE);
        };
        // What the worker did not come to is given to the next one.
        const giveBack = () => {
          const [, ...rest] = current;
          pending.push(...rest);
          resolve();
        };
        const pending = left;
        worker.on('message', ({ outcome, message }) => {
          const one = current.shift();
          done++;
          if (message !== undefined) fault(one, message);
          else {
            const count = counts.get(one.kind);
            count.inputs++;
            count[outcome]++;
          }
          if (current.length > 0) wait();
          else if (left.length > 0) {
            current = left.splice(0, 50);
            worker.postMessage(current);
            wait();
          } else give();
        });
        worker.on('error', (error) => {
          clearTimeout(timer);
          if (current?.length > 0) {
            fault(current[0], `the worker died: ${error.message}`);
            giveBack();
          } else resolve();
        });
        give();
      });
      clearTimeout(timer);
      await worker.terminate();
    }
  }
  const left = [];
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
  clearInterval(tell);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;

  const row = (cells) =>
    cells
      .map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(10)))
      .join('');
  console.log(row(['kind', 'inputs', 'read', 'analysed', 'refused', 'faults']));
  const total = { inputs: 0, read: 0, analysed: 0, refused: 0, faults: 0 };
  for (const [kind, count] of counts) {
    // What was analysed was read before.
    const line = { ...count, read: count.read + count.analysed };
    for (const key of Object.keys(total)) total[key] += line[key];
    console.log(row([kind, ...Object.values(line)]));
  }
  console.log(row(['all', ...Object.values(total)]));
  console.error(`${Math.round(total.inputs / seconds)} inputs a second`);
  const thin = [...counts].filter(
    ([, { inputs: all, analysed }]) => all >= 100 && analysed * 10 < all,
  );
  for (const [kind] of thin) console.log(`Fewer than a tenth of ${kind} were analysed.`);
  return total.faults === 0 && thin.length === 0;
}

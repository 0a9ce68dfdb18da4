// What a second thread brings, work by work: one thread and two in turn on the same network in the same run, the results compared to the bit.
// The least wall time of each, and the least time for which the busiest thread was at work, which other programs on the machine blur less
// (Linux only).
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { burtFamily } from '../dist/measures/kernels/burt.js';
import { geodesics } from '../dist/measures/kernels/geodesics.js';
import { permutedInternal } from '../dist/measures/kernels/label-permutations.js';
import { mixingChance } from '../dist/network/mixing-chance.js';
import { inOrder, lendRunner } from '../dist/network/parts.js';
import { buildTies } from '../dist/network/ties.js';
import { actorLoss, silentLoss } from '../dist/trust/masks.js';
import { evenPicker, streamOf } from '../dist/trust/picks.js';
import { draws, stabilityOf } from '../dist/trust/stability.js';
import * as graphs from './lib/graphs.js';
import { threadedRunner } from './lib/threads.js';

const rounds = 4;
const wanted = 1.7;

const big = index(100_000, graphs.clustered(100_000, 1_000_000));
const ring = index(100_000, graphs.ring(100_000, 1_000_000));
const middle = index(5000, graphs.preferential(5000, 25_000));
const small = index(300, graphs.blocks(300, 3000));
const survey = index(50, graphs.blocks(50, 400));
const exactly = { sources: null, work: Number.POSITIVE_INFINITY, seed: 1 };

const trustOf = (ties, lossOf, count) => {
  const drawable = { ties, sectors: sectorsOf(ties.order), method: 'whole', roles: true };
  const loss = lossOf(ties);
  const picker = evenPicker(loss.units, Math.floor(loss.units / 5));
  return stabilityOf(drawable, draws(loss, picker, { count, next: streamOf(1, 'bench') }));
};
const silent = (ties) => silentLoss(ties, new Uint8Array(ties.size).fill(3));

const works = [
  ['triangles, 10^6 ties clustered', big, (ties) => burtFamily(ties)],
  ['the same weighted', { ...big, weighted: true }, (ties) => burtFamily(ties)],
  ['the same in a ring', ring, (ties) => burtFamily(ties)],
  ['betweenness, 5,000 actors, 25,000 ties', middle, (ties) => geodesics(ties, exactly)],
  [
    'betweenness, 80 samples of 10^6 ties',
    big,
    (ties) => geodesics(ties, { ...exactly, sources: 80 }),
  ],
  [
    '9,999 shuffles of 5,000 actors, 25,000 ties',
    middle,
    (ties) => permutedInternal(ties, sectorsOf(5000), { permutations: 9999, seed: 1 }),
  ],
  [
    'the same by pairs of sectors',
    middle,
    (ties) => {
      const cells = { found: new Float64Array(16), expected: new Float64Array(16).fill(1500) };
      return mixingChance(ties, sectorsOf(5000), cells, { permutations: 9999, seed: 1 });
    },
  ],
  ['4,000 draws of 50 actors, 400 ties', survey, (ties) => trustOf(ties, silent, 4000)],
  ['the same, actors gone', survey, (ties) => trustOf(ties, actorLoss, 4000)],
  ['500 draws of 300 actors, 3,000 ties', small, (ties) => trustOf(ties, silent, 500)],
];

const script = new URL('../dist/cli/thread.js', import.meta.url);
const threaded = (await threadedRunner())({ script });
console.log(
  `one thread and two in turn, least of ${rounds} runs, seconds; load ${loadavg()[0].toFixed(1)} at the start`,
);
console.log(`${''.padEnd(46)} wall: 1       2         busy: 1       2`);
for (const [name, ties, run] of works) {
  const pairs = Array.from({ length: rounds + 1 }, () => {
    const one = timed(ties, run, inOrder);
    const two = timed(ties, run, threaded);
    assert.deepStrictEqual(two.result, one.result);
    return { one, two };
    // The first pair warms up.
  }).slice(1);
  const least = (which, what) => Math.min(...pairs.map((pair) => pair[which][what]));
  const columns = ['wall', 'busy'].flatMap((what) => {
    const [one, two] = [least('one', what), least('two', what)];
    return [one.toFixed(2), two.toFixed(2), `${(one / two).toFixed(2)} ×`];
  });
  console.log(name.padEnd(46), ...columns.map((text) => text.padStart(7)));
  if (least('one', 'wall') / least('two', 'wall') < wanted) process.exitCode = 1;
}
console.log(`load ${loadavg()[0].toFixed(1)} at the end`);

/** Seconds of the wall and of the busiest thread; results are kept with the index, so a copy of it works anew. */
function timed(ties, run, runner) {
  const copy = { ...ties };
  lendRunner(copy, runner);
  const before = busy();
  const start = performance.now();
  const result = run(copy);
  const wall = (performance.now() - start) / 1000;
  const after = busy();
  const most = Math.max(...[...after].map(([thread, time]) => time - (before.get(thread) ?? 0)));
  return { result, wall, busy: before.size === 0 ? Number.NaN : most };
}

/** Seconds that each thread of this process was at work. */
function busy() {
  try {
    return new Map(
      readdirSync('/proc/self/task').map((thread) => [
        thread,
        Number(readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e9,
      ]),
    );
  } catch {
    return new Map();
  }
}

function index(n, columns) {
  const ids = Array.from({ length: n }, (_, i) => String(i).padStart(7, '0'));
  const weight = new Float64Array(columns.source.length).fill(1);
  return buildTies(ids, { ...columns, weight }, { directed: false });
}

function sectorsOf(n) {
  return { ids: ['a', 'b', 'c', 'd'], codes: Int32Array.from({ length: n }, (_, i) => i % 4) };
}

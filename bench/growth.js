// How time and memory grow with the network: the library's index, pass and brokerage, and the whole command on a tie list, each in a process
// of its own. Up to 10⁶ ties; `node bench/growth.js large` goes on to 10⁷, which takes some minutes and 1.6 GB.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random } from './lib/graphs.js';

const sizes = [
  [10_000, 100_000],
  [30_000, 300_000],
  [100_000, 1_000_000],
];
const large = [
  [300_000, 3_000_000],
  [1_000_000, 10_000_000],
];

const [, , mode, path, out] = process.argv;
if (mode === 'library') await library(Number(path), Number(out));
else if (mode === 'command') await command(path, out);
else grow(mode === 'large' ? [...sizes, ...large] : sizes);

function grow(list) {
  console.log('   actors      ties   what      CPU [s]  memory [MB]');
  for (const [actors, ties] of list) {
    tell(actors, ties, 'library', run('library', actors, ties));
    const folder = mkdtempSync(join(tmpdir(), 'care-chain-growth-'));
    try {
      const file = join(folder, 'ties.csv');
      write(file, actors, ties);
      const result = run('command', file, join(folder, 'result.json'));
      tell(actors, ties, 'command', result);
      const megabytes = (name) => Math.round(statSync(join(folder, name)).size / 1e6);
      console.log(
        `${' '.repeat(22)}table ${megabytes('ties.csv')} MB, result ${megabytes('result.json')} MB`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

function tell(actors, ties, what, { seconds, memory }) {
  console.log(
    String(actors).padStart(9),
    String(ties).padStart(9),
    ` ${what.padEnd(8)}`,
    seconds.toFixed(2).padStart(9),
    memory.toFixed(0).padStart(11),
  );
}

function run(...given) {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given.map(String)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The index of a network, Burt's pass and brokerage. */
async function library(actors, ties) {
  const { brokerCounts } = await import('../dist/measures/kernels/broker-counts.js');
  const { burtFamily } = await import('../dist/measures/kernels/burt.js');
  const { buildTies } = await import('../dist/network/ties.js');
  const ids = Array.from({ length: actors }, (_, i) => String(i).padStart(7, '0'));
  const columns = { ...pairs(actors, ties), weight: new Float64Array(ties).fill(1) };
  const start = process.cpuUsage();
  const index = buildTies(ids, columns, { directed: false });
  const codes = Int32Array.from({ length: actors }, (_, i) => i % 4);
  brokerCounts(index, { ids: ['a', 'b', 'c', 'd'], codes });
  burtFamily(index);
  spent(process.cpuUsage(start));
}

/** The command on a tie list, in this process, which then tells what it took. */
async function command(file, result) {
  process.on('exit', () => spent(process.cpuUsage()));
  const settings = ['--chain', 'none', '--quiet', '--output', result];
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'analyze', file, ...settings);
  await import('../bin/care-chain.js');
}

function spent({ user, system }) {
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, memory }));
}

/** Every actor names as many partners, most of them by the number of ties that they have. */
function pairs(actors, ties) {
  const next = random(1);
  const source = new Int32Array(ties);
  const target = new Int32Array(ties);
  for (let k = 0; k < ties; k++) {
    const a = Math.floor((k * actors) / ties);
    const pick = Math.floor(next() * k);
    let b = next() < 0.3 ? Math.floor(next() * actors) : next() < 0.5 ? source[pick] : target[pick];
    if (a === b) b = (a + 1) % actors;
    source[k] = a;
    target[k] = b;
  }
  return { source, target };
}

function write(path, actors, ties) {
  const { source, target } = pairs(actors, ties);
  const file = openSync(path, 'w');
  writeSync(file, 'source,target,weight\n');
  for (let k = 0; k < ties; k += 50_000) {
    const rows = Array.from(source.subarray(k, k + 50_000), (a, i) => {
      return `Dienst ${a},Dienst ${target[k + i]},${1 + ((k + i) % 4)}\n`;
    });
    writeSync(file, rows.join(''));
  }
  closeSync(file);
}

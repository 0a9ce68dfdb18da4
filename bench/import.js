// Importing a large tie list: our whole import (names interned, ties merged and indexed) against the bare streaming of csv-parse and
// papaparse, which only split the same file into cells. Each in a process of its own, by turns and more than once, because other work on the
// machine slows whoever runs at the time: the least CPU time counts, and the greatest memory.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const megabytes = 200;
const actors = 200_000;
const turns = 3;

const readers = {
  'care-chain': async (path) => {
    const { createTieStream } = await import('../dist/input/formats/tie-stream.js');
    const { readTieTable } = await import('../dist/input/formats/read-tie-table.js');
    const { tiesOfDataset } = await import('../dist/network/from-dataset.js');
    const stream = createTieStream('ties.csv', {}, statSync(path).size);
    const buffer = new Uint8Array(1 << 20);
    const file = openSync(path);
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
      if (!stream.push(buffer.subarray(0, size))) throw new Error('The table is not plain.');
    closeSync(file);
    const dataset = readTieTable(stream.end());
    const ties = tiesOfDataset(dataset);
    const [{ rows }] = dataset.provenance;
    return { rows, actors: ties.order, ties: ties.size };
  },
  'csv-parse': async (path) => {
    const { parse } = await import('csv-parse');
    let rows = -1;
    for await (const _ of createReadStream(path).pipe(parse())) rows++;
    return { rows };
  },
  papaparse: async (path) => {
    const { default: papa } = await import('papaparse');
    let rows = -1;
    await new Promise((resolve, reject) => {
      const step = () => rows++;
      papa.parse(createReadStream(path), {
        step,
        complete: resolve,
        error: reject,
        skipEmptyLines: true,
      });
    });
    return { rows };
  },
};

if (process.argv[2]) await one(process.argv[2], process.argv[3]);
else compare();

/** Runs one reader and prints what it took. */
async function one(name, path) {
  const start = process.cpuUsage();
  const found = await readers[name](path);
  const { user, system } = process.cpuUsage(start);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, memory, ...found }));
}

function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'care-chain-import-'));
  try {
    const path = join(folder, 'ties.csv');
    const rows = write(path);
    console.log(`${megabytes} MB, ${rows} rows, ${actors} actors\n`);
    const names = Object.keys(readers);
    const runs = Array.from({ length: turns }, () => names.map((name) => measure(name, path)));
    console.log('reader         CPU [s]  memory [MB]');
    const results = names.map((name, i) => {
      const all = runs.map((turn) => turn[i]).filter((run) => run !== null);
      if (all.length === 0) return null;
      if (all.some((run) => run.rows !== rows))
        throw new Error(`${name} read ${all[0].rows} rows instead of ${rows}.`);
      const seconds = Math.min(...all.map((run) => run.seconds));
      const memory = Math.max(...all.map((run) => run.memory));
      console.log(name.padEnd(14), seconds.toFixed(1).padStart(7), memory.toFixed(0).padStart(12));
      return { seconds, memory };
    });
    const [own, bare, quickest] = results;
    if (!own || !bare) throw new Error('The comparison could not be made.');
    const ratio = bare.seconds / own.seconds;
    const kept = ratio >= 1.5 && own.memory < 600;
    console.log(
      `\n${ratio.toFixed(1)} times as fast as csv-parse${kept ? '' : '  below 1.5, or over 600 MB'}`,
    );
    if (quickest)
      console.log(`${(own.seconds / quickest.seconds).toFixed(2)} times as long as papaparse`);
    if (!kept) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What one reader took in a process of its own; null where it failed, which is said. */
function measure(name, path) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), name, path],
    { encoding: 'utf8' },
  );
  if (status === 0) return JSON.parse(stdout);
  console.log(name, stderr.includes('ERR_MODULE_NOT_FOUND') ? 'is not installed.' : stderr);
  return null;
}

/** A tie list with quoted names, umlauts and weights; the same at every run. */
function write(path) {
  const file = openSync(path, 'w');
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const name = () => {
    const number = random(actors);
    return number % 8 === 0 ? `"Dienst ${number}, Süd"` : `Dienst ${number}`;
  };
  writeSync(file, 'source,target,weight\n');
  let rows = 0;
  for (let size = 0; size < megabytes * 1e6; ) {
    const lines = [];
    for (let k = 0; k < 50_000; k++) lines.push(`${name()},${name()},${1 + random(4)}\n`);
    rows += lines.length;
    size += writeSync(file, lines.join(''));
  }
  closeSync(file);
  return rows;
}

// Runs the statements of docs/scale.md against DuckDB (`npm ci --prefix bench`) on a network of 10⁵ ties and compares with the library: equal to 1e-9.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { density, eiIndex, sectorMatrix } from '../dist/measures/index.js';
import { arcSums } from '../dist/measures/kernels/arc-sums.js';
import { brokerCounts } from '../dist/measures/kernels/broker-counts.js';
import { burtFamily } from '../dist/measures/kernels/burt.js';
import { buildTies } from '../dist/network/ties.js';
import { clustered, random } from './lib/graphs.js';

const actors = 10_000;
const size = 100_000;
const words = ['a', 'b', 'c', 'd'];
const roles = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'];

const duckdb = await import('@duckdb/node-api').catch(() => null);
if (duckdb) for (const directed of [false, true]) await compare(directed);
else console.log('DuckDB is not installed: npm ci --prefix bench');

async function compare(directed) {
  const { columns, codes } = network(directed);
  const ids = Array.from({ length: actors }, (_, i) => String(i).padStart(5, '0'));
  const ties = buildTies(ids, columns, { directed });
  const own = time(() => figures(ties, { ids: words, codes }));
  const { rows, times } = await query(columns, codes, directed);
  const off = differences(own.result, rows);
  const sum = times.reduce((all, { seconds }) => all + seconds, 0);
  console.log(
    `${directed ? 'directed' : 'undirected'}, ${actors} actors, ${size} ties: SQL ${sum.toFixed(1)} s of CPU, library ${own.seconds.toFixed(2)} s; largest difference ${off.toExponential(1)}`,
  );
  for (const { name, seconds } of times)
    if (seconds > 0.5) console.log(`  ${name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s`);
  if (!(off <= 1e-9)) {
    console.log('  over the limit of 1e-9');
    process.exitCode = 1;
  }
}

/** A clustered network with four sectors, some actors without one, weights from 1 to 4 and, directed, a third of the ties both ways. */
function network(directed) {
  const next = random(9);
  const given = clustered(actors, directed ? (3 * size) / 4 : size);
  const source = [...given.source];
  const target = [...given.target];
  for (let k = 0; directed && k < given.source.length / 3; k++) {
    source.push(given.target[k]);
    target.push(given.source[k]);
  }
  return {
    columns: {
      source: Int32Array.from(source),
      target: Int32Array.from(target),
      weight: Float64Array.from(source, () => 1 + Math.floor(4 * next())),
    },
    codes: Int32Array.from({ length: actors }, () => Math.floor(5 * next()) - 1),
  };
}

function figures(ties, sectors) {
  const context = { sectors, options: { permutations: 0, seed: 1 }, record: () => {} };
  const { constraint, effectiveSize } = burtFamily(ties);
  const matrix = sectorMatrix.kernel(ties, context);
  return {
    ties,
    strength: arcSums(ties).strength,
    density: density.kernel(ties, context),
    ei: eiIndex.kernel(ties, context).value,
    matrix,
    constraint,
    effectiveSize,
    brokers: brokerCounts(ties, sectors),
  };
}

/** Runs every block of the document that fits, and reads the tables that they make. */
async function query({ source, target, weight }, codes, directed) {
  const folder = mkdtempSync(join(tmpdir(), 'care-chain-warehouse-'));
  try {
    const file = (name, lines) => {
      writeFileSync(join(folder, name), lines.join('\n'));
      return join(folder, name);
    };
    const tied = file(
      'ties.csv',
      Array.from(source, (a, k) => `${a},${target[k]},${weight[k]}`),
    );
    const known = file(
      'actors.csv',
      Array.from(codes, (code, i) => `${i},${words[code] ?? ''}`),
    );
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    const kinds = ['what there is', 'both', directed ? 'directed' : 'undirected'];
    const times = [];
    for (const [kind, sql] of statements()) {
      if (!kinds.includes(kind)) continue;
      const start = process.cpuUsage();
      await connection.run(sql);
      const { user, system } = process.cpuUsage(start);
      const name = /table (\w+)/.exec(sql)[1];
      times.push({ name, seconds: (user + system) / 1e6 });
      if (kind !== 'what there is') continue;
      await connection.run(`copy actors from '${known}' (header false, delimiter ',', nullstr '')`);
      await connection.run(`copy ties from '${tied}' (header false, delimiter ',')`);
    }
    const read = async (name) =>
      (await connection.runAndReadAll(`select * from ${name}`)).getRowObjectsJS();
    const names = [...new Set(times.map(({ name }) => name))];
    const rows = {};
    for (const name of names) rows[name] = await read(name);
    return { rows, times };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function statements() {
  const text = readFileSync(new URL('../docs/scale.md', import.meta.url), 'utf8');
  return [...text.matchAll(/```sql\n-- (.+)\n([^`]+)```/g)].map(([, kind, sql]) => [kind, sql]);
}

/** The largest difference in proportion; infinite where an actor or a cell is missing. */
function differences(own, rows) {
  let most = 0;
  const check = (ours, theirs) => {
    const off = Math.abs(Number(theirs) - ours) / Math.max(1, Math.abs(ours));
    most = Math.max(most, Number.isNaN(off) ? Number.POSITIVE_INFINITY : off);
  };
  const { degrees } = own.ties;
  check(rows.degree_strength.length, actors);
  for (const { actor, degree, strength } of rows.degree_strength) {
    check(degrees[actor], degree);
    check(own.strength[actor], strength);
  }
  check(own.density, rows.density[0].density);
  check(own.ei, rows.ei_index[0].ei);
  check(words.length ** 2, rows.sector_matrix.length);
  for (const { source, target, density, weight } of rows.sector_matrix) {
    const [k, l] = [words.indexOf(source), words.indexOf(target)];
    check(own.matrix.density[k][l], density);
    check(own.matrix.weight[k][l], weight);
  }
  check(degrees.filter((degree) => degree > 0).length, rows.structural_holes.length);
  for (const { actor, constraint_value, effective_size } of rows.structural_holes) {
    check(own.constraint[actor], constraint_value);
    check(own.effectiveSize[actor], effective_size);
  }
  const left = own.brokers.slice();
  for (const { actor, ...counts } of rows.brokerage)
    roles.forEach((role, r) => {
      check(own.brokers[5 * actor + r], counts[role]);
      left[5 * actor + r] = 0;
    });
  // Who brokers nothing has no row.
  for (const count of left) check(count, 0);
  return most;
}

function time(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}

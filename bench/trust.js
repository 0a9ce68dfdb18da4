// What it costs to say how far things hold: the light form of an analysis, all settings, and one setting of a larger network. Limits are those
// of a machine on which `node -e 0` takes 0.11 s, and grow with it.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze, dataset, readDataset, trust } from '../dist/index.js';
import { random } from './lib/graphs.js';

const discharge = fileURLToPath(new URL('../fixtures/discharge/stakeholders.csv', import.meta.url));
const scale = Math.max(
  1,
  median(7, () => wall(() => spawnSync(process.execPath, ['-e', '0']))) / 110,
);
const survey = readDataset([
  { name: 'stakeholders.csv', bytes: new Uint8Array(readFileSync(discharge)) },
]);

report(
  'light form, 35 actors, 200 draws: added to an analysis',
  median(9, () => wall(() => analyze(survey)) - wall(() => analyze(survey, { draws: 0 }))),
  100,
);
report(
  'all settings, 50 actors, 400 arcs, 4,000 draws',
  wall(() => trust(network(50, 400), { draws: 4000 })),
  30_000,
);
report(
  'silent 0.2, 300 actors, 3,000 ties, 1,000 draws',
  wall(() => analyze(network(300, 3000), { draws: 1000 })),
  10_000,
);

function report(what, time, limit) {
  const allowed = limit * scale;
  console.log(
    `${what.padEnd(56)}${time.toFixed(0).padStart(7)} ms, limit ${allowed.toFixed(0)} ms`,
  );
  if (time > allowed) process.exitCode = 1;
}

/** Ties at random, a tenth of the actors silent. */
function network(actors, ties) {
  const next = random(actors);
  const seen = new Set();
  while (seen.size < ties) {
    const [a, b] = [Math.floor(next() * actors), Math.floor(next() * actors)];
    if (a !== b) seen.add(a * actors + b);
  }
  const id = (i) => String(i).padStart(4, '0');
  const sectors = ['health', 'elder-care', 'municipality', 'civil-society'];
  return dataset({
    directed: true,
    actors: Array.from({ length: actors }, (_, i) => ({
      id: id(i),
      sector: sectors[i % 4],
      answered: i % 10 !== 0,
    })),
    ties: [...seen].map((pair) => ({
      source: id(Math.floor(pair / actors)),
      target: id(pair % actors),
    })),
  });
}

function wall(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times, measure) {
  return Array.from({ length: times }, measure).sort((a, b) => a - b)[(times - 1) / 2];
}

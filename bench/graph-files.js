// Whether programs of the field read the graph files that care-chain writes, as the same network: actors, sectors, direction, ties, weights.
// Each program is asked where it is installed; `CARE_CHAIN_PYTHONS=/a/bin/python:/b/bin/python` names further interpreters, for several
// versions of networkx. The exit code is 1 where one reads a file otherwise.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze, dataset, gexf, graphml, pajek, readDataset, ucinet } from '../dist/index.js';
import { readBy, readers } from './lib/readers-of-graphs.js';

const write = { gexf, graphml, net: pajek, dl: ucinet };
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'care-chain-graphs-'));
const told = new Map();
try {
  for (const [name, network] of networks()) compare(name, network);
} finally {
  rmSync(folder, { recursive: true });
}
for (const [who, { files, wrong }] of [...told].sort())
  console.log(`${who.padEnd(34)}${String(files).padStart(4)} files read, ${wrong} read otherwise`);
if (told.size === 0) console.log('No program that reads graph files is installed.');

function* networks() {
  yield [
    'names',
    dataset({
      actors: ['10', '__x', 'Ärzt*innen & Co <eins>', 'a "b" c', 'data: 1, labels: 2', '🏥'].map(
        (id) => ({ id, sector: 'S & T', roles: ['a', 'b'] }),
      ),
      ties: [
        { source: '10', target: '🏥', weight: 0.25 },
        { source: '__x', target: 'a "b" c', layer: 'Fall & mehr', wave: '2026' },
      ],
    }),
  ];
  yield [
    'directed',
    dataset({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      ties: [
        { source: 'a', target: 'b', weight: 2 },
        { source: 'b', target: 'a' },
        { source: 'b', target: 'c' },
      ],
      directed: true,
    }),
  ];
  yield ['none', dataset({ actors: [{ id: 'a' }, { id: 'b' }], ties: [] })];
  yield [
    'seats',
    dataset({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      ties: [],
      memberships: ['a', 'b', 'c'].map((actor) => ({ actor, body: 'Runder Tisch' })),
    }),
  ];
  for (const name of readdirSync(fixtures).sort()) {
    if (!existsSync(join(fixtures, name, 'expected', 'actors.csv'))) continue;
    const files = readdirSync(join(fixtures, name)).filter((file) => /\.(csv|tsv|txt)$/.test(file));
    const read = (file) => new Uint8Array(readFileSync(join(fixtures, name, file)));
    if (files.length > 0)
      yield [name, readDataset(files.map((file) => ({ name: file, bytes: read(file) })))];
  }
}

function compare(name, network) {
  const analysis = analyze(network, { draws: 0, leaveOut: ['keyPlayers', 'plan'] });
  for (const [kind, list] of Object.entries(readers)) {
    const file = join(folder, `${name}.${kind}`);
    writeFileSync(file, write[kind](analysis));
    for (const reader of list) {
      const seen = readBy(reader, file, kind);
      if (!seen) continue;
      const why = seen.complaint ?? difference(analysis, seen, kind);
      const who = `${kind.padEnd(8)} ${seen.program ?? reader(file, kind)[0]}`;
      const tally = told.get(who) ?? { files: 0, wrong: 0 };
      told.set(who, { files: tally.files + 1, wrong: tally.wrong + (why ? 1 : 0) });
      if (!why) continue;
      console.log(`${who}: ${name}: ${why}`);
      process.exitCode = 1;
    }
  }
}

/** What differs, or nothing. DL and Pajek know names only as far as their signs allow, so there names count, and ties by their ends' places. */
function difference(analysis, seen, kind) {
  const { actors, ties, network } = analysis;
  if (seen.nodes.length !== actors.length) return `${seen.nodes.length} actors of ${actors.length}`;
  // A full matrix has both directions of an undirected tie.
  const both = kind === 'dl' && !network.directed;
  if (kind !== 'dl' && ties.length > 0 && seen.directed !== network.directed)
    return `directed is ${seen.directed}`;
  const exact = kind === 'gexf' || kind === 'graphml';
  const label = new Map(actors.map(({ id, label }) => [id, label || id]));
  const weights = merged(ties, (id) => id, network.directed || !both, both, kind === 'dl');
  const theirs = merged(
    seen.ties.map(([source, target, weight]) => ({ source, target, weight })),
    (id) => id,
    true,
    false,
    false,
  );
  if (theirs.length !== weights.length) return `${theirs.length} ties of ${weights.length}`;
  const sum = (list) => list.reduce((all, { weight }) => all + weight, 0);
  if (Math.abs(sum(theirs) - sum(weights)) > 1e-6 * Math.max(1, sum(weights)))
    return `weights sum to ${sum(theirs)}, not ${sum(weights)}`;
  if (!exact) return null;
  const names = [...label.values()].sort();
  if (JSON.stringify(seen.nodes.sort()) !== JSON.stringify(names)) return 'names differ';
  const sectors = actors.map(({ sector }) => sector ?? '').sort();
  if (seen.sectors && JSON.stringify(seen.sectors.sort()) !== JSON.stringify(sectors))
    return 'sectors differ';
  const pairs = (list, name) =>
    list
      .map(({ source, target, weight }) => {
        const ends = [name(source), name(target)];
        return JSON.stringify([
          network.directed ? ends : ends.sort(),
          Number(weight.toPrecision(9)),
        ]);
      })
      .sort()
      .join();
  if (pairs(theirs, (id) => id) !== pairs(ties, (id) => label.get(id))) return 'ties differ';
  return null;
}

/** Ties as the format holds them: in DL one a pair, by the rule that the writer follows, and both directions of undirected ones. */
function merged(ties, name, _directed, both, one) {
  const list = ties.map(({ source, target, weight }) => ({
    source: name(source),
    target: name(target),
    weight,
  }));
  const found = new Map();
  for (const tie of list) {
    const key = JSON.stringify([tie.source, tie.target]);
    const before = found.get(key);
    if (one && before) before.weight = Math.max(before.weight, tie.weight);
    else found.set(one ? key : `${key} ${found.size}`, { ...tie });
  }
  const kept = [...found.values()];
  return both
    ? [
        ...kept,
        ...kept.map(({ source, target, weight }) => ({ source: target, target: source, weight })),
      ]
    : kept;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyze, readAnalysis, readDataset } from '../src/index.ts';
import { root } from './paths.ts';
import { run } from './run.ts';

/** Networks whose figures other tools confirm: those of the project, and more of the same form beside it where there are some. */
const cases = [join(root, 'fixtures/cases'), join(root, '../shared/cases')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((folder) => existsSync(join(folder, 'expected.json')));

type Figure = number | null;

interface Expected {
  directed: boolean;
  actors: Record<string, Record<string, Figure>>;
  global: {
    nodes: number;
    ties: number;
    density: Figure;
    ei_index: Figure;
    ei_expected: Figure;
    components: number;
    isolates: string[];
    articulation_points: string[];
    bridges: [string, string][];
  };
  ei_groups: Record<string, { ei_ends: Figure }>;
  sector_density: Record<string, Figure>;
}

/** The name of an actor's figure in an expectation, and in an Analysis. */
const actorFigures: [string, string][] = [
  ['degree', 'degree'],
  ['in_degree', 'inDegree'],
  ['out_degree', 'outDegree'],
  ['strength', 'strength'],
  ['effective_size', 'effectiveSize'],
  ['efficiency', 'efficiency'],
  ['constraint', 'constraint'],
  ['hierarchy', 'hierarchy'],
  ['ei', 'eiIndex'],
];

test('the shipped cases are found', () => {
  expect(cases.map((folder) => basename(folder))).toEqual(
    expect.arrayContaining(['davis', 'florentine', 'karate']),
  );
});

describe.each(cases)('%s', (folder) => {
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

  test('the library gives the known figures', () => {
    const files = ['actors.csv', 'ties.csv'].map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    }));
    const dataset = readDataset(files, { directed: expected.directed });
    compare(analyze(dataset, { chain: 'none', draws: 0 }), expected);
  });

  test('the command gives the known figures', async () => {
    const { stdout } = await run([
      'analyze',
      folder,
      ...['--chain', 'none', '--draws', '0', '--format', 'json'],
      expected.directed ? '--directed' : '--undirected',
    ]);
    compare(readAnalysis(JSON.parse(stdout)), expected);
  });
});

/** Collects every difference, so that one failure shows the whole picture. */
function compare({ actors, network, sectors, sectorMatrix }: Analysis, expected: Expected) {
  const differences: string[] = [];
  const figure = (what: string, got: unknown, want: unknown) => {
    if (!same(got, want)) differences.push(`${what} is ${got}, expected ${want}`);
  };
  expect(actors.map(({ id }) => id).sort()).toEqual(Object.keys(expected.actors).sort());
  for (const { id, measures } of actors)
    for (const [theirs, ours] of actorFigures)
      figure(`${ours} of ${id}`, measures[ours], expected.actors[id][theirs]);

  const { global } = expected;
  figure('actors', network.actors, global.nodes);
  figure('ties', network.ties, global.ties);
  figure('density', network.density, global.density);
  figure('components', network.components, global.components);
  figure('E-I index', network.eiIndex.value, global.ei_index);
  figure('expected E-I index', network.eiIndex.expected, global.ei_expected);

  expect(sectors.map(({ id }) => id).sort()).toEqual(Object.keys(expected.ei_groups).sort());
  for (const { id, eiIndex } of sectors)
    figure(`E-I index of ${id}`, eiIndex, expected.ei_groups[id].ei_ends);
  sectorMatrix.sectors.forEach((from, k) => {
    sectorMatrix.sectors.forEach((to, l) => {
      const want = expected.sector_density[`${from}|${to}`];
      figure(`density ${from} | ${to}`, sectorMatrix.density[k][l], want);
    });
  });
  expect(differences).toEqual([]);

  expect([...network.isolates].sort()).toEqual([...global.isolates].sort());
  expect([...network.cutpoints].sort()).toEqual([...global.articulation_points].sort());
  expect(pairs(network.bridges)).toEqual(pairs(global.bridges));
}

const pairs = (list: [string, string][]) => list.map((pair) => [...pair].sort().join(' ')).sort();

/** Equal to 1e-9 of the value; below 0.001, where rounding of a true 0 would count, to 1e-12. */
function same(got: unknown, want: unknown): boolean {
  if (typeof got !== 'number' || typeof want !== 'number') return got === want;
  return Math.abs(got - want) <= 1e-9 * Math.max(Math.abs(got), Math.abs(want), 1e-3);
}

import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { analysisSchema } from '../src/analysis/schema.ts';
import {
  analyze,
  chains,
  dataset,
  datasetOfGraph,
  graphOfDataset,
  json,
  readDataset,
} from '../src/index.ts';
import { growth, LINEAR } from './growth.ts';
import { deep, runs } from './runs.ts';

const encoder = new TextEncoder();
const table = (rows: string[][]) =>
  readDataset([
    {
      name: 'ties.csv',
      bytes: encoder.encode(
        rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\n'),
      ),
    },
  ]);

const strange = [
  '__proto__',
  'constructor',
  'toString',
  '10',
  '9',
  'a,b',
  '🏥',
  'A'.repeat(10_000),
  '<script>alert(1)</script>',
  '\u001b[31mred',
];

test.each(strange)('an actor named %j keeps its name and its figures', (name) => {
  const header = ['source', 'target', 'weight'];
  const { actors, ties } = analyze(
    table([header, [name, 'x', '1'], [name, 'y', '1'], ['x', 'z', '1']]),
  );
  const actor = actors.find(({ id }) => id === name);
  expect(actor?.label).toBe(name);
  expect(actor?.measures.degree).toBe(2);
  expect(ties.filter(({ source, target }) => source === name || target === name)).toHaveLength(2);
});

/** Random tie lists over few names, without repeated pairs. */
const edges = fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 })), {
  selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
  minLength: 1,
  maxLength: 40,
});

describe('the same network gives the same values', () => {
  const rows = (list: [number, number, number][], name = (i: number) => `n${i}`) => [
    ['source', 'target', 'weight'],
    ...list.map(([a, b, weight]) => [name(a), name(b), String(weight)]),
  ];

  test('whatever the order of rows', () => {
    fc.assert(
      fc.property(edges, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((edge) => ({ edge, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ edge }) => edge);
        const figures = (order: typeof list) => {
          const { actors, ties, network, sectorMatrix } = analyze(table(rows(order)));
          return JSON.stringify({ actors, ties, network, sectorMatrix });
        };
        expect(figures(shuffled)).toBe(figures(list));
      }),
      { numRuns: runs(40) },
    );
  });

  test('whatever the names', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const figures = (name: (i: number) => string) => {
          const { actors } = analyze(table(rows(list, name)));
          const byId = new Map(actors.map(({ id, measures }) => [id, measures]));
          return Array.from({ length: 12 }, (_, i) => byId.get(name(i)));
        };
        const before = figures((i) => `n${10 + i}`);
        const after = figures((i) => `m${99 - i}`);
        before.forEach((measures, i) => {
          for (const key of ['degree', 'strength', 'constraint', 'effectiveSize', 'hierarchy']) {
            const a = measures?.[key] as number | null | undefined;
            const b = after[i]?.[key] as number | null | undefined;
            if (typeof a === 'number') expect(b).toBeCloseTo(a, 10);
            else expect(b).toBe(a);
          }
        });
      }),
      { numRuns: runs(40) },
    );
  });

  test('every time, to the byte', () => {
    const list: [number, number, number][] = [
      [0, 1, 2],
      [1, 2, 1],
      [2, 0, 3],
      [3, 0, 1],
    ];
    expect(json(analyze(table(rows(list))))).toBe(json(analyze(table(rows(list)))));
  });
});

test('every analysis of a random table fits the schema', () => {
  fc.assert(
    fc.property(edges, fc.boolean(), (list, directed) => {
      const graph = directed ? new DirectedGraph() : new UndirectedGraph();
      for (let i = 0; i < 12; i++) graph.addNode(`n${i}`, i % 4 ? { sector: `s${i % 3}` } : {});
      for (const [a, b, weight] of list) if (a !== b) graph.addEdge(`n${a}`, `n${b}`, { weight });
      const analysis = JSON.parse(json(analyze(graph, { chain: 'none', draws: 5 })));
      expect(analysisSchema.safeParse(analysis).error).toBeUndefined();
    }),
    { numRuns: runs(40) },
  );
});

test('a graph goes through a data set and back without loss', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { label: 'Ward', sector: 'Health', beds: '12' });
  graph.addNode('b', { label: 'Office', sector: 'Municipality' });
  graph.addEdge('a', 'b', { weight: 2 });
  const back = graphOfDataset(datasetOfGraph(graph));
  expect(back.getNodeAttributes('a')).toMatchObject({
    label: 'Ward',
    sector: 'Health',
    beds: '12',
  });
  expect(analyze(back)).toEqual(analyze(graph));
});

test('an actor that graphology cannot hold is refused there, and analysed all the same', () => {
  const dataset = table([
    ['source', 'target'],
    ['__proto__', 'x'],
  ]);
  expect(() => graphOfDataset(dataset)).toThrow(/^care-chain\/graphOfDataset: .*__proto__/);
  expect(analyze(dataset).network.ties).toBe(1);
});

test('an unknown chain is refused with the chains there are', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { sector: 'Gesundheit' });
  expect(analyze(graph, { chain: 'demenz' }).settings['chain']).toBe('demenz');
  // As in a bundle that names no other chain.
  expect(() => analyze(graph, { chain: 'demenz', chains: [] })).toThrow(
    'care-chain/analyze: the care chain "demenz" is not at hand. Import it and give it among the chains: import { demenz } from \'care-chain/chains\', then { chains: [demenz] }.',
  );
  const { settings } = analyze(graph, { chain: 'demenz', chains: [chains.demenz] });
  expect(settings['chain']).toBe('demenz');
  expect(() => analyze(graph, { chains: [{}] as never })).toThrow(
    'care-chain/analyze: the option chains is no list of care chains.',
  );
  expect(() => analyze(graph, { chain: 'nothing' })).toThrow(
    /^care-chain\/analyze: there is no care chain "nothing"\. Take one of .*entlassmanagement.* none/,
  );
});

test('what is neither data set nor graph is refused', () => {
  expect(() => analyze(null as never)).toThrow(/^care-chain\/analyze: expected a graphology graph/);
  expect(() => analyze({} as never)).toThrow(/^care-chain\/analyze: expected a graphology graph/);
});

describe('networks that no planner has', () => {
  const ring = (count: number, actor: (i: number) => object) => ({
    actors: Array.from({ length: count }, (_, i) => ({ id: `a${i}`, ...actor(i) })),
    ties: Array.from({ length: count }, (_, i) => ({
      source: `a${i}`,
      target: `a${(i + 1) % count}`,
    })),
  });

  test('values of a table that are too many for sectors are none, and it is said', () => {
    const of = (sectors: number) =>
      analyze(dataset(ring(600, (i) => ({ sector: `s${i % sectors}` }))), {
        draws: 0,
        permutations: 2,
        leaveOut: ['keyPlayers', 'plan'],
      });
    const few = of(500);
    expect(few.sectors).toHaveLength(500);
    const many = of(501);
    expect(many.sectors).toEqual([]);
    expect(many.actors.every(({ sector }) => sector === null)).toBe(true);
    expect(many.problems).toContainEqual(
      expect.objectContaining({ code: 'too-many-sectors', severity: 'warning', value: '501' }),
    );
  });

  deep('the work on findings grows with their number where nobody answered', async () => {
    const silent = (count: number) =>
      dataset({
        actors: Array.from({ length: count }, (_, i) => ({
          id: `a${i}`,
          sector: i % 2 ? 'health' : 'municipality',
          answered: i < 2,
        })),
        ties: [{ source: 'a0', target: 'a1' }],
      });
    const work = (data: ReturnType<typeof dataset>) =>
      analyze(data, { draws: 0, permutations: 2, leaveOut: ['plan'] });
    expect(await growth(silent, work, { from: 1000, most: 2000 })).toBeLessThan(LINEAR);
  });

  test.each([1e308, 1.5e300, 1e-320])('the largest weight may be %s', (weight) => {
    const data = (largest: number) => {
      const { actors, ties } = ring(12, (i) => ({ sector: `s${i % 3}` }));
      return dataset({
        actors,
        ties: ties.map((tie, i) => ({ ...tie, weight: i % 3 === 0 ? largest / 2 : largest })),
      });
    };
    const found = (largest: number) => analyze(data(largest), { draws: 0 }).network['communities'];
    expect(found(weight)).toEqual(found(1));
  });
});

test('the order in which options are given changes no byte', () => {
  const data = table([
    ['source', 'target', 'weight'],
    ['a', 'b', '1'],
    ['b', 'c', '3'],
  ]);
  const options = {
    caseManager: 'krankenhausarzt',
    weakBelow: 2,
    seed: 3,
    method: 'ego',
    permutations: 20,
  } as const;
  const turned = Object.fromEntries(Object.entries(options).reverse());
  expect(json(analyze(data, turned))).toBe(json(analyze(data, options)));
  expect(json(analyze(data, { method: undefined } as never))).toBe(json(analyze(data)));
});

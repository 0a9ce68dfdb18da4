import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import {
  bridges,
  components,
  coreness,
  corePeriphery,
  cutpoints,
  density,
  fragmentation,
  isolates,
  keyPlayers,
  strongComponents,
} from '../../src/measures/index.ts';
import { tiesOfGraph } from '../../src/network/from-graph.ts';
import { root } from '../paths.ts';
import { runs } from '../runs.ts';
import { denseOf, differences, graphOf, type Reports, reports, same } from './oracle/networks.ts';
import {
  binary,
  coreFit,
  coreNumber,
  distanceFragmentation,
  distances,
  type Matrix,
  mutualParts,
  subsets,
  union,
  without,
} from './oracle/paths.ts';

function karate() {
  const graph = new UndirectedGraph();
  const [header, ...lines] = readFileSync(join(root, 'fixtures/cases/karate/ties.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = header.split(',');
  const [from, to] = ['source', 'target'].map((name) => columns.indexOf(name));
  for (const cells of lines.map((line) => line.split(','))) graph.mergeEdge(cells[from], cells[to]);
  return graph;
}

/** Actors in the order in which the measures see them. */
const sorted = (given: Reports): Reports => {
  const places = [...given.ids.keys()].sort((a, b) => (given.ids[a] < given.ids[b] ? -1 : 1));
  const at = new Map(places.map((place, i) => [place, i]));
  return {
    ...given,
    ids: places.map((place) => given.ids[place]),
    sectors: places.map((place) => given.sectors[place]),
    ties: given.ties.map(({ source, target, weight }) => ({
      source: at.get(source) as number,
      target: at.get(target) as number,
      weight,
    })),
  };
};

const networks = reports.map(sorted);
const parts = (u: Matrix) => mutualParts(u);

describe('parts of the network', () => {
  test('components, cutpoints and bridges equal what taking each away shows', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const graph = graphOf(given);
        const u = union(denseOf(given).a);
        const count = parts(u);
        expect(components(graph)).toBe(count);
        const alone = (i: number) => u[i].every((tie) => tie === 0);
        expect(isolates(graph)).toEqual(given.ids.filter((_, i) => alone(i)));
        expect(cutpoints(graph)).toEqual(
          given.ids.filter((_, i) => !alone(i) && parts(without(u, [i])) > count),
        );
        const cuts: [string, string][] = [];
        for (let i = 0; i < u.length; i++)
          for (let j = i + 1; j < u.length; j++) {
            if (u[i][j] === 0) continue;
            const cut = u.map((row) => row.slice());
            cut[i][j] = cut[j][i] = 0;
            if (parts(cut) > count) cuts.push([given.ids[i], given.ids[j]]);
          }
        expect(bridges(graph)).toEqual(cuts);
      }),
    );
  });

  test('density and strong components equal a count over the matrix', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const graph = graphOf(given);
        const b = binary(denseOf(given).a);
        const n = b.length;
        const arcs = b.flat().reduce((sum, tie) => sum + tie, 0);
        expect(same(density(graph), n < 2 ? null : arcs / (n * (n - 1)))).toBe(true);
        expect(strongComponents(graph)).toBe(mutualParts(b));
      }),
    );
  });

  test('strong components survive a circle of 50000 actors, which would overflow a recursion', () => {
    const graph = new DirectedGraph();
    const n = 50_000;
    for (let i = 0; i < n; i++) graph.addNode(i);
    for (let i = 0; i < n; i++) graph.addEdge(i, (i + 1) % n);
    expect(strongComponents(graph)).toBe(1);
    graph.dropEdge(0, 1);
    expect(strongComponents(graph)).toBe(n);
  });

  test('coreness equals peeling by hand', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const u = union(denseOf(given).a);
        const got = new Map(Object.entries(coreness(graphOf(given))));
        given.ids.forEach((id, i) => {
          expect(got.get(id)).toBe(coreNumber(u, i));
        });
      }),
    );
  });
});

describe('fragmentation', () => {
  test('of the karate club, and without its first member, has the known figures', () => {
    const graph = karate();
    const whole = fragmentation(graph);
    expect(whole.value).toBe(0);
    expect(whole.distanceWeighted).toBeCloseTo(0.507992, 6);
    graph.dropNode('a01');
    const left = fragmentation(graph);
    expect(left.value).toBeCloseTo(0.316288, 6);
    expect(left.distanceWeighted).toBeCloseTo(0.64154, 6);
  });

  test('equals the formula on the distances of the union graph', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const u = union(denseOf(given).a);
        const n = u.length;
        const apart = distances(u)
          .flat()
          .filter((d) => d === Infinity).length;
        const got = fragmentation(graphOf(given));
        const { list, check } = differences();
        check('F', got.value, n < 2 ? null : apart / (n * (n - 1)));
        check('D_F', got.distanceWeighted, n < 2 ? null : distanceFragmentation(u));
        expect(list).toEqual([]);
      }),
    );
  });
});

describe('key players', () => {
  test.each([1, 2, 3])('%i at a time are the best of all sets, the first of equal ones', (k) => {
    fc.assert(
      fc.property(networks, (given) => {
        const { a } = denseOf(given);
        const n = a.length;
        const d = distances(binary(a));
        const names = (set: number[]) => set.map((i) => given.ids[i]);
        const best = (value: (set: number[]) => number) =>
          subsets(n, k)
            .map((set) => ({ set, value: value(set) }))
            .reduce((top, next) => (next.value > top.value + 1e-12 ? next : top));
        const got = keyPlayers(graphOf(given), { k });
        if (n < k + 2) expect(got.fragmentation).toBeNull();
        else {
          const want = best((set) => distanceFragmentation(without(union(a), set)));
          expect(got.fragmentation?.actors).toEqual(names(want.set));
          expect(same(got.fragmentation?.value, want.value)).toBe(true);
          expect(same(got.fragmentation?.before, distanceFragmentation(union(a)))).toBe(true);
        }
        if (n < k) expect(got.reach).toBeNull();
        else {
          const near = (set: number[], j: number) => Math.min(...set.map((i) => d[i][j]));
          const want = best((set) =>
            given.ids.reduce((sum, _, j) => sum + 1 / Math.max(near(set, j), 1) / n, 0),
          );
          expect(got.reach?.actors).toEqual(names(want.set));
          expect(same(got.reach?.value, want.value)).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('of the karate club: its first member', () => {
    const { fragmentation: loss } = keyPlayers(karate(), { k: 1 });
    expect(loss?.actors).toEqual(['a01']);
    expect(loss?.value).toBeCloseTo(0.64154, 6);
    expect(loss?.before).toBeCloseTo(0.507992, 6);
  });

  test('found by swaps among candidates are as good as those of the full search', () => {
    const graph = karate();
    const full = keyPlayers(graph, { k: 2 });
    // Work for fewer than the 561 sets.
    const quick = keyPlayers(graph, { k: 2, work: 100 * 34 * (34 + 2 * 78) });
    expect(quick.fragmentation).toEqual(full.fragmentation);
    expect(keyPlayers(graph, { k: 2, work: 100 * 34 * (34 + 2 * 78) })).toEqual(quick);
  });

  test('are not computed beyond the stated work, and the settings say so', () => {
    const heard = new Map<string, unknown>();
    const graph = karate();
    expect(keyPlayers(graph, { work: 1e4 }).fragmentation).toBeNull();
    expect(keyPlayers(graph, { work: 1e4 }).reach?.actors).toHaveLength(2);
    keyPlayers.kernel(tiesOfGraph(graph, 'keyPlayers'), {
      sectors: { ids: [], codes: new Int32Array(0) },
      options: { k: 2, work: 1e4, seed: 1 },
      record: (key, value) => heard.set(key, value),
    });
    expect(JSON.stringify(heard.get('keyPlayers'))).toContain('not computed');
  });

  test('refuse any other number of actors', () => {
    expect(() => keyPlayers(karate(), { k: 4 })).toThrow(
      /^care-chain\/keyPlayers: the option "?k"? is 4/,
    );
  });
});

describe('core and periphery', () => {
  test.each(['missing', 1] as const)(
    'with off-blocks %s reach the best fit of all splits',
    (offBlocks) => {
      fc.assert(
        fc.property(
          networks.filter(({ ids }) => ids.length <= 9),
          (given) => {
            const b = binary(denseOf(given).a);
            const n = b.length;
            const { fit, core } = corePeriphery(graphOf(given), { offBlocks });
            let best = Number.NaN;
            for (let bits = 0; bits < 2 ** n; bits++) {
              const set = new Set([...given.ids.keys()].filter((i) => (bits >> i) & 1));
              const value = coreFit(b, set, offBlocks);
              if (!(value <= best)) best = Number.isNaN(value) ? best : value;
            }
            if (Number.isNaN(best)) expect(fit).toBeNull();
            else {
              expect(fit).toBeCloseTo(best, 9);
              // The fit is that of the core it names.
              const named = new Set(core.map((id) => given.ids.indexOf(id)));
              expect(coreFit(b, named, offBlocks)).toBeCloseTo(fit as number, 9);
            }
          },
        ),
        { numRuns: runs(150) },
      );
    },
  );

  test('is the best of all where a search by moves and swaps misses it', () => {
    const arcs = ['01', '03', '05', '10', '12', '14', '15', '21', '23', '24', '25'].concat([
      '30',
      '31',
      '32',
      '34',
      '35',
      '40',
      '41',
      '42',
      '43',
      '45',
      '50',
      '52',
    ]);
    const directed = new DirectedGraph();
    for (const [a, b] of arcs) directed.mergeEdge(a, b);
    expect(corePeriphery(directed).fit).toBeCloseTo(Math.SQRT2 / 3, 9);
    const path = new UndirectedGraph();
    for (const [a, b] of ['43', '32', '13', '41', '42', '10', '20', '04']) path.mergeEdge(a, b);
    expect(corePeriphery(path, { offBlocks: 1 }).fit).toBeCloseTo(2 / 3, 3);
    const crossed = new DirectedGraph();
    for (const [a, b] of ['12', '13', '20', '30']) crossed.mergeEdge(a, b);
    expect(corePeriphery(crossed).fit).toBe(0);
  });

  test('of a perfect core is 1', () => {
    const graph = new UndirectedGraph();
    for (const [a, b] of ['ab', 'ac', 'bc', 'ax', 'by', 'cz']) graph.mergeEdge(a, b);
    expect(corePeriphery(graph)).toEqual({ fit: 1, core: ['a', 'b', 'c'] });
  });

  test('is null without ties and in a complete network', () => {
    const graph = new UndirectedGraph();
    for (const id of 'abcd') graph.addNode(id);
    expect(corePeriphery(graph)).toEqual({ fit: null, core: [] });
    for (const [a, b] of ['ab', 'ac', 'ad', 'bc', 'bd', 'cd']) graph.mergeEdge(a, b);
    expect(corePeriphery(graph)).toEqual({ fit: null, core: [] });
  });

  test('refuses unknown off-blocks', () => {
    expect(() => corePeriphery(karate(), { offBlocks: 0 as 1 })).toThrow(
      /^care-chain\/corePeriphery: the option "?offBlocks"? is 0/,
    );
  });
});

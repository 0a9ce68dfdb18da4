import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { brokerage } from '../../src/measures/brokerage.ts';
import { brokerageTest } from '../../src/measures/brokerage-test.ts';
import { conditionalBrokerage } from '../../src/measures/conditional-brokerage.ts';
import { graphBrokerage } from '../../src/measures/graph-brokerage.ts';
import { brokerCounts } from '../../src/measures/kernels/broker-counts.ts';
import { brokerChances } from '../../src/measures/kernels/broker-model.ts';
import { permuteBrokers } from '../../src/measures/kernels/broker-permutations.ts';
import { burtFamily } from '../../src/measures/kernels/burt.ts';
import { graphChance } from '../../src/measures/kernels/graph-broker-variance.ts';
import { partialBrokerage } from '../../src/measures/partial-brokerage.ts';
import { sectorsOf, tiesOfGraph } from '../../src/network/from-graph.ts';
import { runs } from '../runs.ts';
import { brokers, roleNames } from './oracle/dense.ts';
import { denseOf, differences, graphOf, reports, sectorOf } from './oracle/networks.ts';

const rounds = { numRuns: runs(300) };
const sectorless = { getNodeSector: sectorOf };
const unordered = ['coordinator', 'itinerant', 'boundary', 'liaison', 'total'];

/** Five ordered counts as the table of a measure. */
function tableOf(counts: number[], ordered: boolean): Record<string, number> {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (ordered)
    return Object.fromEntries([...roleNames.map((role, r) => [role, counts[r]]), ['total', total]]);
  const halves = [counts[0] / 2, counts[1] / 2, counts[2], counts[4] / 2, total / 2];
  return Object.fromEntries(unordered.map((role, r) => [role, halves[r]]));
}

test('counts, shared credit and sums equal a count of every triple', () => {
  fc.assert(
    fc.property(reports, fc.constantFrom('auto', 'ordered'), (list, pairs) => {
      const graph = graphOf(list);
      const dense = denseOf(list);
      const options = { ...sectorless, pairs } as { pairs: 'auto' | 'ordered' };
      const ordered = list.directed || pairs === 'ordered';
      const { list: found, check } = differences();
      const got = brokerage(graph, options) as any;
      const partial = partialBrokerage(graph, options) as any;
      const relative = conditionalBrokerage(graph, options) as any;
      const whole = graphBrokerage(graph, options) as any;
      const counts = brokers(dense);
      const credits = brokers(dense, true);
      list.ids.forEach((id, i) => {
        if (list.sectors[i] === null) {
          expect([got[id], partial[id], relative[id]]).toEqual([null, null, null]);
          return;
        }
        const want = tableOf(counts[i], ordered);
        expect(Object.keys(got[id])).toEqual(Object.keys(want));
        for (const role in want) {
          check(`${role} ${id}`, got[id][role].count, want[role]);
          check(`relative ${role} ${id}`, relative[id][role].count, want[role]);
          check(`partial ${role} ${id}`, partial[id][role], tableOf(credits[i], ordered)[role]);
        }
      });
      const sums = [0, 1, 2, 3, 4].map((r) => counts.reduce((sum, row) => sum + row[r], 0));
      const want = tableOf(sums, ordered);
      for (const role in want) check(`sum ${role}`, whole[role].count, want[role]);
      expect(found).toEqual([]);
    }),
    rounds,
  );
});

test('counts with many sectors equal a count of every triple too', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const sectors = list.ids.map((_, i) => `s${i}`);
      const many = { ...list, sectors, ids: list.ids };
      const graph = graphOf(many);
      const ties = tiesOfGraph(graph, 'test');
      const wanted = brokers(denseOf(many));
      // More sectors than a table of actors by sectors is made for: the twelve here stand among forty.
      const codes = Int32Array.from(ties.ids, (id) => 3 * list.ids.indexOf(id));
      const names = Array.from({ length: 40 }, (_, k) => `s${k}`);
      const counts = brokerCounts(ties, { ids: names, codes });
      ties.ids.forEach((id, i) => {
        expect([...counts.subarray(5 * i, 5 * i + 5)]).toEqual(wanted[list.ids.indexOf(id)]);
      });
    }),
    rounds,
  );
});

test('brokerage and constraint give the same whichever is asked first', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const graph = graphOf(list);
      const [one, two] = [tiesOfGraph(graph, 'test'), tiesOfGraph(graph, 'test')];
      const sectors = sectorsOf(one.ids.map((id) => list.sectors[list.ids.indexOf(id)]));
      const before = burtFamily(one);
      expect(brokerCounts(one, sectors)).toEqual(brokerCounts(two, sectors));
      expect(burtFamily(two)).toEqual(before);
    }),
    rounds,
  );
});

/** Every network of n actors with the chance of each at density d, and the five counts of every actor. */
function everyNetwork(sectors: string[], directed: boolean, d: number) {
  const n = sectors.length;
  const places: [number, number][] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if (directed ? i !== j : i < j) places.push([i, j]);
  return Array.from({ length: 2 ** places.length }, (_, bits) => {
    const a = sectors.map(() => sectors.map(() => 0));
    let chance = 1;
    places.forEach(([i, j], k) => {
      const present = (bits >> k) & 1;
      chance *= present ? d : 1 - d;
      a[i][j] = present;
      if (!directed) a[j][i] = present;
    });
    return { chance, counts: brokers({ directed, a, sectors }) };
  });
}

describe.each([
  { sectors: ['x', 'x', 'y', 'z'], directed: true, d: 0.3 },
  { sectors: ['x', 'x', 'x', 'y'], directed: true, d: 0.7 },
  { sectors: ['x', 'x', 'y', 'y'], directed: true, d: 0.5 },
  { sectors: ['x', 'x', 'x', 'x'], directed: true, d: 0.2 },
  { sectors: ['x', 'x', 'y', 'y', 'z'], directed: false, d: 0.3 },
  { sectors: ['x', 'x', 'x', 'y', 'y'], directed: false, d: 0.6 },
  { sectors: ['x', 'x', 'x', 'x', 'y'], directed: false, d: 0.5 },
])('over all networks of $sectors, directed $directed, density $d', ({ sectors, directed, d }) => {
  const networks = everyNetwork(sectors, directed, d);
  const roles = directed ? [...roleNames, 'total'] : unordered;
  const pairs = directed ? 'ordered' : 'unordered';
  const moments = (figure: (counts: number[][]) => number) => {
    let mean = 0;
    let square = 0;
    for (const { chance, counts } of networks) {
      const value = figure(counts);
      mean += chance * value;
      square += chance * value * value;
    }
    return { mean, variance: square - mean * mean };
  };
  const names = [...new Set(sectors)];
  const sizes = Int32Array.from(names, (name) => sectors.filter((s) => s === name).length);

  test('the mean and the variance of the network’s counts are exact', () => {
    const frame = { density: d, actors: sectors.length, sizes };
    for (const role of roles) {
      const { mean, variance } = moments((counts) => {
        const sums = [0, 1, 2, 3, 4].map((r) => counts.reduce((sum, row) => sum + row[r], 0));
        return tableOf(sums, directed)[role];
      });
      const got = graphChance(frame, role as 'total', pairs);
      expect(got.expected).toBeCloseTo(mean, 10);
      expect(got.variance).toBeCloseTo(variance, 10);
    }
  });

  test('the mean and the variance of an actor’s counts are exact', () => {
    const chances = brokerChances({ density: d, actors: sectors.length, sizes }, pairs);
    sectors.forEach((sector, i) => {
      roles.forEach((role, r) => {
        const { mean, variance } = moments((counts) => tableOf(counts[i], directed)[role]);
        const { expected, variance: got } = chances[names.indexOf(sector)];
        expect(expected[r]).toBeCloseTo(mean, 10);
        expect(got[r]).toBeCloseTo(variance, 10);
      });
    });
  });
});

test('the covariance terms of the whole network are (4n − 10) and, for gatekeepers, (2n − 3)', () => {
  // Coefficient of d⁴(1 − d)² alone: what the variance lacks against the terms of both need and both lack.
  const d = 0.37;
  const p = d * d * (1 - d);
  const n = 7;
  const one = { density: d, actors: n, sizes: Int32Array.of(n) };
  const triples = n * (n - 1) * (n - 2);
  const needs = 2 * (n - 2);
  const rest =
    n * (n - 1) * (needs * (needs - 1) * (d * (1 - d)) ** 3 + (n - 2) * (n - 3) * d ** 5 * (1 - d));
  for (const role of ['coordinator', 'total'] as const) {
    const { variance } = graphChance(one, role, 'ordered');
    const exclusion = (variance - triples * p * (1 - p) - rest) / (triples * p * p);
    expect(exclusion).toBeCloseTo(-(4 * n - 10), 9);
  }
});

test('a role that cannot be played has expected value 0 and no z', () => {
  const graph = new DirectedGraph();
  for (const [id, sector] of [
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
  ])
    graph.addNode(id, { sector });
  graph.mergeEdge('a', 'b');
  graph.mergeEdge('b', 'c');
  const { b } = brokerage(graph) as any;
  expect(b.liaison).toEqual({ count: 0, expected: 0, z: null });
  expect(b.coordinator).toEqual({ count: 0, expected: 0, z: null });
  expect(b.representative.count).toBe(1);
  expect(Object.is((brokerage(graph) as any).c.coordinator.expected, 0)).toBe(true);
});

describe('the permutation test', () => {
  const graph = new UndirectedGraph();
  const names = ['x', 'x', 'x', 'y', 'y', 'z', 'z', 'z', 'z'];
  names.forEach((sector, i) => {
    graph.addNode(i, { sector });
  });
  for (const tie of ['01', '12', '13', '14', '45', '56', '67', '57', '68', '28', '03'])
    graph.mergeEdge(tie[0], tie[1]);

  test('repeats itself for a seed, and another seed gives other numbers', () => {
    const run = (seed: number) => brokerageTest(graph, { seed, permutations: 99 });
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    expect(brokerageTest(graph)).toEqual(brokerageTest(graph, { seed: 1, permutations: 999 }));
  });

  test('has the mean of relative brokerage when ego keeps its sector', () => {
    const options = { permutations: 20000, fixEgo: true };
    const dealt = brokerageTest(graph, options) as any;
    const relative = conditionalBrokerage(graph) as any;
    for (const id of graph.nodes())
      for (const role in dealt[id]) {
        expect(dealt[id][role].count).toBe(relative[id][role].count);
        expect(Math.abs(dealt[id][role].mean - relative[id][role].expected)).toBeLessThan(0.06);
      }
  });

  test('counts every dealing as the kernel would', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const one = {
          ...list,
          sectors: list.sectors.map((sector) => (sector === null ? null : 'x')),
        };
        const ties = tiesOfGraph(graphOf(one), 'test');
        const sectors = sectorsOf(ties.ids.map((id) => one.sectors[list.ids.indexOf(id)]));
        const counts = brokerCounts(ties, sectors);
        // With one sector every dealing is the network itself.
        let visits = 0;
        const settings = { permutations: 2, seed: 1, fixEgo: list.directed };
        permuteBrokers(ties, sectors, settings, (actor, dealt) => {
          visits++;
          expect([...dealt]).toEqual([...counts.subarray(5 * actor, 5 * actor + 5)]);
        });
        expect(visits).toBe(2 * one.sectors.filter((sector) => sector !== null).length);
      }),
      rounds,
    );
  });

  test('has the roles’ mean over every order of the labels when all are shuffled', () => {
    const small = new DirectedGraph();
    ['x', 'y', 'x', 'z', 'y'].forEach((sector, i) => {
      small.addNode(i, { sector });
    });
    for (const tie of ['01', '12', '21', '13', '34', '41', '20']) small.mergeEdge(tie[0], tie[1]);
    const dense = denseOf({
      directed: true,
      ids: ['0', '1', '2', '3', '4'],
      sectors: ['x', 'y', 'x', 'z', 'y'],
      ties: small.mapEdges((_e, _a, s, t) => ({ source: +s, target: +t, weight: 1 })),
    });
    const orders = permutationsOf(['x', 'y', 'x', 'z', 'y']);
    const dealt = brokerageTest(small, { permutations: 20000 }) as any;
    for (let i = 0; i < 5; i++)
      roleNames.forEach((role, r) => {
        const counts = orders.map((sectors) => brokers({ ...dense, sectors })[i][r]);
        const mean = counts.reduce((sum, count) => sum + count, 0) / orders.length;
        expect(Math.abs(dealt[i][role].mean - mean)).toBeLessThan(0.06);
        const reached = counts.filter((count) => count >= dealt[i][role].count).length;
        expect(Math.abs(dealt[i][role].p - reached / orders.length)).toBeLessThan(0.02);
      });
  });

  test('refuses what is no number of permutations', () => {
    expect(() => brokerageTest(graph, { permutations: -1 })).toThrow(
      'care-chain/brokerageTest: the option "permutations" is -1. Give a whole number of 1 or more.',
    );
    expect(() => brokerageTest(graph, { seed: 1.5 })).toThrow(
      /^care-chain\/brokerageTest: .*whole number\.$/,
    );
    expect(() => brokerage(graph, { pairs: 'x' as 'auto' })).toThrow(
      `care-chain/brokerage: the option "pairs" is "x". Give 'auto' or 'ordered'.`,
    );
  });
});

function permutationsOf<T>(list: T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((item, k) =>
    permutationsOf([...list.slice(0, k), ...list.slice(k + 1)]).map((rest) => [item, ...rest]),
  );
}

import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { constraint } from '../../src/measures/constraint.ts';
import { degree } from '../../src/measures/degree.ts';
import { effectiveSize } from '../../src/measures/effective-size.ts';
import { effectiveSizeBorgatti } from '../../src/measures/effective-size-borgatti.ts';
import { efficiency } from '../../src/measures/efficiency.ts';
import { egoBrokerPairs } from '../../src/measures/ego-broker-pairs.ts';
import { egoBrokerShare } from '../../src/measures/ego-broker-share.ts';
import { egoDensity } from '../../src/measures/ego-density.ts';
import { hierarchy } from '../../src/measures/hierarchy.ts';
import { inDegree } from '../../src/measures/in-degree.ts';
import { localBridgeSpan } from '../../src/measures/local-bridge-span.ts';
import { localConstraint } from '../../src/measures/local-constraint.ts';
import { neighborhoodOverlap } from '../../src/measures/neighborhood-overlap.ts';
import { outDegree } from '../../src/measures/out-degree.ts';
import { redundancy } from '../../src/measures/redundancy.ts';
import { strength } from '../../src/measures/strength.ts';
import { weakTies } from '../../src/measures/weak-ties.ts';
import { random } from '../../src/network/random.ts';
import { runs } from '../runs.ts';
import { arc, burt, egoFigures, tieFigures } from './oracle/dense.ts';
import { denseOf, differences, graphOf, reports, same } from './oracle/networks.ts';

const rounds = { numRuns: runs(300) };

describe.each(['whole', 'ego'] as const)("Burt's measures, method %s", (method) => {
  test('equal the formulas on random networks with loops, parallel ties, zero weights and isolates', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const graph = graphOf(list);
        const dense = denseOf(list);
        const { list: found, check } = differences();
        const figures = { effectiveSize, efficiency, constraint, hierarchy };
        const results = Object.entries(figures).map(
          ([name, measure]) => [name, measure(graph, { method })] as const,
        );
        const local = localConstraint(graph, { method });
        const redundant = redundancy(graph, { method });
        list.ids.forEach((id, i) => {
          const want = burt(dense, i, method);
          for (const [name, result] of results)
            check(`${name} of ${id}`, result[id], want[name as keyof typeof figures]);
          const alters = want.alters.map((j) => list.ids[j]).sort();
          expect(Object.keys(local[id]).sort()).toEqual(alters);
          expect(Object.keys(redundant[id]).sort()).toEqual(alters);
          for (const j of want.alters) {
            check(`c ${id} ${j}`, local[id][list.ids[j]], want.local.get(j));
            check(`R ${id} ${j}`, redundant[id][list.ids[j]], want.redundancy.get(j));
          }
        });
        expect(found).toEqual([]);
      }),
      rounds,
    );
  });

  test('stay within their bounds', () => {
    const slack = 1e-12;
    fc.assert(
      fc.property(reports, (list) => {
        const graph = graphOf(list);
        const alters = degree(graph);
        const sizes = effectiveSize(graph, { method });
        const constraints = constraint(graph, { method });
        const hierarchies = hierarchy(graph, { method });
        const local = localConstraint(graph, { method });
        for (const id of list.ids) {
          const n = alters[id] as number;
          if (n === 0) {
            expect([sizes[id], constraints[id], hierarchies[id]]).toEqual([null, null, null]);
            continue;
          }
          const c = constraints[id] as number;
          const size = sizes[id] as number;
          expect(size).toBeGreaterThanOrEqual(1 - slack);
          expect(size).toBeLessThanOrEqual(n + slack);
          expect(c).toBeGreaterThanOrEqual(1 / n - slack);
          expect(c).toBeLessThan(2);
          for (const share of Object.values(local[id])) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1 + slack);
          }
          if (n === 1) expect(hierarchies[id]).toBeNull();
          else {
            expect(hierarchies[id]).toBeGreaterThanOrEqual(-slack);
            expect(hierarchies[id]).toBeLessThanOrEqual(1 + slack);
          }
        }
      }),
      rounds,
    );
  });

  test('do not depend on the order of rows or on the unit of the weights', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(0.1, 3, 1e6), (list, unit) => {
        const other = {
          ...list,
          ties: list.ties.map((tie) => ({ ...tie, weight: tie.weight * unit })).reverse(),
        };
        for (const measure of [effectiveSize, constraint, hierarchy]) {
          const one = measure(graphOf(list), { method });
          const two = measure(graphOf(other), { method });
          for (const id of list.ids) expect(same(one[id], two[id])).toBe(true);
        }
      }),
      rounds,
    );
  });
});

test('the pass for ties of one weight gives what the pass for weights gives', () => {
  const next = random(5);
  for (const ties of [100, 400, 1200]) {
    const [plain, heavy] = [new UndirectedGraph(), new UndirectedGraph()];
    for (const graph of [plain, heavy]) for (let i = 0; i < 60; i++) graph.addNode(i);
    for (let k = 0; k < ties; k++) {
      const [a, b] = [Math.floor(60 * next() ** 2), Math.floor(60 * next())];
      if (a === b) continue;
      plain.mergeEdge(a, b, { weight: 1 });
      heavy.mergeEdge(a, b, { weight: 3 });
    }
    const { list, check } = differences();
    for (const measure of [effectiveSize, constraint, hierarchy]) {
      const [one, two] = [measure(plain), measure(heavy)];
      for (const id in one) check(`${measure.id} of ${id}`, one[id], two[id]);
    }
    expect(list).toEqual([]);
  }
});

test('the ego method never gives less constraint or more effective size than the whole network', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const graph = graphOf(list);
      const [whole, ego] = (['whole', 'ego'] as const).map((method) => ({
        constraint: constraint(graph, { method }),
        size: effectiveSize(graph, { method }),
      }));
      for (const id of list.ids) {
        if (whole.constraint[id] === null) continue;
        expect(ego.constraint[id]).toBeGreaterThanOrEqual((whole.constraint[id] as number) - 1e-12);
        expect(ego.size[id]).toBeLessThanOrEqual((whole.size[id] as number) + 1e-12);
      }
    }),
    rounds,
  );
});

test('degrees, strength and the figures of ego networks equal the formulas', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const graph = graphOf(list);
      const dense = denseOf(list);
      const { list: found, check } = differences();
      const all = list.ids.map((_, j) => j);
      const results = {
        degree: degree(graph),
        inDegree: inDegree(graph),
        outDegree: outDegree(graph),
        strength: strength(graph),
        borgatti: effectiveSizeBorgatti(graph),
        open: egoBrokerPairs(graph),
        share: egoBrokerShare(graph),
      };
      const densities = (['all', 'in', 'out'] as const).map(
        (alters) => [alters, egoDensity(graph, { alters })] as const,
      );
      list.ids.forEach((id, i) => {
        const inTies = all.filter((j) => arc(dense, j, i)).length;
        const outTies = all.filter((j) => arc(dense, i, j)).length;
        const alters = all.filter((j) => arc(dense, i, j) || arc(dense, j, i)).length;
        const weight = all.reduce(
          (sum, j) => sum + dense.a[i][j] + (list.directed ? dense.a[j][i] : 0),
          0,
        );
        const { borgatti, open } = egoFigures(dense, i, 'all');
        check(`degree ${id}`, results.degree[id], alters);
        check(`in ${id}`, results.inDegree[id], inTies);
        check(`out ${id}`, results.outDegree[id], outTies);
        check(`strength ${id}`, results.strength[id], weight);
        check(`Borgatti ${id}`, results.borgatti[id], borgatti);
        check(`open pairs ${id}`, results.open[id], open);
        const pairs = (alters * (alters - 1)) / 2;
        check(`share ${id}`, results.share[id], pairs === 0 ? null : open / pairs);
        for (const [which, density] of densities)
          check(`${which} density ${id}`, density[id], egoFigures(dense, i, which).density);
      });
      expect(found).toEqual([]);
    }),
    rounds,
  );
});

test('overlap and span of every tie equal a search by hand', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const graph = graphOf(list);
      const dense = denseOf(list);
      const { list: found, check } = differences();
      const overlaps = neighborhoodOverlap(graph);
      const spans = localBridgeSpan(graph);
      const at = new Map(list.ids.map((id, i) => [id, i]));
      graph.forEachEdge((edge, _attributes, source, target) => {
        const u = at.get(source) as number;
        const v = at.get(target) as number;
        const isTie = arc(dense, u, v) || arc(dense, v, u);
        const { overlap, span } = isTie ? tieFigures(dense, u, v) : { overlap: null, span: null };
        check(`overlap ${source} ${target}`, overlaps[edge], overlap);
        check(`span ${source} ${target}`, spans[edge], span);
      });
      expect(found).toEqual([]);
    }),
    rounds,
  );
});

test('the span of a tie in a ring is the rest of the ring, and a bridge has none', () => {
  const graph = new UndirectedGraph();
  for (let i = 0; i < 9; i++) graph.addNode(i);
  for (let i = 0; i < 8; i++) graph.addEdgeWithKey(`r${i}`, i, (i + 1) % 8);
  graph.addEdgeWithKey('bridge', 0, 8);
  const spans = localBridgeSpan(graph);
  expect(spans.r3).toBe(7);
  expect(spans.bridge).toBeNull();
});

test('weak ties need a threshold; directed ones keep their direction', () => {
  const graph = new DirectedGraph();
  graph.mergeEdge('b', 'a', { weight: 1 });
  graph.mergeEdge('a', 'b', { weight: 3 });
  graph.mergeEdge('a', 'c', { weight: 2 });
  graph.mergeEdge('c', 'a', { weight: 0 });
  expect(weakTies(graph)).toBeNull();
  expect(weakTies(graph, { weakBelow: 2 })).toEqual([['b', 'a']]);
  expect(weakTies(graph, { weakBelow: 2.5 })).toEqual([
    ['a', 'c'],
    ['b', 'a'],
  ]);
});

test('a closed triad has 9/8, effective size 1, no hierarchy and full density', () => {
  const graph = new UndirectedGraph();
  for (const [a, b] of ['xy', 'yz', 'xz']) graph.mergeEdge(a, b);
  expect(constraint(graph).x).toBeCloseTo(9 / 8, 14);
  expect(effectiveSize(graph).x).toBe(1);
  expect(hierarchy(graph).x).toBe(0);
  expect(egoDensity(graph).x).toBe(1);
});

test('an option with a value that means nothing is refused with what to give instead', () => {
  const graph = new UndirectedGraph();
  graph.mergeEdge('a', 'b');
  const wrong = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return (error as Error).message;
    }
    return 'nothing refused';
  };
  expect(wrong(() => constraint(graph, { method: 'foo' as 'ego' }))).toBe(
    `care-chain/constraint: the option "method" is "foo". Give 'whole' or 'ego'.`,
  );
  expect(wrong(() => egoDensity(graph, { alters: 3 as never }))).toMatch(
    /^care-chain\/egoDensity: the option "alters" is 3\. Give 'all' or 'in' or 'out'/,
  );
  expect(wrong(() => weakTies(graph, { weakBelow: Number.NaN }))).toMatch(
    /^care-chain\/weakTies: .*NaN.*0 or more, or null/,
  );
  expect(constraint(graph, { method: undefined as never })).toEqual(constraint(graph));
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { centrality } from 'graphology-metrics';
import { describe, expect, test } from 'vitest';
import {
  betweenness,
  centralization,
  closeness,
  eigenvector,
  everettValente,
  harmonicCloseness,
} from '../../src/measures/index.ts';
import { tiesOfGraph } from '../../src/network/from-graph.ts';
import { random } from '../../src/network/random.ts';
import { root } from '../paths.ts';
import { runs } from '../runs.ts';
import { denseOf, differences, graphOf, type Reports, reports } from './oracle/networks.ts';
import { binary, dependencySums, distances, betweenness as oracle, union } from './oracle/paths.ts';

const folders = ['fixtures/cases', '../shared/cases']
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((folder) => existsSync(join(folder, 'expected.json')));

function caseGraph(folder: string) {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const graph = expected.directed ? new DirectedGraph() : new UndirectedGraph();
  const [header, ...lines] = readFileSync(join(folder, 'ties.csv'), 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  const [from, to] = ['source', 'target'].map((name) => columns.indexOf(name));
  for (const id of Object.keys(expected.actors)) graph.addNode(id);
  for (const cells of lines.map((line) => line.split(','))) graph.mergeEdge(cells[from], cells[to]);
  return { graph, expected };
}

const karate = () => caseGraph(join(root, 'fixtures/cases/karate')).graph;

/** A random simple network. */
function network(order: number, size: number, seed: number, directed = false) {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * order);
  };
  for (let i = 0; i < order; i++) graph.addNode(String(i).padStart(4, '0'));
  const ids = graph.nodes();
  while (graph.size < size) {
    const [a, b] = [next(), next()];
    if (a !== b) graph.mergeEdge(ids[a], ids[b]);
  }
  return graph;
}

describe('betweenness', () => {
  test.each(folders.map((folder) => [basename(folder), folder]))(
    'of %s is what three other tools give',
    (_, folder) => {
      const { graph, expected } = caseGraph(folder);
      const { list, check } = differences();
      for (const [id, value] of Object.entries(betweenness(graph)))
        check(id, value, expected.actors[id].betweenness);
      expect(list).toEqual([]);
    },
  );

  test('equals a count of shortest paths by matrix powers, with every oddity of a table', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { list, check } = differences();
        const want = oracle(binary(denseOf(given).a)).map((b) => (given.directed ? b : b / 2));
        const got = betweenness(graphOf(given));
        given.ids.forEach((id, i) => {
          check(id, Object.entries(got).find(([key]) => key === id)?.[1], want[i]);
        });
        expect(list).toEqual([]);
      }),
    );
  });

  test('is to the last bit what a plain search gives, whichever side each distance was found from', () => {
    const shape = fc.record({
      order: fc.integer({ min: 2, max: 70 }),
      degree: fc.constantFrom(0.7, 1.5, 3, 10),
      // Several parts, hubs with many contacts, long roads, and all of them at once.
      parts: fc.constantFrom(1, 1, 3),
      skew: fc.constantFrom(1, 3),
      reach: fc.constantFrom(1, 0.1),
      directed: fc.boolean(),
      weights: fc.constantFrom([1], [0, 0.5, 1, 2]),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(shape, ({ order, degree, parts, skew, reach, directed, weights, seed }) => {
        const next = random(seed);
        const ids = Array.from({ length: order }, (_, i) => String(i).padStart(3, '0'));
        const ties = Array.from({ length: Math.ceil(order * degree) }, () => {
          const source = Math.floor(order * next() ** skew);
          const step = parts * Math.floor((1 + next() * reach * order) / parts);
          const weight = weights[Math.floor(next() * weights.length)];
          return { source, target: (source + step) % order, weight };
        });
        const given: Reports = { directed, ids, sectors: ids.map(() => null), ties };
        const want = dependencySums(binary(denseOf(given).a));
        const got = betweenness(graphOf(given));
        expect(ids.map((id) => got[id])).toEqual(want.map((sum) => (directed ? sum : sum / 2)));
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([false, true])("equals graphology's on simple networks, directed %s", (directed) => {
    for (const seed of [1, 2, 3]) {
      const graph = network(60, 140, seed, directed);
      const { list, check } = differences();
      const want = centrality.betweenness(graph, { getEdgeWeight: () => 1, normalized: false });
      for (const [id, value] of Object.entries(betweenness(graph))) check(id, value, want[id]);
      expect(list).toEqual([]);
    }
  });

  test.each([
    ['40 layers of 3, more paths than 2^32', 40, 3],
    ['1200 layers of 2, more paths than a Float64 holds', 1200, 2],
  ])('counts right in a network of %s', (_, layers, width) => {
    const graph = new UndirectedGraph();
    const name = (layer: number, k: number) => `${String(layer).padStart(4, '0')}-${k}`;
    for (let layer = 0; layer < layers; layer++)
      for (let k = 0; k < width; k++) {
        graph.addNode(name(layer, k));
        if (layer > 0)
          for (let j = 0; j < width; j++) graph.addEdge(name(layer - 1, j), name(layer, k));
      }
    // An actor of layer l carries 1/width of every pair across it, and a share of the pairs inside the layers beside it.
    const got = betweenness(graph);
    for (const layer of [0, 1, Math.floor(layers / 2), layers - 1]) {
      const left = layer * width;
      const right = (layers - 1 - layer) * width;
      const beside = (at: number) =>
        at < 0 || at >= layers
          ? 0
          : (width * (width - 1)) / 2 / (at === 0 || at === layers - 1 ? width : 2 * width);
      const want = (left * right) / width + beside(layer - 1) + beside(layer + 1);
      expect(Math.abs((got[name(layer, 0)] ?? Number.NaN) - want)).toBeLessThan(1e-9 * want);
    }
  });

  test('from a sample errs by no more than its standard error says, and not to one side', () => {
    const graph = network(300, 900, 5);
    const exact = betweenness(graph);
    const errors: number[] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const sampled = betweenness(graph, { sources: 60, seed });
      for (const [id, value] of Object.entries(exact))
        errors.push((sampled[id] as number) - (value as number));
    }
    const total = Object.values(exact).reduce((sum: number, value) => sum + (value as number), 0);
    const bias = errors.reduce((sum, error) => sum + error, 0) / 60 / total;
    expect(Math.abs(bias)).toBeLessThan(0.01);

    // The recorded error is the root mean square of what really happens, within a quarter.
    let recorded = 0;
    betweenness.kernel(tiesOfGraph(graph, 'betweenness'), {
      sectors: { ids: [], codes: new Int32Array(0) },
      options: { normalized: false, work: 1, sources: 60, seed: 1 },
      record: (_key, value) => {
        recorded = (value as { standardError: { mean: number } }).standardError.mean;
      },
    });
    const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    expect(mean * Math.sqrt(Math.PI / 2)).toBeGreaterThan(recorded * 0.75);
    expect(mean * Math.sqrt(Math.PI / 2)).toBeLessThan(recorded * 1.25);
  });

  test('from a sample is the same for the same seed and any order of rows, another for another seed', () => {
    const graph = network(120, 300, 9);
    const turned = new UndirectedGraph();
    for (const id of graph.nodes().reverse()) turned.addNode(id);
    for (const edge of graph.edges().reverse())
      turned.addEdge(graph.target(edge), graph.source(edge));
    const one = betweenness(graph, { sources: 20, seed: 4 });
    expect(betweenness(turned, { sources: 20, seed: 4 })).toEqual(one);
    expect(betweenness(graph, { sources: 20, seed: 5 })).not.toEqual(one);
    expect(betweenness(graph, { sources: 120 })).toEqual(betweenness(graph));
  });

  test('is sampled above the stated work, and small parts stay exact', () => {
    const graph = network(400, 1600, 3);
    for (const id of ['x', 'y', 'z']) graph.addNode(id);
    graph.addEdge('x', 'y');
    graph.addEdge('y', 'z');
    const sampled = betweenness(graph, { work: 4e5 });
    expect(sampled).not.toEqual(betweenness(graph));
    expect(sampled.y).toBe(1);
  });

  test('normalised divides by the pairs of others, null below three actors', () => {
    const star = new UndirectedGraph();
    star.addNode('hub');
    for (const id of ['a', 'b', 'c']) star.mergeEdge('hub', id);
    expect(betweenness(star, { normalized: true }).hub).toBe(1);
    const pair = new UndirectedGraph();
    pair.mergeEdge('a', 'b');
    expect(betweenness(pair, { normalized: true })).toEqual({ a: null, b: null });
  });

  test.each([
    [{ sources: 0 }, /^care-chain\/betweenness: the option "?sources"? is 0/],
    [{ work: -1 }, /^care-chain\/betweenness: the option "?work"? is -1/],
    [{ seed: 0.5 }, /^care-chain\/betweenness: the option "?seed"? is 0.5/],
    [{ normalized: 'yes' }, /^care-chain\/betweenness: the option "?normalized"? is "yes"/],
  ])('refuses %o', (options, message) => {
    expect(() => betweenness(karate(), options as object)).toThrow(message);
  });
});

describe('closeness', () => {
  test.each(['out', 'in', 'union'] as const)('%s equals the sums of Floyd and Warshall', (way) => {
    fc.assert(
      fc.property(reports, (given) => {
        const d = roads(given, way);
        const graph = graphOf(given);
        const { list, check } = differences();
        const harmonic = new Map(Object.entries(harmonicCloseness(graph, { distances: way })));
        const faust = new Map(Object.entries(closeness(graph, { distances: way })));
        const n = given.ids.length;
        given.ids.forEach((id, i) => {
          const others = d[i].filter((value, j) => j !== i && value < Infinity);
          const near = others.reduce((sum, value) => sum + 1 / value, 0);
          const far = others.reduce((sum, value) => sum + value, 0);
          check(`harmonic ${id}`, harmonic.get(id), n < 2 ? null : near / (n - 1));
          const want = others.length ? (others.length / (n - 1)) * (others.length / far) : null;
          check(`closeness ${id}`, faust.get(id), want);
        });
        expect(list).toEqual([]);
      }),
    );
  });

  test.each(['out', 'in', 'union'] as const)('%s from samples averages to the exact one', (way) => {
    const graph = network(150, 450, 8, true);
    const exact = harmonicCloseness(graph, { distances: way });
    const means = new Map<string, number>();
    for (let seed = 1; seed <= 80; seed++)
      for (const [id, value] of Object.entries(
        harmonicCloseness(graph, { distances: way, sources: 40, seed }),
      ))
        means.set(id, (means.get(id) ?? 0) + (value as number) / 80);
    for (const [id, value] of Object.entries(exact))
      expect(Math.abs((means.get(id) as number) - (value as number))).toBeLessThan(0.02);
  });

  test('of three parts is what Wasserman and Faust give', () => {
    const graph = new UndirectedGraph();
    for (const id of '012345') graph.addNode(id);
    for (const [a, b] of ['01', '12', '34']) graph.addEdge(a, b);
    const got = Object.values(closeness(graph)).map((value) => value && Number(value.toFixed(3)));
    expect(got).toEqual([0.267, 0.4, 0.267, 0.2, 0.2, null]);
  });

  test('refuses an unknown direction', () => {
    expect(() => closeness(karate(), { distances: 'up' as 'out' })).toThrow(
      /^care-chain\/closeness: the option "?distances"? is "up"/,
    );
  });
});

describe('Everett–Valente brokerage', () => {
  test('of the karate club has the published figures', () => {
    const got = everettValente(karate());
    const figures = ['a01', 'a34', 'a03', 'a33'].map((id) => Number(got[id]?.toFixed(2)));
    expect(figures).toEqual([30.95, 20.83, 18.47, 15.53]);
  });

  test('equals the formula on the oracle of paths, directed and undirected', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const b = binary(denseOf(given).a);
        const d = distances(b);
        const got = new Map(Object.entries(everettValente(graphOf(given))));
        const { list, check } = differences();
        const want = oracle(b);
        given.ids.forEach((id, i) => {
          const count = (f: (j: number) => boolean) =>
            given.ids.filter((_, j) => j !== i && f(j)).length;
          const inward = (want[i] + count((j) => d[j][i] < Infinity)) / count((j) => b[j][i] > 0);
          const outward = (want[i] + count((j) => d[i][j] < Infinity)) / count((j) => b[i][j] > 0);
          check(id, got.get(id), want[i] === 0 ? 0 : (inward + outward) / 2);
        });
        expect(list).toEqual([]);
      }),
    );
  });

  test('is null for all where betweenness is only estimated', () => {
    expect(new Set(Object.values(everettValente(karate(), { sources: 5 })))).toEqual(
      new Set([null]),
    );
    expect(centralization(karate(), { sources: 5 }).betweenness).toBeNull();
  });
});

describe('centralisation', () => {
  test('is 1 in a star, 0 in a ring, null below three actors', () => {
    const star = new UndirectedGraph();
    const ring = new DirectedGraph();
    for (let i = 0; i < 5; i++) {
      star.mergeEdge('hub', `leaf ${i}`);
      ring.mergeEdge(String(i), String((i + 1) % 5));
    }
    expect(centralization(star)).toEqual({ degree: 1, betweenness: 1 });
    expect(centralization(ring)).toEqual({ degree: 0, betweenness: 0 });
    const pair = new UndirectedGraph();
    pair.mergeEdge('a', 'b');
    expect(centralization(pair)).toEqual({ degree: null, betweenness: null });
  });
});

describe('eigenvector centrality', () => {
  test('solves A x = λ x in the largest component and is null elsewhere', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const u = union(denseOf(given).a);
        const d = distances(u);
        const part = (i: number) => d[i].filter((value) => value < Infinity).length;
        const n = given.ids.length;
        const largest = Math.max(...d.map((_, i) => part(i)));
        // The first actor by id decides between equal parts.
        const order = [...given.ids.keys()].sort((a, b) => (given.ids[a] < given.ids[b] ? -1 : 1));
        const first = order.find((i) => part(i) === largest) as number;
        const got = new Map(Object.entries(eigenvector(graphOf(given), { union: true })));
        const x = given.ids.map((id) => got.get(id) ?? 0);
        given.ids.forEach((id, i) => {
          expect(got.get(id) === null).toBe(largest < 2 || d[first][i] === Infinity);
        });
        if (largest < 2) return;
        const image = u.map((row) => row.reduce((sum, value, j) => sum + value * x[j], 0));
        const value = image.reduce((sum, y, i) => sum + y * x[i], 0);
        for (let i = 0; i < n; i++) expect(Math.abs(image[i] - value * x[i])).toBeLessThan(1e-9);
        expect(Math.abs(x.reduce((sum, y) => sum + y * y, 0) - 1)).toBeLessThan(1e-9);
        for (let i = 0; i < n; i++) if (d[first][i] < Infinity) expect(x[i]).toBeGreaterThan(0);
      }),
    );
  });

  test('of a long path, which is bipartite, is a half wave', () => {
    const n = 200;
    const path = new UndirectedGraph();
    const id = (i: number) => String(i).padStart(3, '0');
    for (let i = 1; i < n; i++) path.mergeEdge(id(i - 1), id(i));
    const got = eigenvector(path);
    for (const i of [0, 50, 120]) {
      const want = Math.sqrt(2 / (n + 1)) * Math.sin((Math.PI * (i + 1)) / (n + 1));
      expect(Math.abs((got[id(i)] as number) - want)).toBeLessThan(1e-7);
    }
  });

  test('is null where ties have a direction', () => {
    const graph = new DirectedGraph();
    graph.mergeEdge('a', 'b');
    expect(eigenvector(graph)).toEqual({ a: null, b: null });
  });
});

function roads(given: Reports, way: 'out' | 'in' | 'union') {
  const { a } = denseOf(given);
  const b = way === 'union' ? union(a) : binary(a);
  const d = distances(b);
  return way === 'in' ? d.map((row, i) => row.map((_, j) => d[j][i])) : d;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eiIndex } from '../../src/measures/index.ts';
import { permutedInternal } from '../../src/measures/kernels/label-permutations.ts';
import { sectorsOf, tiesOfGraph } from '../../src/network/from-graph.ts';
import { random, shuffle } from '../../src/network/random.ts';
import { buildTies } from '../../src/network/ties.ts';
import { deep } from '../runs.ts';
import { graphOf, type SectoredNetwork } from './sectored-network.ts';

const small: SectoredNetwork = {
  directed: false,
  sectors: ['a', 'a', 'a', 'b', 'b', 'c', null],
  ties: [
    [0, 1, 1],
    [0, 2, 2],
    [1, 2, 1],
    [2, 3, 1],
    [3, 4, 1],
    [4, 5, 1],
    [6, 0, 1],
  ],
};
const networks: Record<string, SectoredNetwork> = {
  undirected: small,
  directed: { ...small, directed: true, ties: [...small.ties, [1, 0, 1], [5, 0, 1]] },
};

/** All orders of a list. */
function orders(list: string[]): string[][] {
  if (list.length < 2) return [list];
  return list.flatMap((first, k) =>
    orders(list.toSpliced(k, 1)).map((rest) => [first].concat(rest)),
  );
}

/** Ties inside for every order of the labels. */
function everyOrder({ sectors, ties, directed }: SectoredNetwork): number[] {
  const real = ties.filter(([a, b]) => sectors[a] !== null && sectors[b] !== null);
  const arcs = new Map(
    real.map(([a, b]) => [directed || a < b ? `${a} ${b}` : `${b} ${a}`, { a, b }]),
  );
  const list = Array.from(arcs.values());
  const labels = sectors.filter((sector) => sector !== null);
  return orders(labels).map((dealt) => list.filter(({ a, b }) => dealt[a] === dealt[b]).length);
}

/** The network with its index and the index of every order of the labels. */
function prepared(kind: string) {
  const network = networks[kind];
  const graph = graphOf(network);
  const { value, expected, internal, external } = eiIndex(graph);
  const all = internal + external;
  const exact = everyOrder(network).map((inside) => (all - 2 * inside) / all);
  return { network, graph, value, expected, all, exact };
}

const kinds = Object.keys(networks);

test.each(kinds)('permuted labels have the analytic expectation as their mean, %s', (kind) => {
  const { graph, expected, all, exact } = prepared(kind);
  const mean = exact.reduce((sum, index) => sum + index, 0) / exact.length;
  expect(expected).toBeCloseTo(mean, 12);
  const spread = Math.sqrt(
    exact.reduce((sum, index) => sum + (index - mean) ** 2, 0) / exact.length,
  );
  const ties = tiesOfGraph(graph, 'test');
  const sectors = sectorsOf(ties.ids.map((id) => graph.getNodeAttribute(id, 'sector') ?? null));
  const drawn = permutedInternal(ties, sectors, { permutations: 20000, seed: 3 });
  const average = drawn.reduce((sum, inside) => sum + (all - 2 * inside) / all, 0) / drawn.length;
  expect(Math.abs(average - mean)).toBeLessThan((5 * spread) / Math.sqrt(drawn.length));
});

test.each(kinds)('drawn labels give the two-sided p that all orders give, %s', (kind) => {
  const { graph, value, expected, exact } = prepared(kind);
  const far = Math.abs((value as number) - (expected as number)) - 1e-12;
  const share =
    exact.filter((index) => Math.abs(index - (expected as number)) >= far).length / exact.length;
  const { p } = eiIndex(graph, { permutations: 40000 });
  expect(Math.abs((p as number) - share)).toBeLessThan(
    5 * Math.sqrt((share * (1 - share)) / 40000) + 1e-4,
  );
});

test.each(kinds)('the seed alone decides p, not the order of rows, %s', (kind) => {
  const { network, graph } = prepared(kind);
  const again = graphOf({ ...network, ties: [...network.ties].reverse() });
  expect(eiIndex(again)).toEqual(eiIndex(graph));
  expect(eiIndex(graph, { permutations: 500, seed: 1 })).toEqual(
    eiIndex(graph, { permutations: 500 }),
  );
  const seeds = [1, 2, 3, 4].map((seed) => eiIndex(graph, { permutations: 999, seed }).p);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

test('no permutations, no p', () => {
  expect(eiIndex(graphOf(small), { permutations: 0 })).toMatchObject({
    p: null,
    internal: 4,
    external: 2,
  });
});

deep('the analysis records how many permutations it took, fewer in a large network', () => {
  const record = (actors: number) => {
    const graph = graphOf({
      directed: false,
      sectors: Array.from({ length: actors }, (_, i) => (i % 2 ? 'a' : 'b')),
      ties: Array.from({ length: actors - 1 }, (_, i) => [i, i + 1, 1]),
    });
    const ties = tiesOfGraph(graph, 'test');
    const sectors = sectorsOf(ties.ids.map((id) => graph.getNodeAttribute(id, 'sector')));
    const seen: Record<string, unknown> = {};
    const options = { permutations: null, seed: 1 };
    const record = (key: string, value: unknown) => {
      seen[key] = value;
    };
    eiIndex.kernel(ties, { sectors, options, record });
    return seen;
  };
  expect(record(50)).toEqual({ eiPermutations: 9999, seed: 1 });
  expect(record(12_000)).toEqual({ eiPermutations: Math.floor(2e8 / 23_999), seed: 1 });
});

test('many permutations side by side count as one after the other', () => {
  const shape = fc.record({
    order: fc.integer({ min: 1, max: 40 }),
    sectors: fc.constantFrom(1, 2, 3, 4, 9, 300),
    size: fc.constantFrom(0, 3, 60, 700),
    permutations: fc.integer({ min: 1, max: 100 }),
    directed: fc.boolean(),
    seed: fc.integer(),
  });
  fc.assert(
    fc.property(shape, ({ order, sectors: k, size, permutations, directed, seed }) => {
      const next = random(seed);
      const any = (below: number) => Math.floor(next() * below);
      const ids = Array.from({ length: order }, (_, i) => String(i).padStart(2, '0'));
      const columns = {
        source: Int32Array.from({ length: size }, () => any(order)),
        target: Int32Array.from({ length: size }, () => any(order)),
        weight: new Float64Array(size).fill(1),
      };
      const ties = buildTies(ids, columns, { directed });
      const codes = Int32Array.from(ids, () => any(k + 1) - 1);
      const sectors = { ids: Array.from({ length: k }, (_, i) => String(i)), codes };
      const want: number[] = [];
      const dealt = [...codes].filter((code) => code >= 0);
      const places = [...codes].map((code, u) =>
        code < 0 ? -1 : codes.subarray(0, u).filter((other) => other >= 0).length,
      );
      const stream = random(seed);
      for (let r = 0; r < permutations; r++) {
        shuffle(dealt, stream);
        let inside = 0;
        for (let u = 0; u < order; u++)
          for (let slot = ties.starts[u]; slot < ties.starts[u + 1]; slot++) {
            const v = ties.targets[slot];
            if (codes[u] < 0 || codes[v] < 0 || dealt[places[u]] !== dealt[places[v]]) continue;
            const both = directed && ties.forward[slot] > 0 && ties.backward[slot] > 0;
            inside += both ? 2 : 1;
          }
        want.push(inside);
      }
      expect([...permutedInternal(ties, sectors, { permutations, seed })]).toEqual(want);
    }),
  );
});

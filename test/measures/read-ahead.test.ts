import { expect, test } from 'vitest';
import { burtFamily } from '../../src/measures/kernels/burt.ts';
import { geodesics } from '../../src/measures/kernels/geodesics.ts';
import { louvain } from '../../src/measures/kernels/louvain.ts';
import { BEYOND_CACHES } from '../../src/measures/kernels/read-ahead.ts';
import { condense, condensedRoom, unionGraph } from '../../src/measures/kernels/weighted-graph.ts';
import { adjacency } from '../../src/network/adjacency.ts';
import { random } from '../../src/network/random.ts';
import { buildTies, type Ties } from '../../src/network/ties.ts';
import { deep } from '../runs.ts';

const MANY = BEYOND_CACHES + 1000;

/** Random ties among the first actors of so many. */
function network(order: number, tied: number, size: number, directed = false): Ties {
  const next = random(tied);
  const any = () => Math.floor(tied * next() ** 2);
  return buildTies(
    Array.from({ length: order }, (_, i) => String(i).padStart(6, '0')),
    {
      source: Int32Array.from({ length: size }, any),
      target: Int32Array.from({ length: size }, any),
      weight: Float64Array.from({ length: size }, (_, k) => 1 + (k % 3)),
    },
    { directed },
  );
}

/** The figures of the first actors. */
const firstOf = (figures: Float64Array, count: number) => figures.subarray(0, count);

test.each([false, true])(
  'actors without a tie, be they so many that the network is read ahead, change no figure of the others; directed: %s',
  (directed) => {
    const few = network(300, 300, 2000, directed);
    const many = network(MANY, 300, 2000, directed);
    const [burt, burtAmongMany] = [burtFamily(few), burtFamily(many)];
    for (const figure of ['constraint', 'effectiveSize', 'hierarchy'] as const)
      expect(firstOf(burtAmongMany[figure], 300)).toEqual(burt[figure]);
    const everywhere = { sources: null, work: Number.POSITIVE_INFINITY, seed: 1 };
    const [paths, pathsAmongMany] = [geodesics(few, everywhere), geodesics(many, everywhere)];
    expect(firstOf(pathsAmongMany.betweenness, 300)).toEqual(paths.betweenness);
    expect(firstOf(pathsAmongMany.towards.harmonic, 300)).toEqual(paths.towards.harmonic);
  },
);

test('a graph with many nodes is condensed like one with few', () => {
  const condensed = (order: number) => {
    const graph = unionGraph(network(order, 300, 2000));
    const community = Int32Array.from({ length: order }, (_, u) => (u < 300 ? u % 20 : u - 280));
    return condense(graph, community, order - 280, condensedRoom(graph));
  };
  const few = condensed(300);
  const many = condensed(MANY);
  expect(many.offsets.subarray(0, 21)).toEqual(few.offsets);
  expect([many.neighbors, many.weights]).toEqual([few.neighbors, few.weights]);
  const held = (weight: number) => {
    const ties = network(MANY, 300, 2000);
    return unionGraph({ ...ties, forward: ties.forward.fill(weight) }).weights;
  };
  expect([1, 255, 256, 0.5, 0.1].map((weight) => held(weight).constructor)).toEqual([
    Uint8Array,
    Uint8Array,
    Float32Array,
    Float32Array,
    Float64Array,
  ]);
  for (const weight of [1, 255, 256, 0.5, 0.1])
    expect(held(weight).every((one) => one === weight)).toBe(true);
  expect(firstOf(many.strengths, 20)).toEqual(few.strengths);
});

deep('the communities of a large network are connected', () => {
  const ties = network(MANY, MANY, 60_000);
  const { community, count } = louvain(ties, { resolution: 1, seed: 1 });
  const { offsets, neighbors } = adjacency(ties);
  const reached = new Uint8Array(ties.order);
  let parts = 0;
  for (let root = 0; root < ties.order; root++) {
    if (reached[root] === 1) continue;
    parts++;
    reached[root] = 1;
    const queue = [root];
    for (const u of queue)
      for (const v of neighbors.subarray(offsets[u], offsets[u + 1]))
        if (reached[v] === 0 && community[v] === community[u]) {
          reached[v] = 1;
          queue.push(v);
        }
  }
  expect(parts).toBe(count);
});

import { expect, test } from 'vitest';
import { moveLocally } from '../../src/measures/kernels/local-moves.ts';
import { unionGraph, type WeightedGraph } from '../../src/measures/kernels/weighted-graph.ts';
import { random, shuffle } from '../../src/network/random.ts';
import { buildTies } from '../../src/network/ties.ts';

/** The same moves as they are described, without a thought for speed. */
function plainMoves(
  { order, offsets, neighbors, weights, strengths }: WeightedGraph,
  community: Int32Array,
  { sequence, resolution, total }: { sequence: Int32Array; resolution: number; total: number },
): { moves: number; visits: number } {
  const sums = new Float64Array(order);
  const sizes = new Int32Array(order);
  community.forEach((c, u) => {
    sums[c] += strengths[u];
    sizes[c]++;
  });
  const empty = [...sizes.keys()].filter((c) => sizes[c] === 0).reverse();
  const queue = [...sequence];
  const queued = new Uint8Array(order).fill(1);
  let moves = 0;
  let visits = 0;
  for (let head = 0; head < queue.length; head++) {
    const u = queue[head];
    queued[u] = 0;
    const row = Array.from({ length: offsets[u + 1] - offsets[u] }, (_, k) => offsets[u] + k);
    if (row.length === 0) continue;
    visits += row.length;
    const toward = new Map<number, number>();
    for (const s of row) {
      const c = community[neighbors[s]];
      toward.set(c, (toward.get(c) ?? 0) + weights[s]);
    }
    const own = community[u];
    const pull = (resolution * strengths[u]) / total;
    let best = own;
    let score = (toward.get(own) ?? 0) - pull * (sums[own] - strengths[u]) + 1e-12 * strengths[u];
    for (const [c, weight] of toward) {
      if (c === own || weight - pull * sums[c] <= score) continue;
      best = c;
      score = weight - pull * sums[c];
    }
    if (score < 0 && sizes[own] > 1) best = empty[empty.length - 1];
    if (best === own) continue;
    if (sizes[best] === 0) empty.pop();
    sums[own] -= strengths[u];
    sums[best] += strengths[u];
    sizes[best]++;
    if (--sizes[own] === 0) {
      sums[own] = 0;
      empty.push(own);
    }
    community[u] = best;
    moves++;
    for (const s of row) {
      const v = neighbors[s];
      if (queued[v] === 1 || community[v] === best) continue;
      queued[v] = 1;
      queue.push(v);
    }
  }
  return { moves, visits };
}

test.each([
  ['few actors, who are in the caches', 300, 900, 1],
  ['many actors, for whom the queue is read ahead', 70_000, 140_000, 1],
  ['many actors, weights that are no whole numbers, a high resolution', 70_000, 100_000, 3],
])('local moves are those of the description: %s', (_, order, ties, resolution) => {
  const next = random(order + ties);
  const any = () => Math.floor(order * next() ** 3);
  const graph = unionGraph(
    buildTies(
      Array.from({ length: order }, (_, i) => String(i).padStart(6, '0')),
      {
        source: Int32Array.from({ length: ties }, any),
        target: Int32Array.from({ length: ties }, any),
        weight: Float64Array.from({ length: ties }, (_, k) => (1 + (k % 4)) / resolution),
      },
      { directed: resolution > 1 },
    ),
  );
  const sequence = shuffle(
    Int32Array.from({ length: order }, (_, u) => u),
    next,
  );
  const total = graph.strengths.reduce((sum, strength) => sum + strength, 0);
  const found = Int32Array.from({ length: order }, (_, u) => u);
  const wanted = found.slice();
  const options = { sequence, resolution, total };
  expect(moveLocally(graph, found, options)).toEqual(plainMoves(graph, wanted, options));
  expect(found).toEqual(wanted);
});

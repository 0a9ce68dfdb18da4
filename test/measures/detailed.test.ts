import { UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { betweenness, closeness } from '../../src/index.ts';
import { tiesOfGraph } from '../../src/network/from-graph.ts';

/** A ring with chords. */
function ring(n: number) {
  const graph = new UndirectedGraph();
  for (let i = 0; i < n; i++) graph.addNode(`n${i}`);
  for (let i = 0; i < n; i++) {
    graph.mergeEdge(`n${i}`, `n${(i + 1) % n}`);
    if (i % 3 === 0) graph.mergeEdge(`n${i}`, `n${(i * 7 + 5) % n}`);
  }
  return graph;
}

test('a detailed call says whether it counted all, and how far an estimate may be off', () => {
  const graph = ring(80);
  const exact = betweenness.detailed(graph);
  expect(exact).toMatchObject({ exact: true, sources: 80, values: betweenness(graph) });
  expect(new Set(Object.values(exact.standardError))).toEqual(new Set([0]));

  const sampled = betweenness.detailed(graph, { sources: 48, seed: 3 });
  expect(sampled).toMatchObject({ exact: false, sources: 48, seed: 3 });
  expect(sampled.values).toEqual(betweenness(graph, { sources: 48, seed: 3 }));
  let within = 0;
  for (const [node, value] of Object.entries(sampled.values)) {
    const error = sampled.standardError[node] as number;
    expect(error).toBeGreaterThan(0);
    if (Math.abs((value as number) - (exact.values[node] as number)) <= 4 * error) within++;
  }
  expect(within).toBeGreaterThanOrEqual(76);
});

test('normalized values have normalized errors', () => {
  const graph = ring(40);
  const [raw, share] = [false, true].map((normalized) =>
    betweenness.detailed(graph, { normalized, sources: 10 }),
  );
  const most = (39 * 38) / 2;
  for (const node of graph.nodes())
    expect(share.standardError[node]).toBeCloseTo((raw.standardError[node] as number) / most, 12);
});

test('a direct call is exact unless it asks for less, an analysis keeps to its limit', () => {
  const graph = ring(60);
  const least = { work: 1 };
  expect(betweenness(graph)).not.toEqual(betweenness(graph, least));
  expect(betweenness.direct).toEqual({ work: Number.POSITIVE_INFINITY });
  expect(closeness.direct).toEqual(betweenness.direct);
  expect(betweenness.options?.work).toBe(2e9);
  expect(tiesOfGraph(graph, 'test').order).toBe(60);
  expect(() => betweenness.detailed(graph, { source: 3 } as never)).toThrow(
    'care-chain/betweenness: unknown option "source". Do you mean "sources"?',
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { AbstractGraph } from 'graphology-types';
import { describe, expect, test } from 'vitest';
import {
  adjustedRandIndex,
  communities,
  community,
  normalizedMutualInformation,
} from '../../src/measures/index.ts';
import { agreement } from '../../src/measures/kernels/agreement.ts';
import { unionGraph } from '../../src/measures/kernels/weighted-graph.ts';
import { random } from '../../src/network/random.ts';
import { buildTies } from '../../src/network/ties.ts';
import { root } from '../paths.ts';
import { finite, graphOf, idOf, matrixOf, same, sectoredNetwork } from './sectored-network.ts';

/** Ties of a shipped case as a simple graph. */
function caseGraph(name: string): AbstractGraph {
  const rows = (file: string) =>
    readFileSync(join(root, 'fixtures/cases', name, file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
  const graph = new UndirectedGraph();
  for (const row of rows('actors.csv')) {
    const cells = row.split(',');
    graph.addNode(cells[0], { sector: cells.at(-1) });
  }
  for (const row of rows('ties.csv')) {
    const [a, b, weight] = row.split(',');
    graph.addEdge(a, b, { weight: Number(weight) });
  }
  return graph;
}

/** A simple random graph whose actors keep to their block more or less. */
function blockGraph(
  actors: number,
  ties: number,
  { seed, inside }: { seed: number; inside: number },
) {
  const next = random(seed);
  const graph = new UndirectedGraph();
  for (let i = 0; i < actors; i++) graph.addNode(`n${i}`, { sector: `s${i % 4}` });
  for (let k = 0; k < ties; k++) {
    const a = Math.floor(next() * actors);
    const near = (a + 4 * Math.floor(next() * (actors / 4))) % actors;
    const b = next() < inside ? near : Math.floor(next() * actors);
    if (a !== b) graph.mergeEdge(`n${a}`, `n${b}`, { weight: 1 + Math.floor(next() * 3) });
  }
  return graph;
}

/** The package says to TypeScript that its function is the default of its default. */
const library = louvain as unknown as typeof louvain.default;

const libraryBest = (graph: AbstractGraph, runs: number) =>
  Math.max(
    ...Array.from(
      { length: runs },
      (_, r) => library.detailed(graph, { rng: random(r) }).modularity,
    ),
  );

test('weights are held as they are, in half the bits only where these hold them', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true })), (given) => {
      for (const weights of [given, given.map(Math.ceil), given.map(Math.fround)]) {
        const columns = {
          source: Int32Array.from(weights, () => 0),
          target: Int32Array.from(weights, (_, k) => k + 1),
          weight: Float64Array.from(weights),
        };
        const ids = Array.from({ length: weights.length + 1 }, (_, i) =>
          String(i).padStart(4, '0'),
        );
        const graph = unionGraph(buildTies(ids, columns, { directed: false }));
        const sorted = (list: ArrayLike<number>) => Float64Array.from(list).sort();
        expect(sorted(graph.weights.subarray(0, weights.length))).toEqual(sorted(weights));
        const exact = weights.every((weight) => Math.fround(weight) === weight);
        expect(graph.weights).toBeInstanceOf(exact ? Float32Array : Float64Array);
      }
    }),
  );
});

describe('Louvain’s communities', () => {
  test.each([
    ['karate', () => caseGraph('karate')],
    ['florentine', () => caseGraph('florentine')],
    ['davis', () => caseGraph('davis')],
    ...[1, 2, 3, 4, 5, 6].map((seed): [string, () => AbstractGraph] => [
      `random graph ${seed}`,
      () => blockGraph(40 * seed, 140 * seed, { seed, inside: seed / 8 }),
    ]),
  ])('are as good as the best of forty runs of graphology’s, less 0.01: %s', (_, build) => {
    const graph = build();
    expect(communities(graph)?.modularity).toBeGreaterThanOrEqual(libraryBest(graph, 40) - 0.01);
  });

  test('have the modularity of the formula, are connected, numbered by their first actor, and as large as said', () => {
    fc.assert(
      fc.property(
        sectoredNetwork({ most: 14 }),
        fc.constantFrom(1, 0.5, 2),
        (network, resolution) => {
          const graph = graphOf(network);
          const weights = matrixOf(network);
          const union = weights.map((row, i) =>
            row.map((w, j) => (network.directed ? w + weights[j][i] : w)),
          );
          const strengths = union.map((row) => row.reduce((sum, w) => sum + w, 0));
          const total = strengths.reduce((sum, s) => sum + s, 0);
          const got = communities(graph, { resolution });
          const numbers = community(graph, { resolution });
          if (total === 0) {
            expect(got).toBeNull();
            expect(Object.values(numbers)).toEqual(network.sectors.map(() => null));
            return;
          }
          const of = network.sectors.map((_, i) => numbers[idOf(i)]);
          let quality = 0;
          union.forEach((row, i) => {
            row.forEach((w, j) => {
              if (of[i] === of[j])
                quality += (w - (resolution * strengths[i] * strengths[j]) / total) / total;
            });
          });
          expect(same(got?.modularity, quality), `${got?.modularity} is not ${quality}`).toBe(true);

          const inOrder = network.sectors
            .map((_, i) => idOf(i))
            .sort()
            .map((id) => numbers[id]);
          const firsts = [...new Set(inOrder)];
          expect(firsts).toEqual(firsts.map((_, k) => k + 1));
          expect(got?.count).toBe(firsts.length);
          expect(got?.sizes).toEqual(firsts.map((c) => inOrder.filter((d) => d === c).length));

          // Whoever shares a community can reach the other inside it.
          const reach = union.map((_, i) => new Set([i]));
          for (const set of reach)
            for (const i of set)
              union[i].forEach((w, j) => void (w > 0 && of[i] === of[j] && set.add(j)));
          of.forEach((c, i) => {
            expect(reach[i].size).toBe(of.filter((d) => d === c).length);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('an actor without ties is a community of its own', () => {
    const graph = graphOf({ directed: false, sectors: ['a', 'a', 'a', 'b'], ties: [[1, 2, 1]] });
    expect(Object.values(community(graph))).toHaveLength(4);
    expect(communities(graph)).toMatchObject({ count: 3, modularity: 0, sizes: [2, 1, 1] });
  });

  test('are the same whatever the order of nodes and edges and the scale of weights', () => {
    const graph = blockGraph(120, 500, { seed: 9, inside: 0.5 });
    const turned = new UndirectedGraph();
    for (const node of graph.nodes().reverse()) turned.addNode(node, graph.getNodeAttributes(node));
    for (const edge of graph.edges().reverse()) {
      const [a, b] = graph.extremities(edge);
      turned.addEdge(b, a, { weight: graph.getEdgeAttribute(edge, 'weight') * 1024 });
    }
    expect(community(turned)).toEqual(community(graph));
    expect(communities(graph)).toEqual(communities(graph, { seed: 1 }));
  });

  test('need no sectors; with them they say how far the two agree', () => {
    const graph = caseGraph('karate');
    const full = communities(graph);
    expect(full?.ari).toBe(adjustedRandIndex(graph));
    expect(full?.nmi).toBe(normalizedMutualInformation(graph));
    for (const node of graph.nodes()) graph.removeNodeAttribute(node, 'sector');
    expect(communities(graph)).toEqual({ ...full, ari: null, nmi: null });
    expect(() => adjustedRandIndex(graph)).toThrow(
      /^care-chain\/adjustedRandIndex: no node has the attribute/,
    );
  });

  test('say in settings what the search cost', () => {
    const seen: Record<string, unknown> = {};
    const record = (key: string, value: unknown) => {
      seen[key] = value;
    };
    const size = 2;
    communities.kernel(
      {
        ids: ['a', 'b', 'c'],
        order: 3,
        size,
        arcs: size,
        directed: false,
        weighted: false,
        starts: Int32Array.of(0, 1, 2, 2),
        targets: Int32Array.of(2, 2),
        forward: Float64Array.of(1, 1),
        backward: Float64Array.of(1, 1),
        degrees: Int32Array.of(1, 1, 2),
      },
      {
        sectors: { ids: [], codes: Int32Array.of(-1, -1, -1) },
        options: { resolution: 1, seed: 1 },
        record,
      },
    );
    expect(seen).toMatchObject({ seed: 1, louvain: { resolution: 1, starts: 10 } });
    const { passes, neighborsRead } = seen.louvain as Record<string, number>;
    expect(passes).toBeGreaterThanOrEqual(10);
    expect(neighborsRead).toBeGreaterThanOrEqual(4 * passes);
  });

  test.each([
    [
      () => communities(caseGraph('karate'), { resolution: Number.NaN }),
      /^care-chain\/communities: .*resolution.*NaN/,
    ],
    [
      () => community(caseGraph('karate'), { seed: 0.5 }),
      /^care-chain\/community: .*seed.*0\.5.*whole number/,
    ],
    [
      () => community(caseGraph('karate'), { getNodeSector: 'x' } as never),
      /^care-chain\/community: unknown option "getNodeSector"/,
    ],
  ])('refuse bad options: %s', (call, message) => {
    expect(call).toThrow(message);
  });
});

describe('agreement of two divisions', () => {
  const codes = fc.array(
    fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 4 })),
    {
      maxLength: 25,
    },
  );

  test('is that of counting pairs (ARI) and of entropies (NMI)', () => {
    fc.assert(
      fc.property(codes, (list) => {
        const got = agreement(
          Int32Array.from(list, ([a]) => a),
          Int32Array.from(list, ([, b]) => b),
        );
        const members = list.filter(([a, b]) => a >= 0 && b >= 0);
        const n = members.length;
        let [both, first, second, pairs] = [0, 0, 0, 0];
        members.forEach(([a, b], i) => {
          for (const [c, d] of members.slice(i + 1)) {
            pairs++;
            if (a === c) first++;
            if (b === d) second++;
            if (a === c && b === d) both++;
          }
        });
        const chance = (first * second) / pairs;
        const apart = (first + second) / 2 - chance;
        const ari = pairs === 0 || Math.abs(apart) < 1e-12 ? null : (both - chance) / apart;
        expect(same(finite(got.ari), ari), `ARI ${got.ari} is not ${ari}`).toBe(true);

        const entropy = (key: (member: [number, number]) => string) => {
          const counts = new Map<string, number>();
          for (const member of members) counts.set(key(member), (counts.get(key(member)) ?? 0) + 1);
          return [...counts.values()].reduce((sum, c) => sum - (c / n) * Math.log(c / n), 0);
        };
        const a = entropy(([x]) => `${x}`);
        const b = entropy(([, y]) => `${y}`);
        const joint = entropy(([x, y]) => `${x} ${y}`);
        const nmi = a + b === 0 ? null : (2 * (a + b - joint)) / (a + b);
        const close = nmi === null ? Number.isNaN(got.nmi) : Math.abs(got.nmi - nmi) < 1e-9;
        expect(close, `NMI ${got.nmi} is not ${nmi}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is 1 for the same division under other names, and not defined where nothing is divided', () => {
    const renamed = agreement(Int32Array.of(0, 0, 1, 2), Int32Array.of(7, 7, 3, 0));
    expect(renamed).toEqual({ ari: 1, nmi: 1 });
    expect(agreement(Int32Array.of(0, 0), Int32Array.of(1, 1))).toEqual({
      ari: Number.NaN,
      nmi: Number.NaN,
    });
    expect(agreement(Int32Array.of(0, 1), Int32Array.of(1, 0)).ari).toBeNaN();
  });
});

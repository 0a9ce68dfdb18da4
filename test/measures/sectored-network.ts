import fc from 'fast-check';
import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';

/** A network as it may come: loops, parallel ties, zero weights, isolates, actors without a sector, sectors of one. */
export interface SectoredNetwork {
  directed: boolean;
  sectors: (string | null)[];
  ties: [number, number, number][];
}

/**
 * Odd ids on purpose; their code-unit order differs from that of their numbers. Not `__proto__`: graphology keeps neighbours in plain
 * objects, and a tie to a node of that name writes into `Object.prototype`.
 */
export const idOf = (i: number) => ['constructor', '10', '9', 'Ä', '🏥', ''][i] ?? `n${i}`;

const sectorWord: fc.Arbitrary<string | null> = fc.constantFrom(
  ...['a', 'a', 'b', 'b', '__proto__', 'single', null],
);

export const sectoredNetwork = ({ most = 9 }: { most?: number } = {}) =>
  fc
    .record({
      directed: fc.boolean(),
      sectors: fc.array(sectorWord, { minLength: 1, maxLength: most }),
      weighted: fc.boolean(),
      ends: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.constantFrom(0, 0.5, 1, 1, 2, 7.25)), {
        maxLength: 3 * most,
      }),
    })
    .map(({ directed, sectors, weighted, ends }): SectoredNetwork => {
      // At least one actor has a sector, or the measures say that none has.
      if (!sectors.some((sector) => sector !== null)) sectors[0] = 'a';
      const n = sectors.length;
      return {
        directed,
        sectors,
        ties: ends.map(([a, b, w]) => [a % n, b % n, weighted ? w : 1]),
      };
    });

export function graphOf({ directed, sectors, ties }: SectoredNetwork): AbstractGraph {
  const graph = directed ? new MultiDirectedGraph() : new MultiUndirectedGraph();
  sectors.forEach((sector, i) => {
    graph.addNode(idOf(i), sector === null ? {} : { sector });
  });
  for (const [a, b, weight] of ties) graph.addEdge(idOf(a), idOf(b), { weight });
  return graph;
}

/** The matrix of weights: loops and zeros gone, parallel ties summed, undirected ties in both cells. */
export function matrixOf({ directed, sectors, ties }: SectoredNetwork): number[][] {
  const matrix = sectors.map(() => sectors.map(() => 0));
  for (const [a, b, weight] of ties) {
    if (a === b) continue;
    matrix[a][b] += weight;
    if (!directed) matrix[b][a] += weight;
  }
  return matrix;
}

/** Equal to 1e-9 of the value, both null, or both undefined. */
export function same(got: unknown, want: unknown): boolean {
  if (typeof got !== 'number' || typeof want !== 'number') return got === want;
  return Math.abs(got - want) <= 1e-9 * Math.max(Math.abs(got), Math.abs(want), 1e-3);
}

/** NaN and infinity as null. */
export const finite = (value: number) => (Number.isFinite(value) ? value : null);

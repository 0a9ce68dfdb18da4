import fc from 'fast-check';
import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import type { Dense } from './dense.ts';

/** A list of reports as a user may hand it over: loops, parallel ties and zero weights among them. */
export interface Reports {
  directed: boolean;
  ids: string[];
  sectors: (string | null)[];
  ties: { source: number; target: number; weight: number }[];
}

/**
 * Random networks with every oddity, and ids that objects would reorder or swallow. Not `__proto__`: a graphology multigraph writes a tie of
 * such a node into the prototype of all objects.
 */
export const reports = fc
  .record({
    directed: fc.boolean(),
    order: fc.integer({ min: 1, max: 12 }),
    density: fc.constantFrom(0.3, 1, 2.5),
    weights: fc.constantFrom([1], [1, 1, 0], [0, 0.5, 1, 2, 7]),
  })
  .chain(({ directed, order, density, weights }) =>
    fc.record({
      directed: fc.constant(directed),
      ids: fc.constant(['10', '2', 'constructor', '🏥', ...'abcdefgh'].slice(0, order)),
      sectors: fc.array(fc.constantFrom('x', 'x', 'y', 'y', 'z', 'only', null), {
        minLength: order,
        maxLength: order,
      }),
      ties: fc.array(
        fc.record({
          source: fc.integer({ min: 0, max: order - 1 }),
          target: fc.integer({ min: 0, max: order - 1 }),
          weight: fc.constantFrom(...weights),
        }),
        { maxLength: Math.ceil(density * order) },
      ),
    }),
  )
  .map(({ sectors, ...rest }): Reports => {
    // One sector stays a sector of one.
    const first = sectors.indexOf('only');
    return {
      ...rest,
      sectors: sectors.map((sector, i) => (sector === 'only' && i !== first ? 'x' : sector)),
    };
  });

export function denseOf({ directed, ids, sectors, ties }: Reports): Dense {
  const a = ids.map(() => ids.map(() => 0));
  for (const { source, target, weight } of ties) {
    if (source === target) continue;
    a[source][target] += weight;
    if (!directed) a[target][source] += weight;
  }
  return { directed, a, sectors };
}

export function graphOf({ directed, ids, sectors, ties }: Reports) {
  const graph = directed ? new MultiDirectedGraph() : new MultiUndirectedGraph();
  ids.forEach((id, i) => {
    graph.addNode(id, { sector: sectors[i] });
  });
  for (const { source, target, weight } of ties)
    graph.addEdge(ids[source], ids[target], { weight });
  return graph;
}

/** Takes `getNodeSector` away from the demand that some node has a sector. */
export const sectorOf = (_node: string, { sector }: { sector?: string | null }) => sector ?? null;

/** Equal to 1e-9 of the larger; below 0.001, where rounding of a true 0 would count, to 1e-12. */
export function same(got: unknown, want: unknown): boolean {
  if (typeof got !== 'number' || typeof want !== 'number') return got === want;
  return Math.abs(got - want) <= 1e-9 * Math.max(Math.abs(got), Math.abs(want), 1e-3);
}

/** Collects what differs, so that one failure shows the whole picture. */
export function differences() {
  const list: string[] = [];
  return {
    list,
    check(what: string, got: unknown, want: unknown) {
      if (!same(got, want)) list.push(`${what} is ${got}, expected ${want}`);
    },
  };
}

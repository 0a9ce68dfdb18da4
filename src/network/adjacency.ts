import { memo } from './memo.ts';
import { memoryOf } from './parts.ts';
import type { Ties } from './ties.ts';

/** Every actor's neighbors in ascending order: those of `u` are `neighbors[offsets[u]] … neighbors[offsets[u + 1] - 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly neighbors: Int32Array;
}

/** Neighbors whatever the direction (the union graph); O(n + m), kept with the `Ties`. */
export const adjacency = memo(
  (ties: Ties): Adjacency =>
    collect(
      ties,
      () => true,
      () => true,
    ),
);

/** Neighbors that an actor has an arc to; in undirected networks all of them. O(n + m). */
export function successors(ties: Ties): Adjacency {
  if (!ties.directed) return adjacency(ties);
  return collect(
    ties,
    (slot) => ties.forward[slot] > 0,
    (slot) => ties.backward[slot] > 0,
  );
}

function collect(
  ties: Ties,
  up: (slot: number) => boolean,
  down: (slot: number) => boolean,
): Adjacency {
  const { order, starts, targets } = ties;
  const { ints } = memoryOf(ties);
  const offsets = ints(order + 1);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      if (up(s)) offsets[u + 1]++;
      if (down(s)) offsets[targets[s] + 1]++;
    }
  for (let u = 0; u < order; u++) offsets[u + 1] += offsets[u];
  const next = offsets.slice();
  const neighbors = ints(offsets[order]);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      if (up(s)) neighbors[next[u]++] = v;
      if (down(s)) neighbors[next[v]++] = u;
    }
  for (let u = 0; u < order; u++) neighbors.subarray(offsets[u], offsets[u + 1]).sort();
  return { offsets, neighbors };
}

/** Whether a neighbor of an actor fits. */
export function someNeighbor(
  { offsets, neighbors }: Adjacency,
  actor: number,
  fits: (neighbor: number) => boolean,
): boolean {
  for (let k = offsets[actor]; k < offsets[actor + 1]; k++) if (fits(neighbors[k])) return true;
  return false;
}

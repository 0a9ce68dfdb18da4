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

/**
 * Both lists that make up an actor's are ascending: the targets of its own row, and the rows it is a target of, which are gone through in
 * order. The second one is put where the end of both will be, and the two become one from the front, which never overtakes it.
 */
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
  const neighbors = ints(offsets[order]);
  // From behind, so that the list of an actor need not be counted: the greatest comes last.
  const next = offsets.slice(1);
  for (let u = order - 1; u >= 0; u--)
    for (let s = starts[u]; s < starts[u + 1]; s++) if (down(s)) neighbors[--next[targets[s]]] = u;
  for (let u = 0; u < order; u++) {
    let at = offsets[u];
    let other = next[u];
    const end = offsets[u + 1];
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      if (!up(s)) continue;
      const v = targets[s];
      while (other < end && neighbors[other] < v) neighbors[at++] = neighbors[other++];
      neighbors[at++] = v;
    }
  }
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

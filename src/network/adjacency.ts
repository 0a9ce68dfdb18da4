import { memo } from './memo.ts';
import type { Ties } from './ties.ts';

/** Every actor's neighbours in ascending order: those of `u` are `neighbours[offsets[u]] … neighbours[offsets[u + 1] - 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/** Neighbours whatever the direction (the union graph); O(n + m), kept with the `Ties`. */
export const adjacency = memo(
  (ties: Ties): Adjacency =>
    collect(
      ties,
      () => true,
      () => true,
    ),
);

/** Neighbours that an actor has an arc to; in undirected networks all of them. O(n + m). */
export function successors(ties: Ties): Adjacency {
  if (!ties.directed) return adjacency(ties);
  return collect(
    ties,
    (slot) => ties.forward[slot] > 0,
    (slot) => ties.backward[slot] > 0,
  );
}

function collect(
  { order, starts, targets }: Ties,
  up: (slot: number) => boolean,
  down: (slot: number) => boolean,
): Adjacency {
  const offsets = new Int32Array(order + 1);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      if (up(s)) offsets[u + 1]++;
      if (down(s)) offsets[targets[s] + 1]++;
    }
  for (let u = 0; u < order; u++) offsets[u + 1] += offsets[u];
  const next = offsets.slice();
  const neighbours = new Int32Array(offsets[order]);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      if (up(s)) neighbours[next[u]++] = v;
      if (down(s)) neighbours[next[v]++] = u;
    }
  for (let u = 0; u < order; u++) neighbours.subarray(offsets[u], offsets[u + 1]).sort();
  return { offsets, neighbours };
}

/** Whether a neighbour of an actor fits. */
export function someNeighbour(
  { offsets, neighbours }: Adjacency,
  actor: number,
  fits: (neighbour: number) => boolean,
): boolean {
  for (let k = offsets[actor]; k < offsets[actor + 1]; k++) if (fits(neighbours[k])) return true;
  return false;
}

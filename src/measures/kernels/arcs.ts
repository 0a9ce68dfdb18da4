import { type Adjacency, adjacency, successors } from '../../network/adjacency.ts';
import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

/** Along which arcs a road runs: from the actor (`out`), towards it (`in`), or whatever the direction (`union`). */
export type Distances = 'out' | 'in' | 'union';

/** Successors of every actor, kept with the `Ties`. */
const outward = memo(successors);

/** Predecessors of every actor, ascending. O(n + m). */
const inward = memo((ties: Ties): Adjacency => {
  if (!ties.directed) return adjacency(ties);
  const { offsets: from, neighbors: to } = outward(ties);
  const offsets = new Int32Array(ties.order + 1);
  for (const v of to) offsets[v + 1]++;
  for (let v = 0; v < ties.order; v++) offsets[v + 1] += offsets[v];
  const next = offsets.slice();
  const neighbors = new Int32Array(to.length);
  for (let u = 0; u < ties.order; u++)
    for (let k = from[u]; k < from[u + 1]; k++) neighbors[next[to[k]]++] = u;
  return { offsets, neighbors };
});

/** Whom an actor reaches in one step. In undirected networks the three are one. */
export function stepsOf(ties: Ties, distances: Distances): Adjacency {
  if (distances === 'out') return outward(ties);
  return distances === 'in' ? inward(ties) : adjacency(ties);
}

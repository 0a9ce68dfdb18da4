import type { Adjacency } from './adjacency.ts';
import type { Ties } from './ties.ts';

/** Both arcs of a slot, or the one tie of an undirected pair. */
export const BOTH = 3;

/**
 * What is left of a network in one draw. Its arrays are filled anew by every draw, so that thousands of draws take no memory.
 *
 * `around` holds the neighbors whatever the direction, with the strength z = a_ij + a_ji at the same place in `strength`; `out` those
 * that an arc leads to, `into` those that an arc comes from; in undirected networks the three are one object.
 */
export interface DrawnNetwork {
  readonly order: number;
  readonly directed: boolean;
  readonly around: Adjacency;
  readonly strength: Float64Array;
  readonly out: Adjacency;
  readonly into: Adjacency;
}

/**
 * Gives the part of a network that a mask leaves: bit 1 of `keep[slot]` for the arc from the row's actor, bit 2 for the arc to it;
 * undirected 3 or 0. The same object comes back each time. O(n + m).
 *
 * @param options.strengths whether they are looked at; else all stay 0
 */
export function drawnNetwork(
  ties: Omit<Ties, 'ids'>,
  { strengths = true }: { strengths?: boolean } = {},
): (keep: Uint8Array) => DrawnNetwork {
  const { order, size, directed, starts } = ties;
  const rows = new Int32Array(size);
  for (let u = 0; u < order; u++) rows.fill(u, starts[u], starts[u + 1]);
  const around = room(order, 2 * size);
  const out = directed ? room(order, 2 * size) : around;
  const into = directed ? room(order, 2 * size) : around;
  const strength = new Float64Array(2 * size);
  const next = new Int32Array(order);
  const drawn: DrawnNetwork = { order, directed, around, strength, out, into };

  return (keep) => {
    // Local names: the compiler reads a name of the outer function anew at every use.
    const { offsets, neighbors } = around;
    const { targets, forward, backward } = ties;
    const row = rows;
    const place = next;
    const z = strength;
    const size = rows.length;
    offsets.fill(0);
    for (let s = 0; s < size; s++) {
      if (keep[s] === 0) continue;
      offsets[row[s] + 1]++;
      offsets[targets[s] + 1]++;
    }
    for (let u = 0; u < place.length; u++) {
      offsets[u + 1] += offsets[u];
      place[u] = offsets[u];
    }
    for (let s = 0; s < size; s++) {
      const bits = keep[s];
      if (bits === 0) continue;
      const u = row[s];
      const v = targets[s];
      if (strengths) {
        const both = (bits & 1 ? forward[s] : 0) + (bits & 2 ? backward[s] : 0);
        z[place[u]] = both;
        z[place[v]] = both;
      }
      neighbors[place[u]++] = v;
      neighbors[place[v]++] = u;
    }
    if (directed) {
      fill(out, keep, 1);
      fill(into, keep, 2);
    }
    return drawn;
  };

  /** The actors at the other end of the arcs that `bit` says of the row's actor. */
  function fill({ offsets, neighbors }: Adjacency, keep: Uint8Array, bit: 1 | 2): void {
    const other = BOTH - bit;
    const { targets } = ties;
    const row = rows;
    const place = next;
    const size = rows.length;
    offsets.fill(0);
    for (let s = 0; s < size; s++) {
      if (keep[s] & bit) offsets[row[s] + 1]++;
      if (keep[s] & other) offsets[targets[s] + 1]++;
    }
    for (let u = 0; u < place.length; u++) {
      offsets[u + 1] += offsets[u];
      place[u] = offsets[u];
    }
    for (let s = 0; s < size; s++) {
      if (keep[s] & bit) neighbors[place[row[s]]++] = targets[s];
      if (keep[s] & other) neighbors[place[targets[s]]++] = row[s];
    }
  }
}

function room(order: number, ends: number): Adjacency {
  return { offsets: new Int32Array(order + 1), neighbors: new Int32Array(ends) };
}

/** The mask that keeps all there is. */
export function everyTie({ size, directed, forward, backward }: Omit<Ties, 'ids'>): Uint8Array {
  const keep = new Uint8Array(size).fill(BOTH);
  if (directed)
    for (let s = 0; s < size; s++) keep[s] = (forward[s] > 0 ? 1 : 0) | (backward[s] > 0 ? 2 : 0);
  return keep;
}

import type { Ties } from './ties.ts';

/** Neighbors whatever the direction: those of `u` are `list[offsets[u]] … list[offsets[u + 1] - 1]`. */
export interface Neighbors {
  readonly offsets: Int32Array;
  readonly list: Int32Array;
}

const kept = new WeakMap<Ties, Neighbors>();

/** Every actor's neighbors; O(n + m), kept with the `Ties`. */
export function neighborsOf(ties: Ties): Neighbors {
  const known = kept.get(ties);
  if (known) return known;
  const { order, starts, targets, degrees } = ties;
  const offsets = new Int32Array(order + 1);
  for (let u = 0; u < order; u++) offsets[u + 1] = offsets[u] + degrees[u];
  const next = offsets.slice();
  const list = new Int32Array(offsets[order]);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      list[next[u]++] = targets[s];
      list[next[targets[s]]++] = u;
    }
  const neighbors = { offsets, list };
  kept.set(ties, neighbors);
  return neighbors;
}

import type { Adjacency } from '../network/adjacency.ts';

/** Into how many parts an actor's component falls without it, and the part of each actor: -1 outside, 0 for the largest part. */
export interface PartsWithout {
  readonly parts: number;
  readonly partOf: Int32Array;
}

/**
 * The parts without an actor, in one network after the other, in the same room. Of parts of one size the one with the first actor leads.
 * O(n + m) a call.
 */
export function partsWithout({ offsets, neighbors }: Adjacency): (actor: number) => PartsWithout {
  const order = offsets.length - 1;
  const partOf = new Int32Array(order);
  const queue = new Int32Array(order);
  return (actor) => {
    partOf.fill(-1);
    let parts = 0;
    let largest = -1;
    let most = 0;
    let first = order;
    for (let s = offsets[actor]; s < offsets[actor + 1]; s++) {
      const start = neighbors[s];
      if (partOf[start] >= 0) continue;
      let tail = 1;
      let least = start;
      queue[0] = start;
      partOf[start] = parts;
      for (let head = 0; head < tail; head++) {
        const u = queue[head];
        if (u < least) least = u;
        for (let k = offsets[u]; k < offsets[u + 1]; k++) {
          const v = neighbors[k];
          if (v === actor || partOf[v] >= 0) continue;
          partOf[v] = parts;
          queue[tail++] = v;
        }
      }
      if (tail > most || (tail === most && least < first)) {
        most = tail;
        first = least;
        largest = parts;
      }
      parts++;
    }
    // The largest part changes places with the first.
    if (largest > 0)
      for (let v = 0; v < order; v++)
        partOf[v] = partOf[v] === largest ? 0 : partOf[v] === 0 ? largest : partOf[v];
    return { parts, partOf };
  };
}

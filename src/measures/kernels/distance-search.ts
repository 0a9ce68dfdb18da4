import type { Adjacency } from '../../network/adjacency.ts';

/** The room that searches share; what a search found stands in it until the next one. */
export interface Search {
  /** The actors found, nearest first; the start is the first. */
  readonly queue: Int32Array;
  /** Distance d is found at `queue[bounds[d]] … queue[bounds[d + 1] - 1]`. */
  readonly bounds: Int32Array;
  /** Number of distances, 0 among them. */
  levels: number;
}

/** A search in breadth from one or several starts, O(n + m); a new call overwrites what the last one found. */
export function distanceSearch({ offsets, neighbors }: Adjacency) {
  const order = offsets.length - 1;
  const seen = new Uint8Array(order);
  const search: Search = {
    queue: new Int32Array(order),
    bounds: new Int32Array(order + 2),
    levels: 0,
  };
  const { queue, bounds } = search;
  return (starts: ArrayLike<number>): Search => {
    let tail = 0;
    for (let k = 0; k < starts.length; k++)
      if (seen[starts[k]] === 0) {
        seen[starts[k]] = 1;
        queue[tail++] = starts[k];
      }
    let level = 0;
    for (let head = 0; head < tail; ) {
      bounds[level++] = head;
      for (const end = tail; head < end; head++) {
        const v = queue[head];
        for (let k = offsets[v], last = offsets[v + 1]; k < last; k++) {
          const w = neighbors[k];
          if (seen[w] !== 0) continue;
          seen[w] = 1;
          queue[tail++] = w;
        }
      }
    }
    bounds[level] = tail;
    for (let k = 0; k < tail; k++) seen[queue[k]] = 0;
    search.levels = level;
    return search;
  };
}

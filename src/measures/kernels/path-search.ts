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

/** Above this count of paths a whole distance is scaled down, so that no count overflows; only ratios matter. */
const MANY = 2 ** 500;
/** With fewer distances counts of paths stay far below the limit. */
const MANY_LEVELS = 64;

/**
 * Brandes' search from one start, O(n + m): `dependencies[k]` becomes the dependency of `queue[k]`, the start (k = 0) left out.
 *
 * Everything stands by place in the queue, not by actor: the places of one distance are one stretch, so "found at the next
 * distance" is `place >= end of this one`, and counts lie close together. The roads onward are kept in a list on the way out; on
 * the way back dependencies are pulled along it: with c(w) = (1 + δ(w)) / σ(w) summed over the next actors w,
 * δ(v) = σ(v) Σ c(w) and c(v) = Σ c(w) + 1 / σ(v). Path counts are Float64.
 */
export function pathSearch({ offsets, neighbors }: Adjacency) {
  const order = offsets.length - 1;
  const room = {
    offsets,
    neighbors,
    places: new Int32Array(order).fill(-1),
    counts: new Float64Array(order),
    pulled: new Float64Array(order),
    onward: new Int32Array(neighbors.length + 1),
    firsts: new Int32Array(order + 1),
    scales: new Float64Array(order + 1),
  };
  const search: Search = {
    queue: new Int32Array(order),
    bounds: new Int32Array(order + 2),
    levels: 0,
  };

  return (start: number, dependencies: Float64Array): Search => {
    // Local names: the compiler reads a name of the outer function anew at every use, a third slower.
    const { offsets, neighbors, places, counts, pulled, onward, firsts, scales } = room;
    const { queue, bounds } = search;
    queue[0] = start;
    places[start] = 0;
    counts[0] = 1;
    let tail = 1;
    let level = 0;
    let found = 0;
    for (let head = 0; head < tail; ) {
      const end = tail;
      bounds[level] = head;
      scales[level] = level < MANY_LEVELS ? 1 : tame(counts, head, end);
      level++;
      for (; head < end; head++) {
        const v = queue[head];
        const count = counts[head];
        firsts[head] = found;
        for (let k = offsets[v], last = offsets[v + 1]; k < last; k++) {
          const w = neighbors[k];
          let place = places[w];
          if (place < 0) {
            place = tail++;
            places[w] = place;
            counts[place] = 0;
            queue[place] = w;
          }
          // Without a branch, which would be guessed wrong half the time: the sign of this difference says "onward".
          onward[found] = place;
          found += (end - 1 - place) >>> 31;
        }
        for (let k = firsts[head]; k < found; k++) counts[onward[k]] += count;
      }
    }
    bounds[level] = tail;
    scales[level] = 1;
    search.levels = level;
    firsts[tail] = found;

    for (let d = level - 1; d > 0; d--) {
      const scale = scales[d + 1];
      for (let head = bounds[d + 1] - 1, least = bounds[d]; head >= least; head--) {
        let sum = 0;
        for (let k = firsts[head], last = firsts[head + 1]; k < last; k++) sum += pulled[onward[k]];
        sum *= scale;
        const count = counts[head];
        dependencies[head] = count * sum;
        pulled[head] = sum + 1 / count;
      }
    }
    for (let k = 0; k < tail; k++) places[queue[k]] = -1;
    return search;
  };
}

/** Scales the counts of a stretch down where they grow too large, and says by how much. */
function tame(counts: Float64Array, from: number, to: number): number {
  let most = 0;
  for (let k = from; k < to; k++) if (counts[k] > most) most = counts[k];
  if (most < MANY) return 1;
  for (let k = from; k < to; k++) counts[k] /= MANY;
  return 1 / MANY;
}

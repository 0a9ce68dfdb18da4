import { memo } from '../../network/memo.ts';
import { type PartKernel, runnerOf } from '../../network/parts.ts';
import type { Ties } from '../../network/ties.ts';
import { BEYOND_CACHES, ROWS_AHEAD } from './read-ahead.ts';

/** A triangle {u, v, w} of the union graph with the slots of its three pairs; `u` has the lowest rank, `w` the highest. */
export type TriangleVisitor = (
  u: number,
  v: number,
  w: number,
  uv: number,
  uw: number,
  vw: number,
) => void;

/**
 * The triangles of the pair {u, v} in the slot uv with a third actor of higher rank than both: two numbers each, the slots uw and vw, at
 * `hits[from] … hits[to - 1]`.
 */
export type TriangleListVisitor = (
  u: number,
  v: number,
  uv: number,
  hits: Int32Array,
  from: number,
  to: number,
) => void;

/** Slots and triangles that a part may have. */
const MOST = 2 ** 15;

interface Listing {
  starts: Int32Array;
  targets: Int32Array;
  /** Part p is the slots from `cuts[p]` to `cuts[p + 1] - 1`. */
  cuts: Int32Array;
}

interface Listed {
  /** Twice the number of triangles of each slot of the part. */
  counts: Int32Array;
  hits: Int32Array;
}

/** Lists the triangles of a stretch of slots. */
export const triangleKernel: PartKernel<Listing, Listed> = {
  name: 'triangles',
  make: ({ starts, targets, cuts }) => {
    const marks = new Int32Array(starts.length - 1).fill(-1);
    const ahead = new Int32Array(1);
    const until = marks.length > BEYOND_CACHES ? targets.length - 2 * ROWS_AHEAD : 0;
    let reached = 0;
    return ({ counts, hits }, part) => {
      const from = cuts[part];
      const to = cuts[part + 1];
      // Slots grow from row to row, so a mark of an earlier row is below the first slot of this one and need not be wiped.
      if (from < reached) marks.fill(-1);
      reached = to;
      let size = 0;
      for (let u = rowOf(starts, from); u < starts.length - 1 && starts[u] < to; u++) {
        const first = starts[u];
        const last = starts[u + 1];
        const begin = Math.max(first, from);
        const end = Math.min(last, to);
        if (last - first < 2) {
          counts.fill(0, begin - from, end - from);
          continue;
        }
        for (let s = first; s < last; s++) marks[targets[s]] = s;
        for (let s = begin; s < end; s++) {
          if (s < until)
            ahead[0] =
              starts[targets[s + 2 * ROWS_AHEAD]] + targets[starts[targets[s + ROWS_AHEAD]]];
          const before = size;
          const v = targets[s];
          for (let t = starts[v], stop = starts[v + 1]; t < stop; t++) {
            const mark = marks[targets[t]];
            if (mark < first) continue;
            hits[size++] = mark;
            hits[size++] = t;
          }
          counts[s - from] = size - before;
        }
      }
    };
  },
};

/** The row that a slot stands in. */
function rowOf(starts: Int32Array, slot: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= slot) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where parts end, and the most triangles of one. A row of d slots has no more than d (d − 1) / 2, each slot of it no more than d − 1; a part
 * is as many rows as have at most `MOST` slots and triangles, and a row that has more is several. O(n).
 */
function cutsOf({ order, starts }: Ties): { cuts: Int32Array; most: number } {
  const cuts = [0];
  let most = 0;
  let held = 0;
  for (let u = 0; u < order; u++) {
    const degree = starts[u + 1] - starts[u];
    const own = degree + (degree * (degree - 1)) / 2;
    if (held > 0 && held + own > MOST) {
      cuts.push(starts[u]);
      held = 0;
    }
    if (own > MOST) {
      const slots = Math.max(1, Math.floor(MOST / degree));
      for (let s = starts[u] + slots; s < starts[u + 1]; s += slots) cuts.push(s);
      cuts.push(starts[u + 1]);
      most = Math.max(most, slots * degree);
    } else {
      held += own;
      most = Math.max(most, held);
    }
  }
  if (held > 0) cuts.push(starts[order]);
  return { cuts: Int32Array.from(cuts), most };
}

/**
 * Meets every tied pair that is the lower two of some triangles, in the order of slots, with these triangles: one row is marked, the rows
 * of its members are scanned, and each triangle is met exactly once. O(m^1.5) at worst; hubs, which come last, have short rows.
 */
export function eachTriangleList(ties: Ties, visit: TriangleListVisitor): void {
  const { starts, targets } = ties;
  const { cuts, most } = cutsOf(ties);
  let u = 0;
  runnerOf(ties)({
    kernel: triangleKernel,
    input: { starts, targets, cuts },
    room: ({ ints }) => ({
      counts: ints(most),
      hits: ints(2 * most),
    }),
    prepare: (_, part) => part < cuts.length - 1,
    reduce: ({ counts, hits }, part) => {
      const first = cuts[part];
      let at = 0;
      for (let s = first; s < cuts[part + 1]; s++) {
        const count = counts[s - first];
        if (count === 0) continue;
        while (starts[u + 1] <= s) u++;
        visit(u, targets[s], s, hits, at, at + count);
        at += count;
      }
    },
  });
}

/** Meets every triangle once. */
export function eachTriangle(ties: Ties, visit: TriangleVisitor): void {
  const { targets } = ties;
  eachTriangleList(ties, (u, v, uv, hits, from, to) => {
    for (let k = from; k < to; k += 2) visit(u, v, targets[hits[k + 1]], uv, hits[k], hits[k + 1]);
  });
}

/** Number of common neighbors of every tied pair, by slot. */
export const commonNeighbors = memo((ties: Ties): Int32Array => {
  const common = new Int32Array(ties.size);
  eachTriangle(ties, (_u, _v, _w, uv, uw, vw) => {
    common[uv]++;
    common[uw]++;
    common[vw]++;
  });
  return common;
});

const counted = new WeakMap<Ties, Int32Array>();

/** Keeps the number of triangles of every actor, which a listing gave beside what it was for, for those who ask next. */
export function keepTriangles(ties: Ties, triangles: Int32Array): void {
  counted.set(ties, triangles);
}

/** Number of tied pairs among the alters of every actor, whatever the direction: that of its triangles. */
export const pairsAmongAlters = memo(
  (ties: Ties): Float64Array => Float64Array.from(counted.get(ties) ?? trianglesOf(ties)),
);

/** No actor has more triangles than there are pairs. */
function trianglesOf(ties: Ties): Int32Array {
  const { order, targets } = ties;
  const triangles = new Int32Array(order);
  eachTriangleList(ties, (u, v, _uv, hits, from, to) => {
    for (let k = from; k < to; k += 2) triangles[targets[hits[k + 1]]]++;
    const count = (to - from) / 2;
    triangles[u] += count;
    triangles[v] += count;
  });
  return triangles;
}

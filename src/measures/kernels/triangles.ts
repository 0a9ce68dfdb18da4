import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

/** A triangle {u, v, w} of the union graph with the slots of its three pairs; `u` has the lowest rank, `w` the highest. */
export type TriangleVisitor = (
  u: number,
  v: number,
  w: number,
  uv: number,
  uw: number,
  vw: number,
) => void;

/** Meets every triangle once: one row is marked, the rows of its members are scanned. O(m^1.5). */
export function eachTriangle({ order, starts, targets }: Ties, visit: TriangleVisitor): void {
  const marks = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    const first = starts[u];
    const last = starts[u + 1];
    if (last - first < 2) continue;
    for (let s = first; s < last; s++) marks[targets[s]] = s + 1;
    for (let s = first; s < last; s++) {
      const v = targets[s];
      for (let t = starts[v], end = starts[v + 1]; t < end; t++) {
        const mark = marks[targets[t]];
        if (mark !== 0) visit(u, v, targets[t], s, mark - 1, t);
      }
    }
    for (let s = first; s < last; s++) marks[targets[s]] = 0;
  }
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

/** Number of tied pairs among the alters of every actor, whatever the direction. */
export const pairsAmongAlters = memo((ties: Ties): Float64Array => {
  const { order, starts, targets } = ties;
  const common = commonNeighbors(ties);
  const twice = new Float64Array(order);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      twice[u] += common[s];
      twice[targets[s]] += common[s];
    }
  return twice.map((count) => count / 2);
});

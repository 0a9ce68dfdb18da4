import { adjacency } from '../../network/adjacency.ts';
import { lowpoints } from '../../network/lowpoints.ts';
import type { Ties } from '../../network/ties.ts';
import { commonNeighbors } from './triangles.ts';

/**
 * The distance of the two ends of every local bridge once the tie is gone, by slot; NaN for ties within a triangle and for bridges.
 *
 * A search from both ends, a level of the smaller side at a time. Bridges are known beforehand, so no search runs through a whole
 * component in vain. O(local bridges · m) at worst; where most detours have three steps, the degrees of the ends' neighbors.
 */
export function spans(ties: Ties): Float64Array {
  const { order, size, starts, targets } = ties;
  const { offsets, neighbors } = adjacency(ties);
  const common = commonNeighbors(ties);
  const isBridge = new Set(
    lowpoints(ties).bridges.map(([a, b]) => Math.min(a, b) * order + Math.max(a, b)),
  );
  // Side and distance of every actor met: distance + 1 from u, −distance − 1 from v, 0 where not met.
  const met = new Int32Array(order);
  const queues = [new Int32Array(order), new Int32Array(order)];

  const detour = (u: number, v: number): number => {
    const heads = [0, 0];
    const tails = [1, 1];
    const depths = [0, 0];
    queues[0][0] = u;
    queues[1][0] = v;
    met[u] = 1;
    met[v] = -1;
    let best = Number.POSITIVE_INFINITY;
    while (best === Number.POSITIVE_INFINITY) {
      const side = tails[0] - heads[0] <= tails[1] - heads[1] ? 0 : 1;
      const sign = side === 0 ? 1 : -1;
      const queue = queues[side];
      const end = tails[side];
      const depth = ++depths[side];
      for (; heads[side] < end; heads[side]++) {
        const from = queue[heads[side]];
        for (let k = offsets[from]; k < offsets[from + 1]; k++) {
          const to = neighbors[k];
          if ((from === u && to === v) || (from === v && to === u)) continue;
          if (met[to] === 0) {
            met[to] = sign * (depth + 1);
            queue[tails[side]++] = to;
          } else if (met[to] > 0 !== sign > 0) best = Math.min(best, depth + Math.abs(met[to]) - 1);
        }
      }
      if (tails[side] === end) break;
    }
    for (let side = 0; side < 2; side++)
      for (let k = 0; k < tails[side]; k++) met[queues[side][k]] = 0;
    return best;
  };

  const result = new Float64Array(size).fill(Number.NaN);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      if (common[s] > 0 || isBridge.has(Math.min(u, v) * order + Math.max(u, v))) continue;
      result[s] = detour(u, v);
    }
  return result;
}

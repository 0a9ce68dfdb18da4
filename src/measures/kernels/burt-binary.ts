import type { Ties } from '../../network/ties.ts';
import { type BurtFamily, settleFamily } from './burt-family.ts';
import { eachTriangleList, keepTriangles } from './triangles.ts';
import { subtractClosed, type TwoPaths } from './two-paths.ts';

/**
 * Burt's family where all ties weigh the same and have no direction, by the same listing of triangles with far less to carry.
 *
 * With z = 1 everywhere s is the degree and the maximum is 1, so effective size needs the number of triangles of an actor only,
 * N − 2t/N, and A_ij = Σ_q 1/N_q is the one figure a pair: 8 bytes. No weight is read.
 */
export function binaryFamily(ties: Ties, paths: TwoPaths | null): BurtFamily {
  const { order, size, starts, targets, degrees } = ties;
  const inverse = new Float64Array(order);
  for (let i = 0; i < order; i++) inverse[i] = 1 / degrees[i];
  const reach = new Float64Array(size);
  // No actor has more triangles than there are pairs.
  const triangles = new Int32Array(order);
  eachTriangleList(ties, (u, v, s, hits, from, to) => {
    const inverseU = inverse[u];
    const inverseV = inverse[v];
    let sum = 0;
    for (let k = from; k < to; k += 2) {
      const r = hits[k];
      const t = hits[k + 1];
      const w = targets[t];
      sum += inverse[w];
      reach[r] += inverseV;
      reach[t] += inverseU;
      triangles[w]++;
      if (paths !== null) subtractClosed(paths, u, v, w, s, r, t);
    }
    reach[s] += sum;
    const count = (to - from) / 2;
    triangles[v] += count;
    triangles[u] += count;
  });
  keepTriangles(ties, triangles);

  const squares = new Float64Array(order);
  const logs = new Float64Array(order);
  for (let u = 0; u < order; u++) {
    let squareU = 0;
    let logU = 0;
    for (let s = starts[u], end = starts[u + 1]; s < end; s++) {
      const v = targets[s];
      const sum = 1 + reach[s];
      const square = sum * sum;
      squareU += square;
      squares[v] += square;
      // Without a common neighbor the square is 1 and its logarithm 0.
      if (square === 1) continue;
      const log = square * Math.log(square);
      logU += log;
      logs[v] += log;
    }
    squares[u] += squareU;
    logs[u] += logU;
  }
  const overlaps = new Float64Array(order);
  for (let i = 0; i < order; i++) overlaps[i] = 2 * triangles[i];
  return settleFamily(degrees, degrees, overlaps, squares, logs);
}

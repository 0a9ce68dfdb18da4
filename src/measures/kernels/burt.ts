import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

/** What Burt's measures need of every pair and every actor. */
export interface BurtPairs {
  /** s_i = Σ_j z_ij. */
  readonly strengths: Float64Array;
  /** max_j z_ij. */
  readonly maxima: Float64Array;
  /** Two entries a slot of the tie index: A = Σ_q z_iq z_qj / s_q, then B = Σ_q z_iq z_qj, over the common neighbours q. */
  readonly shared: Float64Array;
}

/** The results of the pass by actor; NaN where a value is not defined. */
export interface BurtFamily {
  readonly effectiveSize: Float64Array;
  readonly constraint: Float64Array;
  readonly hierarchy: Float64Array;
}

/**
 * Σ over the common neighbours of every pair, by listing each triangle once.
 *
 * z_ij = a_ij + a_ji. Over the common neighbours q of a tied pair {i, j}, A_ij = Σ z_iq z_qj / s_q and B_ij = Σ z_iq z_qj.
 * Both are symmetric, so one slot a pair serves both ends. Each actor keeps only its neighbours of higher rank (degree, then
 * index); one row is marked, the rows of its members are scanned, and each triangle is met exactly once: O(m^1.5) at worst,
 * and hubs, which come last, have short rows.
 */
export function burtPairs(ties: Ties): BurtPairs {
  const { order, size, starts, targets, forward, backward } = ties;
  const strengths = new Float64Array(order);
  const maxima = new Float64Array(order);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      const z = forward[s] + backward[s];
      strengths[u] += z;
      strengths[v] += z;
      if (z > maxima[u]) maxima[u] = z;
      if (z > maxima[v]) maxima[v] = z;
    }
  const inverse = strengths.map((s) => 1 / s);
  const shared = new Float64Array(2 * size);
  const marks = new Int32Array(order);
  const row = new Float64Array(order);
  for (let u = 0; u < order; u++) {
    const first = starts[u];
    const last = starts[u + 1];
    if (last - first < 2) continue;
    const inverseU = inverse[u];
    for (let s = first; s < last; s++) {
      marks[targets[s]] = s + 1;
      row[targets[s]] = forward[s] + backward[s];
    }
    for (let s = first; s < last; s++) {
      const v = targets[s];
      const zUV = row[v];
      const inverseV = inverse[v];
      let a = 0;
      let b = 0;
      for (let t = starts[v], end = starts[v + 1]; t < end; t++) {
        const w = targets[t];
        const mark = marks[w];
        if (mark === 0) continue;
        const r = 2 * mark - 2;
        const zUW = row[w];
        const zVW = forward[t] + backward[t];
        const overU = zUV * zUW;
        const overV = zUV * zVW;
        const overW = zUW * zVW;
        a += overW * inverse[w];
        b += overW;
        shared[r] += overV * inverseV;
        shared[r + 1] += overV;
        shared[2 * t] += overU * inverseU;
        shared[2 * t + 1] += overU;
      }
      shared[2 * s] += a;
      shared[2 * s + 1] += b;
    }
    for (let s = first; s < last; s++) marks[targets[s]] = 0;
  }
  return { strengths, maxima, shared };
}

/**
 * Effective size, constraint and hierarchy of every actor in one pass, whole-network method.
 *
 * c_ij = ((z_ij + A_ij) / s_i)², C_i = Σ_j c_ij; ES_i = N_i − (1/s_i) Σ_j B_ij / max_j;
 * H_i = Σ_j r_j ln r_j / (N ln N) with r_j = c_ij N / C_i. Time O(m^1.5), 16 bytes a pair beside the index.
 */
export const burtFamily = memo((ties: Ties): BurtFamily => {
  const { order, starts, targets, forward, backward, degrees } = ties;
  const { strengths, maxima, shared } = burtPairs(ties);
  const effectiveSize = new Float64Array(order);
  const constraint = new Float64Array(order);
  const hierarchy = new Float64Array(order);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      const reach = forward[s] + backward[s] + shared[2 * s];
      constraint[u] += reach * reach;
      constraint[v] += reach * reach;
      effectiveSize[u] += shared[2 * s + 1] / maxima[v];
      effectiveSize[v] += shared[2 * s + 1] / maxima[u];
    }
  // r_j = N (z_ij + A_ij)² / Σ_j (z_ij + A_ij)²: s_i cancels.
  const even = new Float64Array(order);
  for (let i = 0; i < order; i++) even[i] = degrees[i] / constraint[i];
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      const reach = forward[s] + backward[s] + shared[2 * s];
      const square = reach * reach;
      const log = Math.log(square);
      const atU = square * even[u];
      const atV = square * even[v];
      hierarchy[u] += atU * log;
      hierarchy[v] += atV * log;
    }
  for (let i = 0; i < order; i++) {
    const alters = degrees[i];
    if (alters === 0) {
      effectiveSize[i] = constraint[i] = hierarchy[i] = Number.NaN;
      continue;
    }
    effectiveSize[i] = alters - effectiveSize[i] / strengths[i];
    hierarchy[i] =
      alters === 1
        ? Number.NaN
        : flush((hierarchy[i] + alters * Math.log(even[i])) / (alters * Math.log(alters)));
    constraint[i] /= strengths[i] * strengths[i];
  }
  return { effectiveSize, constraint, hierarchy };
});

/** Equal shares give 0 up to rounding; what is below the rounding of the sum is 0. */
export function flush(value: number): number {
  return Math.abs(value) < 1e-14 ? 0 : value;
}

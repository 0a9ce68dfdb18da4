import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';
import { burtFamily, burtPairs } from './burt.ts';
import { type BurtFamily, flush } from './burt-family.ts';
import { eachTriangle } from './triangles.ts';

/** Whether alters' ties outside ego's network count (`whole`) or not (`ego`). */
export type BurtMethod = 'whole' | 'ego';

/** The method as an option of a measure. */
export const burtOptions = {
  options: {
    /** Over all ties (`whole`), or over those among the actor and its contacts (`ego`). */
    method: 'whole' as BurtMethod,
  },
  choices: { method: ['whole', 'ego'] },
};

/** Two entries a slot: what the row's actor has of the target, then what the target has of the row's actor. */
export interface BurtDyads {
  /** c_ij, the share of ego's constraint that comes from the alter. */
  readonly constraint: Float64Array;
  /** R_ij, how far the alter is redundant for ego. */
  readonly redundancy: Float64Array;
}

/** Effective size, constraint and hierarchy of every actor by either method. O(m^1.5). */
export function burtOf(ties: Ties, method: BurtMethod): BurtFamily {
  return method === 'ego' ? egoFamily(ties) : burtFamily(ties);
}

/** Constraint and redundancy of every pair in both directions by either method. O(m^1.5), 32 bytes a pair for the result. */
export function burtDyads(ties: Ties, method: BurtMethod): BurtDyads {
  return method === 'ego' ? egoDyads(ties) : wholeDyads(ties);
}

const wholeDyads = memo((ties: Ties): BurtDyads => {
  const { order, size, starts, targets, forward, backward } = ties;
  const { strengths, maxima, shared } = burtPairs(ties);
  const constraint = new Float64Array(2 * size);
  const redundancy = new Float64Array(2 * size);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      const reach = forward[s] + backward[s] + shared[2 * s];
      constraint[2 * s] = (reach / strengths[u]) ** 2;
      constraint[2 * s + 1] = (reach / strengths[v]) ** 2;
      redundancy[2 * s] = shared[2 * s + 1] / (strengths[u] * maxima[v]);
      redundancy[2 * s + 1] = shared[2 * s + 1] / (strengths[v] * maxima[u]);
    }
  return { constraint, redundancy };
});

/**
 * The same figures with the matrix restricted to ego and its alters.
 *
 * In ego i's network an alter q has the strength s_q = z_qi + Σ z_qk and the maximum of z_qi and z_qk over the common neighbors
 * k of i and q. A first listing of the triangles fills these, two entries a pair; a second sums z_iq z_qj / s_q over them.
 */
const egoDyads = memo((ties: Ties): BurtDyads => {
  const { order, size, starts, targets, forward, backward } = ties;
  const z = forward.map((weight, s) => weight + backward[s]);
  const strengths = new Float64Array(order);
  // Entry 2s speaks of the target in the row actor's network, entry 2s + 1 of the row's actor in the target's.
  const inside = new Float64Array(2 * size);
  const maxima = new Float64Array(2 * size);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      strengths[u] += z[s];
      strengths[targets[s]] += z[s];
      inside[2 * s] = inside[2 * s + 1] = maxima[2 * s] = maxima[2 * s + 1] = z[s];
    }
  const meet = (entry: number, weight: number) => {
    inside[entry] += weight;
    if (weight > maxima[entry]) maxima[entry] = weight;
  };
  eachTriangle(ties, (_u, _v, _w, uv, uw, vw) => {
    meet(2 * uv, z[vw]);
    meet(2 * uv + 1, z[uw]);
    meet(2 * uw, z[vw]);
    meet(2 * uw + 1, z[uv]);
    meet(2 * vw, z[uw]);
    meet(2 * vw + 1, z[uv]);
  });
  const reach = new Float64Array(2 * size);
  const overlap = new Float64Array(size);
  eachTriangle(ties, (_u, _v, _w, uv, uw, vw) => {
    const overU = z[uv] * z[uw];
    const overV = z[uv] * z[vw];
    const overW = z[uw] * z[vw];
    reach[2 * uv] += overW / inside[2 * uw];
    reach[2 * uw] += overV / inside[2 * uv];
    reach[2 * uv + 1] += overW / inside[2 * vw];
    reach[2 * vw] += overU / inside[2 * uv + 1];
    reach[2 * uw + 1] += overV / inside[2 * vw + 1];
    reach[2 * vw + 1] += overU / inside[2 * uw + 1];
    overlap[uv] += overW;
    overlap[uw] += overV;
    overlap[vw] += overU;
  });
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      reach[2 * s] = ((z[s] + reach[2 * s]) / strengths[u]) ** 2;
      reach[2 * s + 1] = ((z[s] + reach[2 * s + 1]) / strengths[v]) ** 2;
      maxima[2 * s] = overlap[s] / (strengths[u] * maxima[2 * s]);
      maxima[2 * s + 1] = overlap[s] / (strengths[v] * maxima[2 * s + 1]);
    }
  return { constraint: reach, redundancy: maxima };
});

/** C_i = Σ_j c_ij, ES_i = N_i − Σ_j R_ij, H_i = Σ_j r_j ln r_j / (N ln N) with r_j = c_ij N / C_i. */
const egoFamily = memo((ties: Ties): BurtFamily => {
  const { order, starts, targets, degrees } = ties;
  const dyads = egoDyads(ties);
  const effectiveSize = Float64Array.from(degrees);
  const constraint = new Float64Array(order);
  const hierarchy = new Float64Array(order);
  const entropy = (c: number, i: number) => {
    const ratio = (c * degrees[i]) / constraint[i];
    hierarchy[i] += ratio * Math.log(ratio);
  };
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      constraint[u] += dyads.constraint[2 * s];
      constraint[targets[s]] += dyads.constraint[2 * s + 1];
      effectiveSize[u] -= dyads.redundancy[2 * s];
      effectiveSize[targets[s]] -= dyads.redundancy[2 * s + 1];
    }
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      entropy(dyads.constraint[2 * s], u);
      entropy(dyads.constraint[2 * s + 1], targets[s]);
    }
  for (let i = 0; i < order; i++) {
    const alters = degrees[i];
    if (alters === 0) effectiveSize[i] = constraint[i] = Number.NaN;
    hierarchy[i] = alters < 2 ? Number.NaN : flush(hierarchy[i] / (alters * Math.log(alters)));
  }
  return { effectiveSize, constraint, hierarchy };
});

/** Figures of pairs as `{alter: value}` for every actor, alters in the order of the actors. */
export function byAlter(
  { ids, order, starts, targets }: Ties,
  figures: Float64Array,
): { [alter: string]: number }[] {
  const rows = ids.map((): [number, number][] => []);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      rows[u].push([targets[s], figures[2 * s]]);
      rows[targets[s]].push([u, figures[2 * s + 1]]);
    }
  return rows.map((row) =>
    Object.fromEntries(row.sort(([a], [b]) => a - b).map(([alter, value]) => [ids[alter], value])),
  );
}

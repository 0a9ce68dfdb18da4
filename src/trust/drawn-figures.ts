import type { BurtMethod } from '../measures/kernels/burt-dyads.ts';
import { roleOf } from '../measures/kernels/two-paths.ts';
import type { DrawnNetwork } from '../network/drawn-network.ts';
import { type Burt, UNDEFINED } from './burt-values.ts';
import { drawnBetweenness } from './drawn-betweenness.ts';
import { SMALL, smallBetweenness } from './small-betweenness.ts';
import { smallBurt } from './small-burt.ts';

/** The measures whose ranks are drawn: by name, and whether a low value is a good one. Roles follow the total. */
export const drawnMeasures = [
  'degree',
  'betweenness',
  'constraint',
  'effectiveSize',
  'brokerage',
] as const;

/** Figures by measure, then actor, higher is better throughout: constraint with its sign turned. Filled anew by every draw. */
export type DrawnFigures = readonly Float64Array[];

export interface FigureOptions {
  /** Sector of each actor, -1 where it has none. */
  codes: Int32Array;
  method: BurtMethod;
  /** Whether the brokerage roles are counted one by one, behind the total. */
  roles: boolean;
}

/** The roles of a network whose ranks are drawn beside the total. */
export function drawnRoles(directed: boolean): readonly string[] {
  return directed
    ? ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison']
    : ['coordinator', 'itinerant', 'boundary', 'liaison'];
}

/**
 * The figures of one drawn network after the other in the same room: distinct alters, raw betweenness, constraint, effective size,
 * brokered pairs. The room is that of `network`, which is one object for all draws.
 *
 * Values are those of the measures of these names. O(n (n + m) + Σ d²) a draw.
 */
export function figuresOf(
  network: DrawnNetwork,
  { codes, method, roles }: FigureOptions,
): () => DrawnFigures {
  const { order, directed, around, out, into } = network;
  const roleCount = roles ? drawnRoles(directed).length : 0;
  const figures = Array.from(
    { length: drawnMeasures.length + roleCount },
    () => new Float64Array(order),
  );
  const [degree, betweenness, constraint, effectiveSize, brokerage, ...eachRole] = figures;
  const addBetweenness =
    order <= SMALL ? smallBetweenness(out, directed) : drawnBetweenness(out, into);
  const wholeOf = order <= SMALL ? smallBurt : wholeBurt;
  const burt = (method === 'whole' ? wholeOf : egoBurt)(network);
  const brokered = brokeredPairs(network, codes);
  const { offsets } = around;

  return () => {
    for (let v = 0; v < order; v++) degree[v] = offsets[v + 1] - offsets[v];
    betweenness.fill(0);
    addBetweenness(betweenness);
    if (!directed) for (let v = 0; v < order; v++) betweenness[v] /= 2;
    burt(constraint, effectiveSize);
    putRoles(brokered(), { codes, directed, total: brokerage, each: eachRole });
    return figures;
  };
}

/** Writes the counts of ordered pairs as totals and, where asked for, by role; undirected pairs count once. */
function putRoles(
  counts: Int32Array,
  {
    codes,
    directed,
    total,
    each,
  }: { codes: Int32Array; directed: boolean; total: Float64Array; each: readonly Float64Array[] },
): void {
  const half = directed ? 1 : 2;
  for (let b = 0, k = 0; b < codes.length; b++, k += 5) {
    if (codes[b] < 0) {
      total[b] = UNDEFINED;
      for (const role of each) role[b] = UNDEFINED;
      continue;
    }
    total[b] = (counts[k] + counts[k + 1] + counts[k + 2] + counts[k + 3] + counts[k + 4]) / half;
    if (each.length === 0) continue;
    // Undirected: coordinator, itinerant, boundary (gatekeeper and representative are the same pairs), liaison.
    each[0][b] = counts[k] / half;
    each[1][b] = counts[k + 1] / half;
    each[2][b] = counts[k + 2];
    if (directed) each[3][b] = counts[k + 3];
    each[each.length - 1][b] = counts[k + 4] / half;
  }
}

/** C_i = Σ_j ((z_ij + Σ_q z_iq z_qj / s_q) / s_i)², ES_i = N_i − Σ_j Σ_q z_iq z_qj / (s_i max_k z_jk). */
function wholeBurt({ order, around, strength }: DrawnNetwork): Burt {
  const room = {
    sums: new Float64Array(order),
    inverseSums: new Float64Array(order),
    inverseMaxima: new Float64Array(order),
    own: new Float64Array(order),
    reach: new Float64Array(order),
  };
  return (constraint, effectiveSize) => {
    // Local names: the compiler reads a name of the outer function anew at every use.
    const { sums, inverseSums, inverseMaxima, own, reach } = room;
    const { offsets, neighbors } = around;
    const z = strength;
    const count = own.length;
    for (let u = 0; u < count; u++) {
      let sum = 0;
      let most = 0;
      for (let k = offsets[u], last = offsets[u + 1]; k < last; k++) {
        const value = z[k];
        sum += value;
        if (value > most) most = value;
      }
      sums[u] = sum;
      inverseSums[u] = 1 / sum;
      inverseMaxima[u] = 1 / most;
    }
    for (let i = 0; i < count; i++) {
      const first = offsets[i];
      const last = offsets[i + 1];
      if (first === last) {
        constraint[i] = effectiveSize[i] = UNDEFINED;
        continue;
      }
      for (let k = first; k < last; k++) own[neighbors[k]] = reach[neighbors[k]] = z[k];
      let overlap = 0;
      for (let k = first; k < last; k++) {
        const q = neighbors[k];
        const toQ = z[k];
        const inverse = inverseSums[q];
        for (let l = offsets[q], end = offsets[q + 1]; l < end; l++) {
          const j = neighbors[l];
          if (own[j] === 0) continue;
          const product = toQ * z[l];
          reach[j] += product * inverse;
          overlap += product * inverseMaxima[j];
        }
      }
      let squares = 0;
      for (let k = first; k < last; k++) {
        const j = neighbors[k];
        squares += reach[j] * reach[j];
        own[j] = 0;
      }
      constraint[i] = -squares / (sums[i] * sums[i]);
      effectiveSize[i] = last - first - overlap / sums[i];
    }
  };
}

/** The same with sums and maxima of an alter over ego and ego's alters only. */
function egoBurt({ order, around: { offsets, neighbors }, strength }: DrawnNetwork): Burt {
  const own = new Float64Array(order);
  const inside = new Float64Array(order);
  const maxima = new Float64Array(order);
  const reach = new Float64Array(order);
  return (constraint, effectiveSize) => {
    for (let i = 0; i < order; i++) {
      const first = offsets[i];
      const last = offsets[i + 1];
      if (first === last) {
        constraint[i] = effectiveSize[i] = UNDEFINED;
        continue;
      }
      let sum = 0;
      for (let k = first; k < last; k++) {
        own[neighbors[k]] = reach[neighbors[k]] = strength[k];
        sum += strength[k];
      }
      for (let k = first; k < last; k++) {
        const q = neighbors[k];
        inside[q] = maxima[q] = strength[k];
        for (let l = offsets[q]; l < offsets[q + 1]; l++) {
          if (own[neighbors[l]] === 0) continue;
          inside[q] += strength[l];
          if (strength[l] > maxima[q]) maxima[q] = strength[l];
        }
      }
      let overlap = 0;
      for (let k = first; k < last; k++) {
        const q = neighbors[k];
        for (let l = offsets[q]; l < offsets[q + 1]; l++) {
          const j = neighbors[l];
          if (own[j] === 0) continue;
          const product = strength[k] * strength[l];
          reach[j] += product / inside[q];
          overlap += product / maxima[j];
        }
      }
      let squares = 0;
      for (let k = first; k < last; k++) {
        const j = neighbors[k];
        squares += reach[j] * reach[j];
        own[j] = 0;
      }
      constraint[i] = -squares / (sum * sum);
      effectiveSize[i] = last - first - overlap / sum;
    }
  };
}

/** How often every actor stands in a → b → c without a → c, by role: five counts an actor over ordered pairs. O(Σ d²). */
function brokeredPairs({ order, out }: DrawnNetwork, codes: Int32Array): () => Int32Array {
  const room = { counts: new Int32Array(5 * order), marks: new Int32Array(order), codes };
  let last = 0;
  return () => {
    const { counts, marks, codes } = room;
    const { offsets, neighbors } = out;
    const size = marks.length;
    let mark = last;
    counts.fill(0);
    for (let a = 0; a < size; a++) {
      const from = codes[a];
      if (from < 0) continue;
      mark++;
      marks[a] = mark;
      const first = offsets[a];
      const end = offsets[a + 1];
      for (let k = first; k < end; k++) marks[neighbors[k]] = mark;
      for (let k = first; k < end; k++) {
        const b = neighbors[k];
        const own = codes[b];
        if (own < 0) continue;
        for (let l = offsets[b], stop = offsets[b + 1]; l < stop; l++) {
          const c = neighbors[l];
          if (marks[c] === mark || codes[c] < 0) continue;
          counts[5 * b + roleOf(from, own, codes[c])]++;
        }
      }
    }
    last = mark;
    return counts;
  };
}

import type { DrawnNetwork } from '../network/drawn-network.ts';
import { type Burt, UNDEFINED } from './burt-values.ts';

/**
 * Burt's measures of one drawn network after the other, for at most 64 actors: alters that two actors share are found as sets of bits, so
 * that only they are met. Adds in the order of ids, as the lists do. O(n²/32 + triangles) a draw.
 *
 * C_i = Σ_j ((z_ij + Σ_q z_iq z_qj / s_q) / s_i)², ES_i = N_i − Σ_j Σ_q z_iq z_qj / (s_i max_k z_jk).
 */
export function smallBurt({ order, around, strength }: DrawnNetwork): Burt {
  const room = {
    /** Two words an actor. */
    sets: new Int32Array(2 * order),
    /** z by actors; only places that a set names are read. */
    ties: new Float64Array(order * order),
    sums: new Float64Array(order),
    inverseSums: new Float64Array(order),
    inverseMaxima: new Float64Array(order),
    reach: new Float64Array(order),
  };
  return (constraint, effectiveSize) => {
    // Local names: the compiler reads a name of the outer function anew at every use.
    const { sets, ties, sums, inverseSums, inverseMaxima, reach } = room;
    const { offsets, neighbors } = around;
    const z = strength;
    const count = reach.length;
    for (let u = 0; u < count; u++) {
      let sum = 0;
      let most = 0;
      let low = 0;
      let high = 0;
      for (let k = offsets[u], last = offsets[u + 1]; k < last; k++) {
        const value = z[k];
        const v = neighbors[k];
        ties[u * count + v] = value;
        if (v < 32) low |= 1 << v;
        else high |= 1 << (v - 32);
        sum += value;
        if (value > most) most = value;
      }
      sets[2 * u] = low;
      sets[2 * u + 1] = high;
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
      const low = sets[2 * i];
      const high = sets[2 * i + 1];
      for (let k = first; k < last; k++) reach[neighbors[k]] = z[k];
      let overlap = 0;
      for (let k = first; k < last; k++) {
        const q = neighbors[k];
        const toQ = z[k];
        const inverse = inverseSums[q];
        const row = q * count;
        let shared = low & sets[2 * q];
        while (shared !== 0) {
          const j = 31 - Math.clz32(shared & -shared);
          shared &= shared - 1;
          const product = toQ * ties[row + j];
          reach[j] += product * inverse;
          overlap += product * inverseMaxima[j];
        }
        shared = high & sets[2 * q + 1];
        while (shared !== 0) {
          const j = 63 - Math.clz32(shared & -shared);
          shared &= shared - 1;
          const product = toQ * ties[row + j];
          reach[j] += product * inverse;
          overlap += product * inverseMaxima[j];
        }
      }
      let squares = 0;
      for (let k = first; k < last; k++) {
        const sum = reach[neighbors[k]];
        squares += sum * sum;
      }
      constraint[i] = -squares / (sums[i] * sums[i]);
      effectiveSize[i] = last - first - overlap / sums[i];
    }
  };
}

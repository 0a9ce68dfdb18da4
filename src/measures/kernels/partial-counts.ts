import { successors } from '../../network/adjacency.ts';
import type { Sectors, Ties } from '../../network/ties.ts';
import { roleOf } from './two-paths.ts';

/**
 * Broker counts with the credit for a pair (a, c) shared among the k actors that stand between a and c: each gets 1/k.
 *
 * Five figures an actor over ordered pairs, as in `brokerCounts`. For each source its two-paths are walked twice, first to count the
 * actors in between, then to share: O(Σ_b in_b · out_b).
 */
export function partialCounts(ties: Ties, { codes }: Sectors): Float64Array {
  const { order } = ties;
  const { offsets, neighbors } = successors(ties);
  const counts = new Float64Array(5 * order);
  const between = new Int32Array(order);
  const reached = new Int32Array(order);
  for (let a = 0; a < order; a++) {
    if (codes[a] < 0) continue;
    let size = 0;
    for (let k = offsets[a]; k < offsets[a + 1]; k++) {
      const b = neighbors[k];
      if (codes[b] < 0) continue;
      for (let l = offsets[b]; l < offsets[b + 1]; l++) {
        const c = neighbors[l];
        if (codes[c] >= 0 && between[c]++ === 0) reached[size++] = c;
      }
    }
    // What needs no broker.
    between[a] = 0;
    for (let k = offsets[a]; k < offsets[a + 1]; k++) between[neighbors[k]] = 0;
    for (let k = offsets[a]; k < offsets[a + 1]; k++) {
      const b = neighbors[k];
      if (codes[b] < 0) continue;
      for (let l = offsets[b]; l < offsets[b + 1]; l++) {
        const c = neighbors[l];
        if (between[c] > 0) counts[5 * b + roleOf(codes[a], codes[b], codes[c])] += 1 / between[c];
      }
    }
    for (let k = 0; k < size; k++) between[reached[k]] = 0;
  }
  return counts;
}

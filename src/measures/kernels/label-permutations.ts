import { shuffleLabels } from '../../network/label-shuffles.ts';
import type { Sectors, Ties } from '../../network/ties.ts';

/**
 * Ties inside sectors after shuffling the sector labels among the actors that have one, once a permutation.
 *
 * Arcs in directed networks, pairs in undirected ones; ties to actors without a sector never count. Deterministic by `seed`.
 * Time O(permutations · (n + m)).
 */
export function permutedInternal(
  ties: Ties,
  sectors: Sectors,
  { permutations, seed }: { permutations: number; seed: number },
): Float64Array {
  const internal = new Float64Array(permutations);
  shuffleLabels(ties, sectors, { permutations, seed }, ({ labels, from, to, arcs, count }, r) => {
    let inside = 0;
    for (let k = 0; k < count; k++) if (labels[from[k]] === labels[to[k]]) inside += arcs[k];
    internal[r] = inside;
  });
  return internal;
}

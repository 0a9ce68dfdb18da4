import type { Sectors, Ties } from '../../network/ties.ts';
import { random, shuffle } from './random.ts';

/**
 * Ties inside sectors after shuffling the sector labels among the actors that have one, once a permutation.
 *
 * Arcs in directed networks, pairs in undirected ones; ties to actors without a sector never count. Deterministic by `seed`.
 * Time O(permutations · (n + m)), memory 9 bytes a pair.
 */
export function permutedInternal(
  { order, size, directed, starts, targets, forward, backward }: Ties,
  { ids, codes }: Sectors,
  { permutations, seed }: { permutations: number; seed: number },
): Float64Array {
  // Only actors with a sector take part: they are numbered afresh.
  const places = new Int32Array(order).fill(-1);
  let actors = 0;
  for (let u = 0; u < order; u++) if (codes[u] >= 0) places[u] = actors++;
  const labels = ids.length <= 256 ? new Uint8Array(actors) : new Int32Array(actors);
  for (let u = 0; u < order; u++) if (places[u] >= 0) labels[places[u]] = codes[u];
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const arcs = new Uint8Array(size);
  let kept = 0;
  for (let u = 0; u < order; u++) {
    if (places[u] < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      if (places[targets[s]] < 0) continue;
      from[kept] = places[u];
      to[kept] = places[targets[s]];
      arcs[kept++] = directed && forward[s] > 0 && backward[s] > 0 ? 2 : 1;
    }
  }

  const internal = new Float64Array(permutations);
  const next = random(seed);
  for (let r = 0; r < permutations; r++) {
    shuffle(labels, next);
    let inside = 0;
    for (let k = 0; k < kept; k++) if (labels[from[k]] === labels[to[k]]) inside += arcs[k];
    internal[r] = inside;
  }
  return internal;
}

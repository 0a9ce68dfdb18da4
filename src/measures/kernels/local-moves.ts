import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Moves each node to the community that raises modularity most, until no move does.
 *
 * A node u in community c stays with the score k_uc − γ k_u Σ_c / 2m (Σ without u) unless another community, or one of its own,
 * scores higher; on equal scores it stays. After a move its neighbors outside the new community are looked at again. Changes
 * `community`; gives the number of moves and of neighbor entries that were read. Ends, because every move raises modularity.
 *
 * @param community a number below `graph.order` for each node
 * @param sequence the nodes in the order in which they are first looked at
 * @param total 2m, the sum of strengths of the whole network
 */
export function moveLocally(
  { order, offsets, neighbors, weights, strengths }: WeightedGraph,
  community: Int32Array,
  { sequence, resolution, total }: { sequence: Int32Array; resolution: number; total: number },
): { moves: number; visits: number } {
  const sums = new Float64Array(order);
  const sizes = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    sums[community[u]] += strengths[u];
    sizes[community[u]]++;
  }
  const empty = new Int32Array(order);
  let empties = 0;
  for (let c = order - 1; c >= 0; c--) if (sizes[c] === 0) empty[empties++] = c;

  const queue = sequence.slice();
  const queued = new Uint8Array(order).fill(1);
  const toward = new Float64Array(order);
  const seen = new Int32Array(order);
  let head = 0;
  let waiting = order;
  let moves = 0;
  let visits = 0;
  while (waiting > 0) {
    const u = queue[head];
    head = head + 1 === order ? 0 : head + 1;
    waiting--;
    queued[u] = 0;
    const own = community[u];
    const begin = offsets[u];
    const end = offsets[u + 1];
    if (begin === end) continue;
    visits += end - begin;
    let met = 0;
    for (let s = begin; s < end; s++) {
      const c = community[neighbors[s]];
      if (toward[c] === 0) seen[met++] = c;
      toward[c] += weights[s];
    }
    const strength = strengths[u];
    const pull = (resolution * strength) / total;
    // Rounding must not move a node to and fro.
    const margin = 1e-12 * strength;
    let best = own;
    let score = toward[own] - pull * (sums[own] - strength) + margin;
    for (let k = 0; k < met; k++) {
      const c = seen[k];
      const value = toward[c] - pull * sums[c];
      toward[c] = 0;
      if (c !== own && value > score) {
        best = c;
        score = value;
      }
    }
    if (score < 0 && sizes[own] > 1) best = empty[empties - 1];
    if (best === own) continue;
    if (sizes[best] === 0) empties--;
    sums[own] -= strength;
    sums[best] += strength;
    sizes[best]++;
    if (--sizes[own] === 0) {
      sums[own] = 0;
      empty[empties++] = own;
    }
    community[u] = best;
    moves++;
    for (let s = begin; s < end; s++) {
      const v = neighbors[s];
      if (queued[v] === 1 || community[v] === best) continue;
      queued[v] = 1;
      let tail = head + waiting;
      if (tail >= order) tail -= order;
      queue[tail] = v;
      waiting++;
    }
  }
  return { moves, visits };
}

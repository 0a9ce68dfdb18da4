import { BEYOND_CACHES, MOST_AHEAD, NODES_AHEAD, ROWS_AHEAD } from './read-ahead.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Moves each node to the community that raises modularity most, until no move does.
 *
 * A node u in community c stays with the score k_uc − γ k_u Σ_c / 2m (Σ without u) unless another community, or one of its own,
 * scores higher; on equal scores it stays. After a move its neighbors outside the new community are looked at again. Changes
 * `community`; gives the number of moves and of neighbor entries that were read. Ends, because every move raises modularity.
 *
 * In a large graph the queue is read ahead.
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
  // Of each community, side by side: the weight toward it from the node in hand, and the sum of its strengths.
  const figures = new Float64Array(2 * order);
  const sizes = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    figures[2 * community[u] + 1] += strengths[u];
    sizes[community[u]]++;
  }
  const empty = new Int32Array(order);
  let empties = 0;
  for (let c = order - 1; c >= 0; c--) if (sizes[c] === 0) empty[empties++] = c;

  const queue = sequence.slice();
  const queued = new Uint8Array(order).fill(1);
  const seen = new Int32Array(order);
  const looksAhead = order > BEYOND_CACHES;
  const ahead = new Float64Array(1);
  let head = 0;
  let waiting = order;
  let moves = 0;
  let visits = 0;
  while (waiting > 0) {
    const u = queue[head];
    if (looksAhead) {
      const row = offsets[queue[(head + ROWS_AHEAD) % order]];
      let read = neighbors[row] + weights[row];
      const next = queue[(head + NODES_AHEAD) % order];
      const last = Math.min(offsets[next + 1], offsets[next] + MOST_AHEAD);
      for (let s = offsets[next]; s < last; s++) read += figures[2 * community[neighbors[s]]];
      const of = community[next];
      read += strengths[next] + figures[2 * of] + sizes[of];
      ahead[0] = read;
    }
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
      const before = figures[2 * c];
      if (before === 0) seen[met++] = c;
      figures[2 * c] = before + weights[s];
    }
    const strength = strengths[u];
    const pull = (resolution * strength) / total;
    // Rounding must not move a node to and fro.
    const margin = 1e-12 * strength;
    let best = own;
    let score = figures[2 * own] - pull * (figures[2 * own + 1] - strength) + margin;
    for (let k = 0; k < met; k++) {
      const c = seen[k];
      const value = figures[2 * c] - pull * figures[2 * c + 1];
      figures[2 * c] = 0;
      if (c !== own && value > score) {
        best = c;
        score = value;
      }
    }
    if (score < 0 && sizes[own] > 1) best = empty[empties - 1];
    if (best === own) continue;
    if (sizes[best] === 0) empties--;
    figures[2 * own + 1] -= strength;
    figures[2 * best + 1] += strength;
    sizes[best]++;
    if (--sizes[own] === 0) {
      figures[2 * own + 1] = 0;
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

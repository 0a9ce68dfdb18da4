import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

/** Ties among the alters of every actor (arcs in directed networks), by listing each triangle once. O(m^1.5). */
export const tiesAmongAlters = memo((ties: Ties): Float64Array => {
  const { order, directed, starts, targets, forward, backward } = ties;
  const among = new Float64Array(order);
  const marks = new Int32Array(order);
  const arcs = (slot: number) =>
    directed ? (forward[slot] > 0 ? 1 : 0) + (backward[slot] > 0 ? 1 : 0) : 1;
  for (let u = 0; u < order; u++) {
    for (let s = starts[u]; s < starts[u + 1]; s++) marks[targets[s]] = s + 1;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      for (let t = starts[v]; t < starts[v + 1]; t++) {
        const mark = marks[targets[t]];
        if (mark === 0) continue;
        among[u] += arcs(t);
        among[v] += arcs(mark - 1);
        among[targets[t]] += arcs(s);
      }
    }
    for (let s = starts[u]; s < starts[u + 1]; s++) marks[targets[s]] = 0;
  }
  return among;
});

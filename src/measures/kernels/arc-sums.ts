import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

export interface ArcSums {
  readonly inDegree: Float64Array;
  readonly outDegree: Float64Array;
  readonly strength: Float64Array;
}

/** Arcs in, arcs out and the sum of weights of every actor, in one sweep over the pairs. */
export const arcSums = memo((ties: Ties): ArcSums => {
  const { order, directed, starts, targets, forward, backward } = ties;
  const inDegree = new Float64Array(order);
  const outDegree = new Float64Array(order);
  const strength = new Float64Array(order);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      const weight = directed ? forward[s] + backward[s] : forward[s];
      strength[u] += weight;
      strength[v] += weight;
      if (forward[s] > 0) {
        outDegree[u]++;
        inDegree[v]++;
      }
      if (backward[s] > 0) {
        outDegree[v]++;
        inDegree[u]++;
      }
    }
  return { inDegree, outDegree, strength };
});

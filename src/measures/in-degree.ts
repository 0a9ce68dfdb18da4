import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { arcSums } from './kernels/arc-sums.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … n − 1',
  formula: '|{ j ≠ i : a_ji > 0 }|',
  reference: 'Freeman 1979, Social Networks 1:215–239',
  example: { network: 'arrows', path: ['A'], result: 1 },
};

export const definition = defineNode(
  {
    id: 'inDegree',
    family: 'centrality',
  },
  (ties) => arcSums(ties).inDegree,
);

/**
 * Number of actors with an arc to ego; in undirected networks the degree. O(m).
 *
 * Formula: |{ j ≠ i : a_ji > 0 }|. Range: 0 … n − 1. Source: Freeman 1979, Social Networks 1:215–239.
 *
 * @throws Error that starts with `care-chain/inDegree:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * inDegree(graph).A; // 1 with A → B, B → C, C → A, A → D, D → E
 * inDegree.assign(graph, { nodeInDegreeAttribute: 'figure' });
 * inDegree(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Centrality
 * @function
 */
export const inDegree = /* @__PURE__ */ nodeFunction(definition);

import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … n − 1',
  formula: 'N_i = |{ j ≠ i : a_ij + a_ji > 0 }|',
  reference: 'Freeman 1979, Social Networks 1:215–239',
  example: { network: 'five', path: ['A'], result: 3 },
};

export const definition = defineNode(
  {
    id: 'degree',
    family: 'centrality',
  },
  (ties) => Float64Array.from(ties.degrees),
);

/**
 * Number of distinct alters, in or out. O(m).
 *
 * Formula: N_i = |{ j ≠ i : a_ij + a_ji > 0 }|. Range: 0 … n − 1. Source: Freeman 1979, Social Networks 1:215–239.
 *
 * @throws Error that starts with `care-chain/degree:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * degree(graph).A; // 3 with the ties A–B, A–C, B–C, A–D, D–E
 * degree.assign(graph, { nodeDegreeAttribute: 'figure' });
 * degree(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Centrality
 * @function
 */
export const degree = /* @__PURE__ */ nodeFunction(definition);

import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '1/N … < 2',
  formula: 'C_i = Σ_j (p_ij + Σ_q p_iq p_qj)², q ≠ i, j',
  reference: 'Burt 1992, Structural Holes, ch. 2; Burt 2004, AJS 110:349–399',
  example: { network: 'five', path: ['A'], result: 0.611 },
};

export const definition = defineNode(
  {
    id: 'constraint',
    family: 'structural holes',
    weights: true,
    ...burtOptions,
  },
  (ties, { options }) => burtOf(ties, options.method).constraint,
);

/**
 * Burt's constraint: how far ego's contacts lead back to each other.
 *
 * C_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over the alters j, q ≠ i, j, with p_ij = z_ij / Σ_k z_ik and z_ij = a_ij + a_ji.
 * At least 1/N and below 2: it may exceed 1 (a closed triad has 9/8). 1 for a single alter, `null` for an isolate.
 * Weights are strengths. `method: 'whole'` counts all ties of the alters, as igraph and networkx do; `'ego'` only those among ego and
 * its alters, UCINET's default, never below `'whole'`. Values of the two methods are not comparable. O(m^1.5).
 *
 * Range: 1/N … < 2. Source: Burt 1992, Structural Holes, ch. 2; Burt 2004, AJS 110:349–399.
 *
 * @throws Error that starts with `care-chain/constraint:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * constraint(graph); // { clinic: 0.41, … }
 * constraint(graph, { getEdgeWeight: null }); // every tie counts 1
 * constraint(graph, { method: 'ego' }); // from ego networks only
 * constraint.assign(graph, { nodeConstraintAttribute: 'burt' });
 * constraint(graph).A; // 0.611 with the ties A–B, A–C, B–C, A–D, D–E
 *
 * @category Structural holes
 * @function
 */
export const constraint = /* @__PURE__ */ nodeFunction(definition);

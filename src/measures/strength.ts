import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { arcSums } from './kernels/arc-sums.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … ∞',
  formula: 'undirected Σ_j a_ij; directed Σ_j (a_ij + a_ji)',
  reference: 'Barrat et al. 2004, PNAS 101:3747–3752',
  example: { network: 'weighted', path: ['A'], result: 6 },
};

export const definition = defineNode(
  {
    id: 'strength',
    family: 'centrality',
    weights: true,
  },
  (ties) => arcSums(ties).strength,
);

/**
 * Sum of the weights of ego's ties; in directed networks of the arcs in and out. O(m).
 *
 * Formula: undirected Σ_j a_ij; directed Σ_j (a_ij + a_ji). Range: 0 … ∞. Source: Barrat et al. 2004, PNAS 101:3747–3752.
 *
 * @throws Error that starts with `care-chain/strength:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * strength(graph).A; // 6 with the weights A–B 3, A–C 1, B–C 2, A–D 2, D–E 1
 * strength.assign(graph, { nodeStrengthAttribute: 'figure' });
 * strength(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Centrality
 * @function
 */
export const strength = /* @__PURE__ */ nodeFunction(definition);

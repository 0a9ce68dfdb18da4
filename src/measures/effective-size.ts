import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '1 … N (number of alters)',
  formula: 'ES_i = Σ_j (1 − Σ_q p_iq m_jq), q ≠ i, j',
  reference: 'Burt 1992, Structural Holes, ch. 2',
  example: { network: 'five', path: ['A'], result: 2.333 },
};

export const definition = defineNode(
  {
    id: 'effectiveSize',
    family: 'structural holes',
    weights: true,
    ...burtOptions,
  },
  (ties, { options }) => burtOf(ties, options.method).effectiveSize,
);

/**
 * Burt's effective size: the number of alters less their redundancy.
 *
 * ES_i = Σ_j (1 − Σ_q p_iq m_jq) over the alters j, with p_iq = z_iq / Σ_k z_ik, m_jq = z_jq / max_k z_jk, z_ij = a_ij + a_ji.
 * Between 1 and the number of alters; `null` for an isolate. Weights are strengths. `method: 'ego'` looks for the maximum among ego
 * and its alters only and is never above `'whole'`; without weights and directions the two are equal. O(m^1.5).
 *
 * Range: 1 … N (number of alters). Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/effectiveSize:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * effectiveSize(graph); // { clinic: 2.33, … }
 * effectiveSize.assign(graph, { nodeEffectiveSizeAttribute: 'size' });
 * effectiveSize(graph).A; // 2.333 with the ties A–B, A–C, B–C, A–D, D–E
 *
 * @category Structural holes
 * @function
 */
export const effectiveSize = /* @__PURE__ */ nodeFunction(definition);

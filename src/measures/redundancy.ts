import { nodeTableFunction } from './define.ts';
import { defineNodeTable } from './definition.ts';
import { burtDyads, burtOptions, byAlter } from './kernels/burt-dyads.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … < 1 for each alter',
  formula: 'R_ij = Σ_q p_iq m_jq, q ≠ i, j; m_jq = z_jq / max_k z_jk',
  reference: 'Burt 1992, Structural Holes, ch. 2',
  example: { network: 'five', path: ['A', 'B'], result: 0.333 },
};

export const definition = defineNodeTable(
  {
    id: 'redundancy',
    family: 'structural holes',
    weights: true,
    ...burtOptions,
    most: 20_000,
  },
  (ties, { options }) => byAlter(ties, burtDyads(ties, options.method).redundancy),
);

/**
 * How far each alter leads ego where its other alters lead already: R_ij = Σ_q p_iq m_jq over q ≠ i, j, in [0, 1).
 *
 * Ego's effective size is the number of its alters less the sum. Not symmetric. An isolate has an empty table. `method` as for
 * effective size. O(m^1.5), and two table entries a tied pair: beyond 20,000 ties an analysis leaves it out.
 *
 * Range: 0 … < 1 for each alter. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/redundancy:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * redundancy(graph).A.B; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E
 * redundancy.assign(graph, { nodeRedundancyAttribute: 'figure' });
 * redundancy(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Structural holes
 * @function
 */
export const redundancy = /* @__PURE__ */ nodeTableFunction(definition);

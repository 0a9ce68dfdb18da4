import { nodeTableFunction } from './define.ts';
import { defineNodeTable } from './definition.ts';
import { burtDyads, burtOptions, byAlter } from './kernels/burt-dyads.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1 for each alter',
  formula: 'c_ij = (p_ij + Σ_q p_iq p_qj)², q ≠ i, j',
  reference: 'Burt 1992, Structural Holes, ch. 2',
  example: { network: 'five', path: ['A', 'B'], result: 0.25 },
};

export const definition = defineNodeTable(
  {
    id: 'localConstraint',
    family: 'structural holes',
    weights: true,
    ...burtOptions,
    most: 20_000,
  },
  (ties, { options }) => byAlter(ties, burtDyads(ties, options.method).constraint),
);

/**
 * The share of ego's constraint that comes from each alter: c_ij = (p_ij + Σ_q p_iq p_qj)², in (0, 1].
 *
 * Their sum over the alters is the constraint of ego. Not symmetric. An isolate has an empty table. `method` as for constraint.
 * O(m^1.5), and two table entries a tied pair: beyond 20,000 ties an analysis leaves it out.
 *
 * Range: 0 … 1 for each alter. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/localConstraint:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * localConstraint(graph).clinic; // { care: 0.31, practice: 0.04 }: the clinic hangs on the care service
 * localConstraint(graph).A.B; // 0.25 with the ties A–B, A–C, B–C, A–D, D–E
 * localConstraint.assign(graph, { nodeLocalConstraintAttribute: 'figure' });
 *
 * @category Structural holes
 * @function
 */
export const localConstraint = /* @__PURE__ */ nodeTableFunction(definition);

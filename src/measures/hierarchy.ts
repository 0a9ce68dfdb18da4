import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'H_i = Σ_j r_j ln r_j / (N ln N), r_j = c_ij N / C_i',
  reference: 'Burt 1992, Structural Holes, ch. 2',
  example: { network: 'five', path: ['A'], result: 0.052 },
};

export const definition = defineNode(
  {
    id: 'hierarchy',
    family: 'structural holes',
    weights: true,
    ...burtOptions,
  },
  (ties, { options }) => burtOf(ties, options.method).hierarchy,
);

/**
 * The Coleman–Theil concentration of constraint over ego's alters.
 *
 * H_i = Σ_j r_j ln r_j / (N ln N) with r_j = c_ij / (C_i / N), ego's own c_ij. 0: every alter constrains alike; 1: all of it from
 * one. `null` for fewer than two alters. What lies within rounding of 0 is 0. `method` as for constraint. O(m^1.5).
 *
 * Range: 0 … 1. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/hierarchy:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * hierarchy(graph).A; // 0.052 with the ties A–B, A–C, B–C, A–D, D–E
 * hierarchy.assign(graph, { nodeHierarchyAttribute: 'figure' });
 * hierarchy(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Structural holes
 * @function
 */
export const hierarchy = /* @__PURE__ */ nodeFunction(definition);

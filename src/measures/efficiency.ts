import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '1/N … 1',
  formula: 'EF_i = ES_i / N_i',
  reference: 'Burt 1992, Structural Holes, ch. 2',
  example: { network: 'five', path: ['A'], result: 0.778 },
};

export const definition = defineNode(
  {
    id: 'efficiency',
    family: 'structural holes',
    weights: true,
    ...burtOptions,
  },
  (ties, { options }) =>
    burtOf(ties, options.method).effectiveSize.map((size, i) => size / ties.degrees[i]),
);

/**
 * Effective size by the number of distinct alters: EF_i = ES_i / N_i. In (0, 1]; `null` for an isolate. O(m^1.5).
 *
 * N counts alters, neither arcs nor weights. `method` as for effective size.
 *
 * Range: 1/N … 1. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/efficiency:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * efficiency(graph).A; // 0.778 with the ties A–B, A–C, B–C, A–D, D–E
 * efficiency.assign(graph, { nodeEfficiencyAttribute: 'figure' });
 * efficiency(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Structural holes
 * @function
 */
export const efficiency = /* @__PURE__ */ nodeFunction(definition);

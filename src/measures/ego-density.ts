import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { type Alters, tiesAmongAlters } from './kernels/ties-among-alters.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'undirected t / (N(N − 1)/2), directed arcs among alters / (N(N − 1))',
  reference: 'Burt 1992, Structural Holes, ch. 2',
  example: { network: 'five', path: ['A'], result: 0.333 },
};

export const definition = defineNode(
  {
    id: 'egoDensity',
    family: 'structural holes',
    options: {
      /** Which contacts count: all, those that name the actor, or those that it names. */
      alters: 'all' as Alters,
    },
    choices: { alters: ['all', 'in', 'out'] },
  },
  (ties, { options }) => {
    const { alters, among } = tiesAmongAlters(ties, options.alters);
    return alters.map((count, i) =>
      count < 2 ? Number.NaN : among[i] / ((count * (count - 1)) / (ties.directed ? 1 : 2)),
    );
  },
);

/**
 * Density among ego's alters, ego left out: arcs among them / N(N − 1); undirected t / (N(N − 1)/2). In [0, 1]; `null` for fewer
 * than two alters. Alters are all tied actors; with `alters: 'in'` those with an arc to ego, with `'out'` those that ego has an arc to.
 * O(m^1.5).
 *
 * Range: 0 … 1. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/egoDensity:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * egoDensity(graph).A; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E
 * egoDensity.assign(graph, { nodeEgoDensityAttribute: 'figure' });
 * egoDensity(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Structural holes
 * @function
 */
export const egoDensity = /* @__PURE__ */ nodeFunction(definition);

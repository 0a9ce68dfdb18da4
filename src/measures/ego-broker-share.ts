import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: '1 − t / (N(N − 1)/2)',
  reference: 'Borgatti, Everett & Freeman 2002, UCINET',
  example: { network: 'five', path: ['A'], result: 0.667 },
};

export const definition = defineNode(
  {
    id: 'egoBrokerShare',
    family: 'brokerage',
  },
  (ties) =>
    pairsAmongAlters(ties).map((tied, i) => {
      const pairs = (ties.degrees[i] * (ties.degrees[i] - 1)) / 2;
      return pairs === 0 ? Number.NaN : 1 - tied / pairs;
    }),
);

/**
 * The share of the pairs of alters that are not tied: 1 − t / (N(N − 1)/2); `null` for fewer than two alters. O(m^1.5).
 *
 * Range: 0 … 1. Source: Borgatti, Everett & Freeman 2002, UCINET.
 *
 * @throws Error that starts with `care-chain/egoBrokerShare:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * egoBrokerShare(graph).A; // 0.667 with the ties A–B, A–C, B–C, A–D, D–E
 * egoBrokerShare.assign(graph, { nodeEgoBrokerShareAttribute: 'figure' });
 * egoBrokerShare(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Brokerage
 * @function
 */
export const egoBrokerShare = /* @__PURE__ */ nodeFunction(definition);

import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … N(N − 1)/2',
  formula: 'N(N − 1)/2 − t',
  reference: 'Borgatti, Everett & Freeman 2002, UCINET',
  example: { network: 'five', path: ['A'], result: 2 },
};

export const definition = defineNode(
  {
    id: 'egoBrokerPairs',
    family: 'brokerage',
  },
  (ties) =>
    pairsAmongAlters(ties).map((tied, i) => (ties.degrees[i] * (ties.degrees[i] - 1)) / 2 - tied),
);

/**
 * Pairs of alters that are not tied to each other: N(N − 1)/2 − t; 0 for fewer than two alters. Union graph. O(m^1.5).
 *
 * Range: 0 … N(N − 1)/2. Source: Borgatti, Everett & Freeman 2002, UCINET.
 *
 * @throws Error that starts with `care-chain/egoBrokerPairs:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * egoBrokerPairs(graph).A; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * egoBrokerPairs.assign(graph, { nodeEgoBrokerPairsAttribute: 'figure' });
 * egoBrokerPairs(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Brokerage
 * @function
 */
export const egoBrokerPairs = /* @__PURE__ */ nodeFunction(definition);

import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'actor ids',
  formula: '{ i : N_i = 0 }',
  reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
  example: { network: 'apart', path: ['length'], result: 1 },
};

export const definition = defineNetwork(
  {
    id: 'isolates',
    family: 'cohesion',
  },
  (ties) => ties.ids.filter((_, i) => ties.degrees[i] === 0),
);

/**
 * The actors without a tie, by id. O(n).
 *
 * Formula: { i : N_i = 0 }. Range: actor ids. Source: Wasserman & Faust 1994, Social Network Analysis, ch. 4.
 *
 * @throws Error that starts with `care-chain/isolates:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * isolates(graph).length; // 1 with the ties A–B, A–C, B–C, A–D
 * isolates(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 * isolates(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 *
 * @category Cohesion
 * @function
 */
export const isolates = /* @__PURE__ */ networkFunction(definition);

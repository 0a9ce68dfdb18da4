import { lowpoints } from '../network/lowpoints.ts';
import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'actor ids',
  formula: '{ i : removing i raises the number of weak components of the others }',
  reference: 'Tarjan 1972, SIAM J. Computing 1:146–160',
  example: { network: 'five', path: ['length'], result: 2 },
};

export const definition = defineNetwork(
  {
    id: 'cutpoints',
    family: 'cohesion',
  },
  (ties) => {
    const { isCutpoint } = lowpoints(ties);
    return ties.ids.filter((_, i) => isCutpoint[i] === 1);
  },
);

/**
 * Actors whose absence splits a component (articulation points of the union graph), by id. O(n + m).
 *
 * Formula: { i : removing i raises the number of weak components of the others }. Range: actor ids. Source: Tarjan 1972, SIAM J.
 * Computing 1:146–160.
 *
 * @throws Error that starts with `care-chain/cutpoints:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * cutpoints(graph).length; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * cutpoints(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 * cutpoints(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 *
 * @category Cohesion
 * @function
 */
export const cutpoints = /* @__PURE__ */ networkFunction(definition);

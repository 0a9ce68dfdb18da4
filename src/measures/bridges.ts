import { lowpoints } from '../network/lowpoints.ts';
import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'pairs of actor ids',
  formula: '{ {i, j} : removing the tie raises the number of weak components }',
  reference: 'Tarjan 1974, Information Processing Letters 2:160–161',
  example: { network: 'five', path: ['length'], result: 2 },
};

export const definition = defineNetwork(
  {
    id: 'bridges',
    family: 'cohesion',
  },
  (ties) =>
    lowpoints(ties)
      .bridges.map(([a, b]) => (a < b ? [a, b] : [b, a]))
      .sort(([a, b], [c, d]) => a - c || b - d)
      .map(([a, b]): [string, string] => [ties.ids[a], ties.ids[b]]),
);

/**
 * Ties whose loss splits a component of the union graph, as pairs of ids in code-unit order. O(n + m).
 *
 * Formula: { {i, j} : removing the tie raises the number of weak components }. Range: pairs of actor ids. Source: Tarjan 1974,
 * Information Processing Letters 2:160–161.
 *
 * @throws Error that starts with `care-chain/bridges:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * bridges(graph).length; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * bridges(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 * bridges(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 *
 * @category Cohesion
 * @function
 */
export const bridges = /* @__PURE__ */ networkFunction(definition);

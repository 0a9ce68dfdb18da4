import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import { componentOf } from './kernels/component-of.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … n',
  formula: 'number of sets of actors that reach each other over ties of any direction',
  reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
  example: { network: 'apart', path: [], result: 2 },
};

export const definition = defineNetwork(
  {
    id: 'components',
    family: 'cohesion',
  },
  (ties) => componentOf(ties).reduce((count, component) => Math.max(count, component + 1), 0),
);

/**
 * Number of weak components; an isolate is a component of its own. O(n + m).
 *
 * Formula: number of sets of actors that reach each other over ties of any direction. Range: 0 … n. Source: Wasserman & Faust 1994,
 * Social Network Analysis, ch. 4.
 *
 * @throws Error that starts with `care-chain/components:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * components(graph); // 2 with the ties A–B, A–C, B–C, A–D
 * components(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 * components(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 *
 * @category Cohesion
 * @function
 */
export const components = /* @__PURE__ */ networkFunction(definition);

import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import { strongComponentCount } from './kernels/strong-component-count.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … n',
  formula: 'number of sets of actors that reach each other along the direction of ties',
  reference: 'Tarjan 1972, SIAM J. Computing 1:146–160',
  example: { network: 'arrows', path: [], result: 3 },
};

export const definition = defineNetwork(
  {
    id: 'strongComponents',
    family: 'cohesion',
  },
  (ties) => strongComponentCount(ties),
);

/**
 * Number of strong components: sets of actors each of whom reaches each other along the direction of ties. Undirected: the weak ones. O(n + m).
 *
 * Formula: number of sets of actors that reach each other along the direction of ties. Range: 0 … n. Source: Tarjan 1972, SIAM J.
 * Computing 1:146–160.
 *
 * @throws Error that starts with `care-chain/strongComponents:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * strongComponents(graph); // 3 with A → B, B → C, C → A, A → D, D → E
 * strongComponents(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 * strongComponents(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 *
 * @category Cohesion
 * @function
 */
export const strongComponents = /* @__PURE__ */ networkFunction(definition);

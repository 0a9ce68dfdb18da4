import type { Ties } from '../network/ties.ts';
import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'directed m / (n(n − 1)), undirected 2m / (n(n − 1))',
  reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
  example: { network: 'five', path: [], result: 0.5 },
};

export const definition = defineNetwork(
  {
    id: 'density',
    family: 'cohesion',
  },
  ({ order, arcs, directed }: Ties) =>
    defined(order < 2 ? Number.NaN : arcs / ((order * (order - 1)) / (directed ? 1 : 2))),
);

/**
 * Ties by possible ties: m / (n(n − 1)) directed, 2m / (n(n − 1)) undirected, loops left out. `null` for fewer than two actors. O(1).
 *
 * Formula: directed m / (n(n − 1)), undirected 2m / (n(n − 1)). Range: 0 … 1. Source: Wasserman & Faust 1994, Social Network
 * Analysis, ch. 4.
 *
 * @throws Error that starts with `care-chain/density:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * density(graph); // 0.5 with the ties A–B, A–C, B–C, A–D, D–E
 * density(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 * density(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 *
 * @category Cohesion
 * @function
 */
export const density = /* @__PURE__ */ networkFunction(definition);

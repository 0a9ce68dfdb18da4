import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '1 … N (number of alters)',
  formula: 'N_i − 2 t_i / N_i',
  reference: 'Borgatti 1997, Connections 20(1):35–38',
  example: { network: 'five', path: ['A'], result: 2.333 },
};

export const definition = defineNode(
  {
    id: 'effectiveSizeBorgatti',
    family: 'structural holes',
  },
  (ties) => pairsAmongAlters(ties).map((tied, i) => ties.degrees[i] - (2 * tied) / ties.degrees[i]),
);

/**
 * Borgatti's effective size on the union graph without weights: N_i − 2 t_i / N_i with t_i ties among the alters.
 *
 * The number of alters less their mean number of ties to each other. Equal to Burt's effective size where ties carry neither weights
 * nor directions, and where every arc is answered; elsewhere the two differ. `null` for an isolate. O(m^1.5).
 *
 * Range: 1 … N (number of alters). Source: Borgatti 1997, Connections 20(1):35–38.
 *
 * @throws Error that starts with `care-chain/effectiveSizeBorgatti:` where the first argument is no graph, a weight is negative or
 * no number, or an option is unknown or takes another value.
 *
 * @example
 * effectiveSizeBorgatti(graph).A; // 2.333 with the ties A–B, A–C, B–C, A–D, D–E
 * effectiveSizeBorgatti.assign(graph, { nodeEffectiveSizeBorgattiAttribute: 'figure' });
 * effectiveSizeBorgatti(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Structural holes
 * @function
 */
export const effectiveSizeBorgatti = /* @__PURE__ */ nodeFunction(definition);

import { tieFunction } from './define.ts';
import { defineTie } from './definition.ts';
import { spans } from './kernels/spans.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '3 … n − 1',
  formula: 'distance of u and v after removing the tie {u, v}, where N(u) ∩ N(v) = ∅',
  reference: 'Granovetter 1973, American Journal of Sociology 78:1360–1380',
  example: { network: 'square', path: ['A-B'], result: 3 },
};

export const definition = defineTie(
  {
    id: 'localBridgeSpan',
    family: 'structural holes',
    most: 20_000,
  },
  (ties) => spans(ties),
);

/**
 * The span of a local bridge: how many steps its two ends would be apart without the tie, 3 or more.
 *
 * A local bridge joins two actors without a common neighbor. `null` for every other tie, and for a bridge, without which the ends
 * do not reach each other at all: `bridges` lists those, and `neighborhoodOverlap` is above 0 for the ties that are no local bridge.
 * Union graph, weights ignored. One search from both ends a local bridge: beyond 20,000 ties an analysis leaves it out.
 * O(b (n + m)) for b local bridges.
 *
 * Formula: distance of u and v after removing the tie {u, v}, where N(u) ∩ N(v) = ∅. Range: 3 … n − 1. Source: Granovetter 1973,
 * American Journal of Sociology 78:1360–1380.
 *
 * @throws Error that starts with `care-chain/localBridgeSpan:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * localBridgeSpan(graph)['A-B']; // 3 with the ties A–B, A–C, B–D, C–D, D–E
 * localBridgeSpan.assign(graph, { edgeLocalBridgeSpanAttribute: 'figure' });
 * localBridgeSpan(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Structural holes
 * @function
 */
export const localBridgeSpan = /* @__PURE__ */ tieFunction(definition);

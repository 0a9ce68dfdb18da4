import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { dyadSides } from './kernels/dyad-sides.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '−1 … 1',
  formula: '(ad − bc) / (ad + bc)',
  reference: 'Yule 1912, Journal of the Royal Statistical Society 75:579–652',
  example: { network: 'five', path: [], result: 0.714 },
};

export const definition = defineNetwork(
  {
    id: 'yuleQ',
    family: 'segregation',
    sectors: true,
  },
  (ties, { sectors }) => {
    const {
      internal: a,
      external: b,
      internalPossible,
      externalPossible,
    } = dyadSides(ties, sectors);
    const same = a * (externalPossible - b);
    const cross = b * (internalPossible - a);
    return defined((same - cross) / (same + cross));
  },
);

/**
 * Yule's Q of "same sector" and "tied": (ad − bc) / (ad + bc).
 *
 * a ties inside sectors, b ties across, c pairs inside without a tie, d pairs across without one; arcs in directed networks, weights
 * ignored. It does not depend on the sizes of the sectors, so it compares networks that the E-I index cannot compare. Actors without
 * a sector are left out. `null` where ad + bc is 0, for example with one sector. O(n + m).
 *
 * Range: −1 … 1. Source: Yule 1912, Journal of the Royal Statistical Society 75:579–652.
 *
 * @throws Error that starts with `care-chain/yuleQ:` where the first argument is no graph, a weight is negative or no number, a
 * sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * yuleQ(graph); // 0.78: actors of one sector are tied far more readily than actors of two
 * yuleQ(graph, { getNodeSector: 'department' });
 * yuleQ(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Segregation
 * @function
 */
export const yuleQ = /* @__PURE__ */ networkFunction(definition);

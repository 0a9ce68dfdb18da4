import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { dyadSides } from './kernels/dyad-sides.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … ∞',
  formula: 'ad / (bc); with haldane (a + ½)(d + ½) / ((b + ½)(c + ½))',
  reference: 'Moody 2001, American Journal of Sociology 107:679–716',
  example: { network: 'five', path: [], result: 6 },
};

export const definition = defineNetwork(
  {
    id: 'oddsRatio',
    family: 'segregation',
    sectors: true,
    options: {
      /** Whether 0.5 is added to each of the four counts. */
      haldane: false as boolean,
    },
  },
  (ties, { sectors, options: { haldane } }) => {
    const { internal, external, internalPossible, externalPossible } = dyadSides(ties, sectors);
    if (internalPossible === 0 || externalPossible === 0) return null;
    const half = haldane ? 0.5 : 0;
    const same = (internal + half) * (externalPossible - external + half);
    const cross = (external + half) * (internalPossible - internal + half);
    return defined(cross === 0 ? Number.NaN : same / cross);
  },
);

/**
 * The odds of a tie inside a sector by the odds of a tie across sectors: ad / (bc).
 *
 * a ties inside sectors, b ties across, c pairs inside without a tie, d pairs across without one; arcs in directed networks, weights
 * ignored. `haldane: true` adds ½ to each of the four, so that a 0 among them leaves a figure. Actors without a sector are left out.
 * `null` where bc is 0, and always where no pair inside or no pair across is possible. O(n + m).
 *
 * Formula: ad / (bc); with haldane (a + ½)(d + ½) / ((b + ½)(c + ½)). Range: 0 … ∞. Source: Moody 2001, American Journal of
 * Sociology 107:679–716.
 *
 * @throws Error that starts with `care-chain/oddsRatio:` where the first argument is no graph, a weight is negative or no number, a
 * sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * oddsRatio(graph); // 8.3: a tie is about eight times as likely, by its odds, inside a sector
 * oddsRatio(graph, { haldane: true });
 * oddsRatio(graph, { getNodeSector: 'department' });
 *
 * @category Segregation
 * @function
 */
export const oddsRatio = /* @__PURE__ */ networkFunction(definition);

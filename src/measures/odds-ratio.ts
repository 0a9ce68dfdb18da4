import { defined, networkMeasure } from './define.ts';
import { dyadSides } from './kernels/dyad-sides.ts';

/**
 * The odds of a tie inside a sector by the odds of a tie across sectors: ad / (bc).
 *
 * a ties inside sectors, b ties across, c pairs inside without a tie, d pairs across without one; arcs in directed networks, weights
 * ignored. `haldane: true` adds ½ to each of the four, so that a 0 among them leaves a figure. Actors without a sector are left out.
 * `null` where bc is 0, and always where no pair inside or no pair across is possible. O(n + m).
 *
 * @example
 * oddsRatio(graph); // 8.3: a tie is about eight times as likely, by its odds, inside a sector
 * oddsRatio(graph, { haldane: true });
 */
export const oddsRatio = networkMeasure(
  {
    id: 'oddsRatio',
    family: 'segregation',
    range: '0 … ∞',
    formula: 'ad / (bc); with haldane (a + ½)(d + ½) / ((b + ½)(c + ½))',
    reference: 'Moody 2001, American Journal of Sociology 107:679–716',
    sectors: true,
    options: { haldane: false as boolean },
    text: {
      en: {
        name: 'Odds ratio',
        says: 'How many times better the odds of a tie are inside a sector than across sectors. 1 is what chance would give, whatever the sizes of the sectors; to be read beside the E-I index and its expected value.',
        undefinedWhen: 'No tie runs across sectors, or inside the sectors all actors are tied.',
      },
      de: {
        name: 'Chancenverhältnis (Odds Ratio)',
        says: 'Um welchen Faktor die Chance auf eine Beziehung innerhalb eines Sektors höher ist als über Sektoren hinweg. 1 entspricht dem Zufall, gleich wie groß die Sektoren sind; zu lesen neben dem E-I-Index und seinem Erwartungswert.',
        undefinedWhen:
          'Keine Beziehung führt über Sektoren hinweg, oder in den Sektoren sind alle miteinander verbunden.',
      },
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

import { defined, networkMeasure } from './define.ts';
import { dyadSides } from './kernels/dyad-sides.ts';

/**
 * Yule's Q of "same sector" and "tied": (ad − bc) / (ad + bc).
 *
 * a ties inside sectors, b ties across, c pairs inside without a tie, d pairs across without one; arcs in directed networks, weights
 * ignored. It does not depend on the sizes of the sectors, so it compares networks that the E-I index cannot compare. Actors without
 * a sector are left out. `null` where ad + bc is 0, for example with one sector. O(n + m).
 *
 * @example
 * yuleQ(graph); // 0.78: actors of one sector are tied far more readily than actors of two
 */
export const yuleQ = networkMeasure(
  {
    id: 'yuleQ',
    family: 'segregation',
    range: '−1 … 1',
    formula: '(ad − bc) / (ad + bc)',
    reference: 'Yule 1912, Journal of the Royal Statistical Society 75:579–652',
    sectors: true,
    text: {
      en: {
        name: 'Yule’s Q',
        says: 'Whether two actors of one sector are more readily tied (above 0) or less readily tied (below 0) than two of different sectors. 0 is what chance would give, whatever the sizes of the sectors; to be read beside the E-I index and its expected value.',
        undefinedWhen:
          'There is only one sector, no sector has two actors, or ties and gaps leave nothing to compare.',
      },
      de: {
        name: 'Yules Q',
        says: 'Ob zwei Akteure desselben Sektors eher (über 0) oder seltener (unter 0) verbunden sind als zwei aus verschiedenen Sektoren. 0 entspricht dem Zufall, gleich wie groß die Sektoren sind; zu lesen neben dem E-I-Index und seinem Erwartungswert.',
        undefinedWhen:
          'Es gibt nur einen Sektor, kein Sektor hat zwei Akteure, oder Beziehungen und Lücken lassen keinen Vergleich zu.',
      },
    },
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

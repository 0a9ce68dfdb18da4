import { defined, networkMeasure } from './define.ts';
import { dyadSides } from './kernels/dyad-sides.ts';

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
 * yuleQ(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const yuleQ = networkMeasure(
  {
    id: 'yuleQ',
    family: 'segregation',
    range: '−1 … 1',
    formula: '(ad − bc) / (ad + bc)',
    reference: 'Yule 1912, Journal of the Royal Statistical Society 75:579–652',
    sectors: true,
    example: { network: 'five', path: [], result: 0.714 },
    text: {
      en: {
        name: 'Yule’s Q',
        says: 'Whether two actors of one sector are more readily tied (above 0) or less readily tied (below 0) than two of different sectors. 0 is what chance would give, whatever the sizes of the sectors; to be read beside the E-I index and its expected value.',
        undefinedWhen:
          'There is only one sector, no sector has two actors, or ties and gaps leave nothing to compare.',
        convention:
          'Directed: arcs; weights ignored. The diagonal counts nowhere. (OR − 1) / (OR + 1) of the odds ratio. Actors without a sector are left out, never put in a class of their own.',
        otherTools:
          'netrics counts the diagonal as pairs of one sector without a tie, which draws Q down in small networks.',
        example:
          'Inside sectors 3 ties of 4 pairs, across 2 of 6: a = 3, b = 2, c = 1, d = 4. (12 − 2) / (12 + 2) = 0.714',
      },
      de: {
        name: 'Yules Q',
        says: 'Ob zwei Akteure desselben Sektors eher (über 0) oder seltener (unter 0) verbunden sind als zwei aus verschiedenen Sektoren. 0 entspricht dem Zufall, gleich wie groß die Sektoren sind; zu lesen neben dem E-I-Index und seinem Erwartungswert.',
        undefinedWhen:
          'Es gibt nur einen Sektor, kein Sektor hat zwei Akteure, oder Beziehungen und Lücken lassen keinen Vergleich zu.',
        convention:
          'Gerichtet: Pfeile; Gewichte bleiben außer Acht. Die Diagonale zählt nirgends mit. (OR − 1) / (OR + 1) des Chancenverhältnisses. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
        otherTools:
          'netrics zählt die Diagonale als unverbundene Paare eines Sektors mit, was Q in kleinen Netzwerken drückt.',
        example:
          'Innerhalb der Sektoren 3 Beziehungen bei 4 Paaren, hinüber 2 bei 6: a = 3, b = 2, c = 1, d = 4. (12 − 2) / (12 + 2) = 0,714',
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

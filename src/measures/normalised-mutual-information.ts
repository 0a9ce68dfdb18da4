import { defined, networkMeasure } from './define.ts';
import { agreement } from './kernels/agreement.ts';
import { louvain } from './kernels/louvain.ts';

/**
 * Normalised mutual information of communities and sectors: 2 I / (H_c + H_s), over the actors with a sector.
 *
 * The communities are those of `communities`. It rises with the number of communities, which the adjusted Rand index does not.
 * `null` without ties, and where there is one sector and one community.
 * Cost of `communities`, shared with it: about O(m log n) a pass.
 *
 * Range: 0 … 1. Source: Danon et al. 2005, Journal of Statistical Mechanics P09008.
 *
 * @throws Error that starts with `care-chain/normalisedMutualInformation:` where the first argument is no graph, a weight is
 * negative or no number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * normalisedMutualInformation(graph); // 0.58
 * normalisedMutualInformation(graph, { getNodeSector: 'department' });
 * normalisedMutualInformation(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const normalisedMutualInformation = networkMeasure(
  {
    id: 'normalisedMutualInformation',
    family: 'segregation',
    range: '0 … 1',
    formula: '2 I / (H_c + H_s)',
    reference: 'Danon et al. 2005, Journal of Statistical Mechanics P09008',
    sectors: true,
    options: { resolution: 1, seed: 1 },
    numbers: { resolution: { least: 0 }, seed: { least: -Infinity, whole: true } },
    example: { network: 'five', path: [], result: 0.433 },
    text: {
      en: {
        name: 'Normalised mutual information',
        says: 'How much the group that contact forms around an actor tells of its sector: 1 everything, 0 nothing. It rises by chance with the number of groups; to be read beside the adjusted Rand index, whose expected value is 0.',
        undefinedWhen: 'The network has no tie, or there is one sector and one community.',
        convention:
          'Normalised by the arithmetic mean of the two entropies; natural logarithms cancel. Communities as in “communities”, compared over the actors with a sector.',
        otherTools:
          'The formula gives igraph’s values in nine digits, but igraph gives 1 where both sides have a single group.',
        example:
          'Communities A B C | D E, sectors A D E | B C: in common 1 (A), 2 (B, C) and 2 (D, E) of 5. I = 0.2 ln(5/9) + 0.4 ln(10/6) + 0.4 ln(10/6) = 0.2911. Both entropies −0.6 ln 0.6 − 0.4 ln 0.4 = 0.6730. 2 · 0.2911 / (2 · 0.6730) = 0.433',
      },
      de: {
        name: 'Normierte Transinformation',
        says: 'Wie viel die Gruppe, die der Kontakt um einen Akteur bildet, über dessen Sektor verrät: 1 alles, 0 nichts. Sie steigt schon durch Zufall mit der Zahl der Gruppen; zu lesen neben dem angepassten Rand-Index, dessen Erwartungswert 0 ist.',
        undefinedWhen:
          'Das Netzwerk hat keine Beziehung, oder es gibt nur einen Sektor und eine Gemeinschaft.',
        convention:
          'Normiert mit dem arithmetischen Mittel der beiden Entropien; die Basis des Logarithmus kürzt sich. Gemeinschaften wie unter „Gemeinschaften“, verglichen über die Akteure mit Sektor.',
        otherTools:
          'Die Formel ergibt die Werte von igraph auf neun Stellen, nur gibt igraph 1, wo beide Seiten eine einzige Gruppe haben.',
        example:
          'Gemeinschaften A B C | D E, Sektoren A D E | B C: gemeinsam 1 (A), 2 (B, C) und 2 (D, E) von 5. I = 0,2 ln(5/9) + 0,4 ln(10/6) + 0.4 ln(10/6) = 0.2911. Beide Entropien −0,6 ln 0,6 − 0.4 ln 0.4 = 0.6730. 2 · 0,2911 / (2 · 0,6730) = 0,433',
      },
    },
  },
  (ties, { sectors, options: { resolution, seed } }) => {
    const { community, modularity } = louvain(ties, { resolution, seed });
    return Number.isNaN(modularity) ? null : defined(agreement(community, sectors.codes).nmi);
  },
);

import { defined, networkMeasure } from './define.ts';
import { agreement } from './kernels/agreement.ts';
import { louvain } from './kernels/louvain.ts';

/**
 * Normalised mutual information of communities and sectors: 2 I / (H_c + H_s), over the actors with a sector.
 *
 * The communities are those of `communities`. It rises with the number of communities, which the adjusted Rand index does not.
 * `null` without ties, and where there is one sector and one community.
 *
 * @example
 * normalisedMutualInformation(graph); // 0.58
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
    text: {
      en: {
        name: 'Normalised mutual information',
        says: 'How much the group that contact forms around an actor tells of its sector: 1 everything, 0 nothing. It rises by chance with the number of groups; to be read beside the adjusted Rand index, whose expected value is 0.',
        undefinedWhen: 'The network has no tie, or there is one sector and one community.',
      },
      de: {
        name: 'Normierte Transinformation',
        says: 'Wie viel die Gruppe, die der Kontakt um einen Akteur bildet, über dessen Sektor verrät: 1 alles, 0 nichts. Sie steigt schon durch Zufall mit der Zahl der Gruppen; zu lesen neben dem angepassten Rand-Index, dessen Erwartungswert 0 ist.',
        undefinedWhen:
          'Das Netzwerk hat keine Beziehung, oder es gibt nur einen Sektor und eine Gemeinschaft.',
      },
    },
  },
  (ties, { sectors, options: { resolution, seed } }) => {
    const { community, modularity } = louvain(ties, { resolution, seed });
    return Number.isNaN(modularity) ? null : defined(agreement(community, sectors.codes).nmi);
  },
);

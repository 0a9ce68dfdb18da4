import { nodeMeasure } from './define.ts';
import { arcSums } from './kernels/arc-sums.ts';

/** Number of actors with an arc to ego; in undirected networks the degree. O(m). */
export const inDegree = nodeMeasure(
  {
    id: 'inDegree',
    family: 'centrality',
    range: '0 … n − 1',
    formula: '|{ j ≠ i : a_ji > 0 }|',
    reference: 'Freeman 1979, Social Networks 1:215–239',
    text: {
      en: {
        name: 'In-degree',
        says: 'How many others hand over to this actor, or name it.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Eingangsgrad',
        says: 'Wie viele andere an diesen Akteur übergeben oder ihn nennen.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => arcSums(ties).inDegree,
);

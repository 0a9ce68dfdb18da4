import { nodeMeasure } from './define.ts';
import { arcSums } from './kernels/arc-sums.ts';

/** Number of actors that ego has an arc to; in undirected networks the degree. O(m). */
export const outDegree = nodeMeasure(
  {
    id: 'outDegree',
    family: 'centrality',
    range: '0 … n − 1',
    formula: '|{ j ≠ i : a_ij > 0 }|',
    reference: 'Freeman 1979, Social Networks 1:215–239',
    text: {
      en: {
        name: 'Out-degree',
        says: 'To how many others this actor hands over, or whom it names.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Ausgangsgrad',
        says: 'An wie viele andere dieser Akteur übergibt oder wen er nennt.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => arcSums(ties).outDegree,
);

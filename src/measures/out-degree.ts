import { nodeMeasure } from './define.ts';
import { arcSums } from './kernels/arc-sums.ts';

/**
 * Number of actors that ego has an arc to; in undirected networks the degree. O(m).
 *
 * Formula: |{ j ≠ i : a_ij > 0 }|. Range: 0 … n − 1. Source: Freeman 1979, Social Networks 1:215–239.
 *
 * @throws Error that starts with `care-chain/outDegree:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * outDegree(graph).A; // 2 with A → B, B → C, C → A, A → D, D → E
 * outDegree.assign(graph, { nodeOutDegreeAttribute: 'figure' });
 * outDegree(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const outDegree = nodeMeasure(
  {
    id: 'outDegree',
    family: 'centrality',
    range: '0 … n − 1',
    formula: '|{ j ≠ i : a_ij > 0 }|',
    reference: 'Freeman 1979, Social Networks 1:215–239',
    example: { network: 'arrows', path: ['A'], result: 2 },
    text: {
      en: {
        name: 'Out-degree',
        says: 'To how many others this actor hands over, or whom it names.',
        undefinedWhen: 'Never.',
        convention: 'Parallel arcs to one actor count once. In undirected networks the degree.',
        otherTools: 'No other tool was compared.',
        example: 'A hands over to B and to D: 1 + 1 = 2',
      },
      de: {
        name: 'Ausgangsgrad',
        says: 'An wie viele andere dieser Akteur übergibt oder wen er nennt.',
        undefinedWhen: 'Nie.',
        convention:
          'Mehrere Pfeile zum selben Akteur zählen einmal. In ungerichteten Netzwerken der Grad.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example: 'A übergibt an B und an D: 1 + 1 = 2',
      },
    },
  },
  (ties) => arcSums(ties).outDegree,
);

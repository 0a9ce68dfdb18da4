import { nodeMeasure } from './define.ts';
import { arcSums } from './kernels/arc-sums.ts';

/**
 * Number of actors with an arc to ego; in undirected networks the degree. O(m).
 *
 * Formula: |{ j ≠ i : a_ji > 0 }|. Range: 0 … n − 1. Source: Freeman 1979, Social Networks 1:215–239.
 *
 * @throws Error that starts with `care-chain/inDegree:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * inDegree(graph).A; // 1 with A → B, B → C, C → A, A → D, D → E
 * inDegree.assign(graph, { nodeInDegreeAttribute: 'figure' });
 * inDegree(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const inDegree = nodeMeasure(
  {
    id: 'inDegree',
    family: 'centrality',
    range: '0 … n − 1',
    formula: '|{ j ≠ i : a_ji > 0 }|',
    reference: 'Freeman 1979, Social Networks 1:215–239',
    example: { network: 'arrows', path: ['A'], result: 1 },
    text: {
      en: {
        name: 'In-degree',
        says: 'How many others hand over to this actor, or name it.',
        undefinedWhen: 'Never.',
        convention: 'Parallel arcs from one actor count once. In undirected networks the degree.',
        otherTools: 'No other tool was compared.',
        example: 'Only C hands over to A: 1',
      },
      de: {
        name: 'Eingangsgrad',
        says: 'Wie viele andere an diesen Akteur übergeben oder ihn nennen.',
        undefinedWhen: 'Nie.',
        convention:
          'Mehrere Pfeile desselben Akteurs zählen einmal. In ungerichteten Netzwerken der Grad.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example: 'Nur C übergibt an A: 1',
      },
    },
  },
  (ties) => arcSums(ties).inDegree,
);

import { nodeMeasure } from './define.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';

/** Pairs of alters that are not tied to each other: N(N − 1)/2 − t; 0 for fewer than two alters. Union graph. O(m^1.5). */
export const egoBrokerPairs = nodeMeasure(
  {
    id: 'egoBrokerPairs',
    family: 'brokerage',
    range: '0 … N(N − 1)/2',
    formula: 'N(N − 1)/2 − t',
    reference: 'Borgatti, Everett & Freeman 2002, UCINET',
    text: {
      en: {
        name: 'Pairs without a tie',
        says: 'How many pairs of an actor’s partners meet only through others: the gaps that it could close.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Unverbundene Paare',
        says: 'Wie viele Paare unter den Partnern eines Akteurs nicht verbunden sind: die Lücken, die er schließen könnte.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) =>
    pairsAmongAlters(ties).map((tied, i) => (ties.degrees[i] * (ties.degrees[i] - 1)) / 2 - tied),
);

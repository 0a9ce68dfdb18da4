import { nodeMeasure } from './define.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';

/**
 * Pairs of alters that are not tied to each other: N(N − 1)/2 − t; 0 for fewer than two alters. Union graph. O(m^1.5).
 *
 * Range: 0 … N(N − 1)/2. Source: Borgatti, Everett & Freeman 2002, UCINET.
 *
 * @throws Error that starts with `care-chain/egoBrokerPairs:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * egoBrokerPairs(graph).A; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * egoBrokerPairs.assign(graph, { nodeEgoBrokerPairsAttribute: 'figure' });
 * egoBrokerPairs(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const egoBrokerPairs = nodeMeasure(
  {
    id: 'egoBrokerPairs',
    family: 'brokerage',
    range: '0 … N(N − 1)/2',
    formula: 'N(N − 1)/2 − t',
    reference: 'Borgatti, Everett & Freeman 2002, UCINET',
    example: { network: 'five', path: ['A'], result: 2 },
    text: {
      en: {
        name: 'Pairs without a tie',
        says: 'How many pairs of an actor’s partners meet only through others: the gaps that it could close.',
        undefinedWhen: 'Never.',
        convention:
          'Directions and weights play no part. 0 for fewer than two partners: a real zero.',
        otherTools: 'No other tool was compared.',
        example: 'A has B, C and D: 3 · 2 / 2 = 3 pairs, 1 of them tied (B–C). 3 − 1 = 2',
      },
      de: {
        name: 'Unverbundene Paare',
        says: 'Wie viele Paare unter den Partnern eines Akteurs nicht verbunden sind: die Lücken, die er schließen könnte.',
        undefinedWhen: 'Nie.',
        convention:
          'Richtungen und Gewichte spielen keine Rolle. 0 bei weniger als zwei Partnern: eine echte Null.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example: 'A hat B, C und D: 3 · 2 / 2 = 3 Paare, 1 davon verbunden (B–C). 3 − 1 = 2',
      },
    },
  },
  (ties) =>
    pairsAmongAlters(ties).map((tied, i) => (ties.degrees[i] * (ties.degrees[i] - 1)) / 2 - tied),
);

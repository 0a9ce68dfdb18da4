import { nodeMeasure } from './define.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';

/**
 * The share of the pairs of alters that are not tied: 1 − t / (N(N − 1)/2); `null` for fewer than two alters. O(m^1.5).
 *
 * Range: 0 … 1. Source: Borgatti, Everett & Freeman 2002, UCINET.
 *
 * @throws Error that starts with `care-chain/egoBrokerShare:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * egoBrokerShare(graph).A; // 0.667 with the ties A–B, A–C, B–C, A–D, D–E
 * egoBrokerShare.assign(graph, { nodeEgoBrokerShareAttribute: 'figure' });
 * egoBrokerShare(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const egoBrokerShare = nodeMeasure(
  {
    id: 'egoBrokerShare',
    family: 'brokerage',
    range: '0 … 1',
    formula: '1 − t / (N(N − 1)/2)',
    reference: 'Borgatti, Everett & Freeman 2002, UCINET',
    example: { network: 'five', path: ['A'], result: 0.667 },
    text: {
      en: {
        name: 'Share of pairs without a tie',
        says: 'Which share of the pairs of an actor’s partners is not tied without it.',
        undefinedWhen: 'The actor has fewer than two alters.',
        convention:
          'Directions and weights play no part. In undirected networks 1 less the ego density.',
        otherTools: 'No other tool was compared.',
        example: 'A has 3 pairs of partners, 1 of them tied (B–C). 1 − 1 / 3 = 0.667',
      },
      de: {
        name: 'Anteil unverbundener Paare',
        says: 'Welcher Anteil der Paare unter den Partnern eines Akteurs ohne ihn nicht verbunden ist.',
        undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
        convention:
          'Richtungen und Gewichte spielen keine Rolle. In ungerichteten Netzwerken 1 minus Ego-Dichte.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example: 'A hat 3 Paare von Partnern, 1 davon verbunden (B–C). 1 − 1 / 3 = 0,667',
      },
    },
  },
  (ties) =>
    pairsAmongAlters(ties).map((tied, i) => {
      const pairs = (ties.degrees[i] * (ties.degrees[i] - 1)) / 2;
      return pairs === 0 ? Number.NaN : 1 - tied / pairs;
    }),
);

import { nodeMeasure } from './define.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';

/** The share of the pairs of alters that are not tied: 1 − t / (N(N − 1)/2); `null` for fewer than two alters. O(m^1.5). */
export const egoBrokerShare = nodeMeasure(
  {
    id: 'egoBrokerShare',
    family: 'brokerage',
    range: '0 … 1',
    formula: '1 − t / (N(N − 1)/2)',
    reference: 'Borgatti, Everett & Freeman 2002, UCINET',
    text: {
      en: {
        name: 'Share of pairs without a tie',
        says: 'Which share of the pairs of an actor’s partners is not tied without it.',
        undefinedWhen: 'The actor has fewer than two alters.',
      },
      de: {
        name: 'Anteil unverbundener Paare',
        says: 'Welcher Anteil der Paare unter den Partnern eines Akteurs ohne ihn nicht verbunden ist.',
        undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
      },
    },
  },
  (ties) =>
    pairsAmongAlters(ties).map((tied, i) => {
      const pairs = (ties.degrees[i] * (ties.degrees[i] - 1)) / 2;
      return pairs === 0 ? Number.NaN : 1 - tied / pairs;
    }),
);

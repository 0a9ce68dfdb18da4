import { networkMeasure } from './define.ts';

/** The actors without a tie, by id. O(n). */
export const isolates = networkMeasure(
  {
    id: 'isolates',
    family: 'cohesion',
    range: 'actor ids',
    formula: '{ i : N_i = 0 }',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    text: {
      en: { name: 'Isolates', says: 'Who has no tie at all.', undefinedWhen: 'Never.' },
      de: { name: 'Isolierte', says: 'Wer gar keine Beziehung hat.', undefinedWhen: 'Nie.' },
    },
  },
  (ties) => ties.ids.filter((_, i) => ties.degrees[i] === 0),
);

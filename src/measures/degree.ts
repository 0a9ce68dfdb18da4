import { nodeMeasure } from './define.ts';

/** Number of distinct alters, in or out. O(m). */
export const degree = nodeMeasure(
  {
    id: 'degree',
    family: 'centrality',
    range: '0 … n − 1',
    formula: 'N_i = |{ j ≠ i : a_ij + a_ji > 0 }|',
    reference: 'Freeman 1979, Social Networks 1:215–239',
    text: {
      en: {
        name: 'Degree',
        says: 'With how many others an actor has a tie.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Grad',
        says: 'Mit wie vielen anderen ein Akteur verbunden ist.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => Float64Array.from(ties.degrees),
);

import type { Ties } from '../network/ties.ts';
import { defined, networkMeasure } from './define.ts';

/** Ties by possible ties: m / (n(n − 1)) directed, 2m / (n(n − 1)) undirected, loops left out. `null` for fewer than two actors. O(1). */
export const density = networkMeasure(
  {
    id: 'density',
    family: 'cohesion',
    range: '0 … 1',
    formula: 'directed m / (n(n − 1)), undirected 2m / (n(n − 1))',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    text: {
      en: {
        name: 'Density',
        says: 'Which share of all possible ties exists.',
        undefinedWhen: 'There are fewer than two actors.',
      },
      de: {
        name: 'Dichte',
        says: 'Welcher Anteil aller möglichen Beziehungen besteht.',
        undefinedWhen: 'Es gibt weniger als zwei Akteure.',
      },
    },
  },
  ({ order, arcs, directed }: Ties) =>
    defined(order < 2 ? Number.NaN : arcs / ((order * (order - 1)) / (directed ? 1 : 2))),
);

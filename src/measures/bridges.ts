import { networkMeasure } from './define.ts';
import { lowpoints } from './kernels/lowpoints.ts';

/** Ties whose loss splits a component of the union graph, as pairs of ids in code-unit order. O(n + m). */
export const bridges = networkMeasure(
  {
    id: 'bridges',
    family: 'cohesion',
    range: 'pairs of actor ids',
    formula: '{ {i, j} : removing the tie raises the number of weak components }',
    reference: 'Tarjan 1974, Information Processing Letters 2:160–161',
    text: {
      en: {
        name: 'Bridges',
        says: 'Which single ties hold two parts of the network together.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Brücken',
        says: 'Welche einzelnen Beziehungen zwei Teile des Netzwerks zusammenhalten.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) =>
    lowpoints(ties)
      .bridges.map(([a, b]) => (a < b ? [a, b] : [b, a]))
      .sort(([a, b], [c, d]) => a - c || b - d)
      .map(([a, b]): [string, string] => [ties.ids[a], ties.ids[b]]),
);

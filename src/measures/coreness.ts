import { nodeMeasure } from './define.ts';
import { coreNumbers } from './kernels/core-numbers.ts';

/**
 * Coreness: the largest k such that the actor stands in a part of the network where everyone has k contacts inside that part.
 *
 * Union graph, loops left out; 0 for an isolate. O(n + m).
 *
 * @example
 * coreness(graph); // { clinic: 4, … }
 */
export const coreness = nodeMeasure(
  {
    id: 'coreness',
    family: 'cohesion',
    range: '0 … n − 1',
    formula: 'max { k : i is in a subgraph of least degree k }',
    reference: 'Seidman 1983, Social Networks 5:269–287; Batagelj & Zaversnik 2003',
    text: {
      en: {
        name: 'Coreness',
        says: 'How deep an actor stands in the dense part of the network: k means that it belongs to a circle in which each has at least k contacts within the circle.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Kernzahl (k-Core)',
        says: 'Wie tief ein Akteur im dichten Teil des Netzwerks steht: k heißt, er gehört zu einem Kreis, in dem alle mindestens k Kontakte innerhalb des Kreises haben.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => Float64Array.from(coreNumbers(ties)),
);

import { nodeMeasure } from './define.ts';
import { coreNumbers } from './kernels/core-numbers.ts';

/**
 * Coreness: the largest k such that the actor stands in a part of the network where everyone has k contacts inside that part.
 *
 * Union graph, loops left out; 0 for an isolate. O(n + m).
 *
 * Formula: max { k : i is in a subgraph of least degree k }. Range: 0 … n − 1. Source: Seidman 1983, Social Networks 5:269–287;
 * Batagelj & Zaversnik 2003.
 *
 * @throws Error that starts with `care-chain/coreness:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * coreness(graph); // { clinic: 4, … }
 * coreness(graph).A; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * coreness.assign(graph, { nodeCorenessAttribute: 'figure' });
 */
export const coreness = nodeMeasure(
  {
    id: 'coreness',
    family: 'cohesion',
    range: '0 … n − 1',
    formula: 'max { k : i is in a subgraph of least degree k }',
    reference: 'Seidman 1983, Social Networks 5:269–287; Batagelj & Zaversnik 2003',
    example: { network: 'five', path: ['A'], result: 2 },
    text: {
      en: {
        name: 'Coreness',
        says: 'How deep an actor stands in the dense part of the network: k means that it belongs to a circle in which each has at least k contacts within the circle.',
        undefinedWhen: 'Never.',
        convention: 'Union graph, loops left out, weights ignored. 0 for an isolate.',
        otherTools: 'No other tool was compared.',
        example:
          'Once E (1 contact) and then D (1 left) are taken away, A, B and C remain with contacts inside the circle: 2',
      },
      de: {
        name: 'Kernzahl (k-Core)',
        says: 'Wie tief ein Akteur im dichten Teil des Netzwerks steht: k heißt, er gehört zu einem Kreis, in dem alle mindestens k Kontakte innerhalb des Kreises haben.',
        formula: 'max { k : i liegt in einem Teilnetz mit kleinstem Grad k }',
        undefinedWhen: 'Nie.',
        convention:
          'Vereinigungsgraph, ohne Schleifen, Gewichte bleiben außer Acht. 0 für einen Isolierten.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example:
          'Nimmt man E (1 Kontakt) und danach D (noch 1) weg, bleiben A, B und C; Kontakte im Kreis: 2',
      },
    },
  },
  (ties) => Float64Array.from(coreNumbers(ties)),
);

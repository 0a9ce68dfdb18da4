import { twoModeNodeMeasure } from './define-two-mode.ts';

/**
 * For an actor the share of bodies in which it sits, for a body the share of actors that sit in it: degree / size of the other mode.
 *
 * Takes a graph whose nodes say in the attribute `mode` whether they are an `'actor'` or a `'body'`; a seat listed twice counts once.
 * `null` where the other mode is empty. O(n + s) for s seats.
 *
 * @example
 * twoModeDegree(graph); // { 'Sozialamt': 0.75, …, 'Runder Tisch': 0.4 }
 * twoModeDegree.assign(graph);
 */
export const twoModeDegree = twoModeNodeMeasure(
  {
    id: 'twoModeDegree',
    family: 'two-mode',
    range: '0 … 1',
    formula: 'd_i / n₂ for an actor, d_e / n₁ for a body',
    reference: 'Borgatti & Everett 1997, Social Networks 19:243–269',
    text: {
      en: {
        name: 'Two-mode degree',
        says: 'In which share of the committees and other bodies an actor sits; for a body, which share of the actors sits in it.',
        undefinedWhen: 'There is no body (for an actor) or no actor (for a body).',
      },
      de: {
        name: 'Gremienbeteiligung',
        says: 'In welchem Anteil der Gremien und Runden ein Akteur sitzt; bei einem Gremium, welcher Anteil der Akteure darin sitzt.',
        undefinedWhen:
          'Es gibt kein Gremium (bei einem Akteur) oder keinen Akteur (bei einem Gremium).',
      },
    },
  },
  ({ actors, bodies, starts, members }) => {
    const seats = new Float64Array(actors.length);
    for (const actor of members) seats[actor]++;
    return {
      actors: seats.map((count) => count / bodies.length),
      bodies: Float64Array.from(bodies, (_, b) => (starts[b + 1] - starts[b]) / actors.length),
    };
  },
);

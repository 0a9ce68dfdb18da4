import { twoModeMeasure } from './define-two-mode.ts';

/**
 * Seats taken by seats possible: memberships / (actors · bodies). `null` without actors or without bodies. O(1) after reading.
 *
 * Takes a graph whose nodes say in the attribute `mode` whether they are an `'actor'` or a `'body'`; a seat listed twice counts once.
 *
 * @example
 * twoModeDensity(graph); // 0.35
 * twoModeDensity(graph, { getNodeMode: 'type' });
 */
export const twoModeDensity = twoModeMeasure(
  {
    id: 'twoModeDensity',
    family: 'two-mode',
    range: '0 … 1',
    formula: 'memberships / (n₁ n₂)',
    reference: 'Borgatti & Everett 1997, Social Networks 19:243–269',
    text: {
      en: {
        name: 'Two-mode density',
        says: 'Which share of all possible seats in committees and other bodies is taken.',
        undefinedWhen: 'There is no actor or no body.',
      },
      de: {
        name: 'Dichte der Gremienbeteiligung',
        says: 'Welcher Anteil aller möglichen Sitze in Gremien und Runden besetzt ist.',
        undefinedWhen: 'Es gibt keinen Akteur oder kein Gremium.',
      },
    },
  },
  ({ actors, bodies, members }) => members.length / (actors.length * bodies.length),
);

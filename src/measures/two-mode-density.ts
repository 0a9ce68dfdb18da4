import { twoModeMeasure } from './define-two-mode.ts';

/**
 * Seats taken by seats possible: memberships / (actors · bodies). `null` without actors or without bodies. O(1) after reading.
 *
 * Takes a graph whose nodes say in the attribute `mode` whether they are an `'actor'` or a `'body'`; a seat listed twice counts once.
 *
 * Range: 0 … 1. Source: Borgatti & Everett 1997, Social Networks 19:243–269.
 *
 * @throws Error that starts with `care-chain/twoModeDensity:` where the first argument is no graph, a node is neither an actor nor
 * a body, or an option is unknown.
 *
 * @example
 * twoModeDensity(graph); // 0.35
 * twoModeDensity(graph, { getNodeMode: 'type' });
 * twoModeDensity(graph, { getNodeMode: (_node, { kind }) => (kind === 'committee' ? 'body' : 'actor') });
 */
export const twoModeDensity = twoModeMeasure(
  {
    id: 'twoModeDensity',
    family: 'two-mode',
    range: '0 … 1',
    formula: 'memberships / (n₁ n₂)',
    reference: 'Borgatti & Everett 1997, Social Networks 19:243–269',
    example: { network: 'seats', path: [], result: 0.7 },
    text: {
      en: {
        name: 'Two-mode density',
        says: 'Which share of all possible seats in committees and other bodies is taken.',
        undefinedWhen: 'There is no actor or no body.',
        convention:
          'Seats by possible seats, actors times bodies, not by pairs of nodes. A seat listed twice counts once.',
        otherTools: 'No other tool was compared.',
        example:
          'Round table with A, B, C and planning group with A, B, D, E: 3 + 4 = 7 seats of 5 · 2 = 10 possible ones. 7 / 10 = 0.7',
      },
      de: {
        name: 'Dichte der Gremienbeteiligung',
        says: 'Welcher Anteil aller möglichen Sitze in Gremien und Runden besetzt ist.',
        formula: 'Sitze / (n₁ n₂)',
        undefinedWhen: 'Es gibt keinen Akteur oder kein Gremium.',
        convention:
          'Sitze durch mögliche Sitze, Akteure mal Gremien, nicht durch Knotenpaare. Ein doppelt genannter Sitz zählt einmal.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example:
          'Runder Tisch mit A, B, C und Planungsgruppe mit A, B, D, E: 3 + 4 = 7 Sitze von 5 · 2 = 10 möglichen. 7 / 10 = 0,7',
      },
    },
  },
  ({ actors, bodies, members }) => members.length / (actors.length * bodies.length),
);

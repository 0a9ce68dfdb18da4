import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures of two-mode. */
export const twoMode = {
  projection: {
    convention:
      'Newman’s weights: a body with k members adds 1/(k − 1) to each of their pairs; a body with one member ties nobody. An analysis of a projection says so.',
    otherTools:
      'In the projection of the Davis women 139 of 153 pairs are tied: density, clustering and constraint of any projection are high of themselves, whatever the tool.',
    example:
      'A and B share the round table (3 members) and the planning group (4 members): 1/2 + 1/3 = 0.833',
  },
  twoModeDegree: {
    convention: 'Divided by the size of the other mode. A seat listed twice counts once.',
    otherTools: 'No other tool was compared.',
    example: 'C sits in 1 of the 2 bodies, the round table: 1 / 2 = 0.5',
  },
  twoModeDensity: {
    convention:
      'Seats by possible seats, actors times bodies, not by pairs of nodes. A seat listed twice counts once.',
    otherTools: 'No other tool was compared.',
    example:
      'Round table with A, B, C and planning group with A, B, D, E: 3 + 4 = 7 seats of 5 · 2 = 10 possible ones. 7 / 10 = 0.7',
  },
} satisfies Record<string, MeasureNotes>;

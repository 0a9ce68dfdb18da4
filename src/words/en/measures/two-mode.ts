import type { MeasureText } from '../../measure-text.ts';

/** What the measures of two-mode say of themselves. */
export const twoMode = {
  projection: {
    name: 'Projection',
    says: 'Who meets whom in committees and other bodies; a shared seat counts the less the larger the body. Every body ties all its members to each other, so density, clustering, effective size and constraint of a projection say little.',
    undefinedWhen: 'Two actors that share no body are not tied.',
  },
  twoModeDegree: {
    name: 'Two-mode degree',
    says: 'In which share of the committees and other bodies an actor sits; for a body, which share of the actors sits in it.',
    undefinedWhen: 'There is no body (for an actor) or no actor (for a body).',
  },
  twoModeDensity: {
    name: 'Two-mode density',
    says: 'Which share of all possible seats in committees and other bodies is taken.',
    undefinedWhen: 'There is no actor or no body.',
  },
} satisfies Record<string, MeasureText>;

import type { RuleText } from '../../finding-text.ts';

export const isolatedActor: RuleText<'isolated-actor'> = {
  finding: ({ actor, answered }, say) =>
    answered === false
      ? `No tie of ${say.actor(actor)} is known: it did not answer, and nobody names it. Whether it stands alone is open.`
      : `${say.actor(actor)} has no tie: it ${answered ? 'answered and ' : ''}names nobody, and nobody names it.`,
  next: ({ actor, answered }, say) =>
    answered === false
      ? `Ask ${say.actor(actor)} again before drawing a conclusion.`
      : `Ask ${say.actor(actor)} whom it works with day to day, and who should know about it.`,
  reading:
    'An actor is without a tie when no row ties it to another. Where it did not answer, that is a gap in the data, not in the network, and only a note.',
};

import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const freeChoiceOne: RuleText<'free-choice-one'> = {
  finding: ({ handover, taker, others }, say) =>
    `People choose freely at ${say.handover(handover)}, yet every tie in the table leads to ${say.actor(taker)}. In the same role, but without a tie: ${say.actors(others, shown)}.`,
  next: ({ others }, say) =>
    `Check that people know they can choose and hear of ${say.actors(others, shown)} too; do not agree on a fixed partner.`,
  reading: `Reported where nobody may steer, every tie leads to one provider, and the table knows others. That is no reproach: often the one is simply nearest. ${handoverScope}`,
};

const shown = 3;

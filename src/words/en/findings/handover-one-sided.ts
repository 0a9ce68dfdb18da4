import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const handoverOneSided: RuleText<'handover-one-sided'> = {
  finding: ({ handover, ties }, say) =>
    `Only one of the two sides names the handover ${say.handover(handover)}: ${ties
      .slice(0, shown)
      .map((tie) => tie.map(say.actor).join(' – '))
      .join('; ')}${ties.length > shown ? ` and ${say.number(ties.length - shown)} more` : ''}.`,
  next: ({ ties }, say) =>
    `Ask ${ties[0].map(say.actor).join(' and ')} to describe the last handover: what arrived, what was missing, who was asked?`,
  reading: `Reported where no tie of a handover is named from both sides and at least one is missing from what the other side states. Often the smaller partner names the larger and not the other way round; that is no fault of either. ${handoverScope}`,
};

const shown = 3;

import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const handoverInternal: RuleText<'handover-internal'> = {
  finding: ({ handover, actors }, say) =>
    `The handover ${say.handover(handover)} takes place within ${say.actors(actors)}, which ${actors.length === 1 ? 'fills' : 'each fill'} both roles. Whether it works inside, the table cannot show.`,
  next: ({ handover, actors }, say) =>
    `Ask ${say.actor(actors[0])} who does what, and enter the two roles as two rows if they are two units: ${say.roles(handover)}.`,
  reading: `Reported where no tie joins two actors of the two roles, but one actor fills both. The handover counts as being there. ${handoverScope}`,
};

import type { FindingText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const chainWeakestPlace: FindingText<'chain-weakest-place'> = {
  title: 'The weakest place of the chain',
  finding: ({ actor, broken, of, roles }, say) =>
    `Without ${say.actor(actor)}, ${say.number(broken.length)} of ${say.count(of, 'direct handover', 'direct handovers')} would have no tie left: ${broken
      .slice(0, shown)
      .map(say.handover)
      .join(
        '; ',
      )}${broken.length > shown ? ` and ${say.number(broken.length - shown)} more` : ''}.${roles.length > 0 ? ` It alone fills: ${say.roles(roles)}.` : ''}`,
  next: ({ actor }, say) =>
    `Secure ${say.actor(actor)} first: a deputy, time for the work at the interfaces, and a second contact for each of these handovers.`,
  reading: `Named is the actor whose loss would leave the most handovers without a tie, at least two; up to three where several are equal. That is a load that it carries for all, and no fault of it. ${handoverScope}`,
};

const shown = 4;

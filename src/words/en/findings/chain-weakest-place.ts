import type { RuleText } from '../../finding-text.ts';
import { handoverScope } from './handovers.ts';

export const chainWeakestPlace: RuleText<'chain-weakest-place'> = {
  finding: ({ actor, broken, of, roles, sole }, say) =>
    `Without ${say.actor(actor)}, ${say.number(broken.length)} of ${say.count(of, 'direct handover', 'direct handovers')} would have no tie left: ${broken
      .slice(0, shown)
      .map(say.handover)
      .join(
        '; ',
      )}${broken.length > shown ? ` and ${say.number(broken.length - shown)} more` : ''}.${roles.length > 0 ? ` It alone fills: ${say.roles(roles)}.` : ''}${sole.length > 0 && sole.length < broken.length ? ` For ${say.number(sole.length)} of them nobody else could step in.` : ''}`,
  next: ({ actor, broken, sole }, say) =>
    sole.length === broken.length
      ? `Agree with ${say.actor(actor)} on a deputy and on time for the work at the interfaces; it is the only one in its role, so no second contact can be asked for.`
      : `Secure ${say.actor(actor)} first: a deputy, time for the work at the interfaces, and a second contact for ${broken
          .filter((pair) => !sole.some((one) => one.join() === pair.join()))
          .map(say.handover)
          .join('; ')}.`,
  reading: `The actor named is the one whose loss would leave the most handovers without a tie, at least two; up to three where several are equal. That is a load that it carries for all, and no fault of it. To look at where a handover that others could share rests on law, contract or standard, else a note: a provider that is the only one of its role leaves nothing to share. ${handoverScope}`,
};

const shown = 4;

import type { RuleText } from '../../finding-text.ts';
import { handoverScope, silentActors } from './handovers.ts';

export const handoverHangsOnOne: RuleText<'handover-hangs-on-one'> = {
  finding: (e, say) =>
    `The handover ${say.handover(e.handover)} hangs on ${e.actor === null ? `a single tie: ${e.ties[0].map(say.actor).join(' – ')}` : `one actor: ${e.ties.length === 2 ? 'both' : `all ${say.number(e.ties.length)}`} ties touch ${say.actor(e.actor)}`}. Without such a tie, but in ${e.actor === null ? 'one of the two roles' : 'the same role'}: ${say.actors(e.others)}.${silentActors(e, say)}`,
  next: (e, say) =>
    `Agree who steps in when ${e.actor === null ? e.ties[0].map(say.actor).join(' or ') : say.actor(e.actor)} drops out, and make sure that ${say.actors(e.others, 2)} know the way too.`,
  reading: `A handover hangs on one actor when it has a single tie, or when all its ties touch one actor although others fill the same role. A role with a single actor is not listed here. To look at where the expectation rests on law, contract or standard, else a note. It can be a sensible division of work, such as one hospital for one district. ${handoverScope}`,
};

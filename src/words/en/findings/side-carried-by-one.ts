import type { RuleText } from '../../finding-text.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

export const sideCarriedByOne: RuleText<'side-carried-by-one'> = {
  finding: (e, say) =>
    e.relations === 1
      ? `Cooperation between ${sectorsWithSizes(e, say)} hangs on a single tie: ${e.carriers.map(say.actor).join(' – ')}.${silence(e, say)}`
      : `${e.relations === 2 ? 'Both' : `All ${say.number(e.relations)}`} ties between ${sectorsWithSizes(e, say)} touch one actor: ${say.actor(e.carriers[0])}${e.alone ? ', the only one of its sector' : ''}.${silence(e, say)}`,
  next: ({ relations, carriers }, say) =>
    relations === 1
      ? `Agree who steps in when ${carriers.map(say.actor).join(' or ')} drops out, and have a second pair get to know each other.`
      : `Agree on a deputy for ${say.actor(carriers[0])}, and ask who else could take up one of these contacts.`,
  reading: `An actor is named when every tie between two sectors touches it; with a single tie both of its ends are named. That can be a sensible division of work. It does not say whether the contacts hold. ${scope}`,
};

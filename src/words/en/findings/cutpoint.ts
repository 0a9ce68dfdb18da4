import type { RuleText } from '../../finding-text.ts';

export const cutpoint: RuleText<'cutpoint'> = {
  finding: ({ actor, parts, cutOff, rest, names, sectors }, say) =>
    `Without ${say.actor(actor)}, ${cutOff === 1 ? 'one actor' : `${say.number(cutOff)} actors`}${parts.length > 1 ? ` in ${say.number(parts.length)} parts` : ''} would lose every path to the ${rest === 1 ? 'one other' : `other ${say.number(rest)}`}: ${cutOff > shown ? 'among them ' : ''}${say.actors(names.slice(0, shown))}.${sectors.length > 0 ? ` Nobody from ${say.sectors(sectors)} would then be left in the larger part.` : ''}`,
  next: ({ actor, secondWay }, say) =>
    secondWay
      ? `Create a second way: bring ${say.actor(secondWay[0])} and ${say.actor(secondWay[1])} together, and agree on a deputy for ${say.actor(actor)}.`
      : `Agree who steps in when ${say.actor(actor)} drops out.`,
  reading:
    'An actor is a bottleneck (cutpoint) when the others of its network no longer all reach each other without it. “Cut off” are all parts but the largest. The direction of ties does not matter here. The second way is the most useful proposal that leads past the bottleneck; where people choose freely none is made. The finding describes a dependence, not a fault of the actor; where answers are missing, other ways may exist.',
};

/** Names in a sentence. */
const shown = 4;

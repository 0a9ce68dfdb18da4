import type { Evidences, FindingText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { expectation, handoverScope, silentActors } from './handovers.ts';

type Evidence = Evidences['handover-missing'];

export const handoverMissing: FindingText<'handover-missing'> = {
  title: 'An expected handover is missing',
  finding: (e, say) =>
    `No tie leads from ${role(e, 0, say)} to ${role(e, 1, say)}${e.via.length > 0 ? `; the shortest way runs over ${say.actors(e.via)}` : ', nor any way over one or two others'}. ${expectation(e, say)}${silentActors(e, say)}`,
  next: (e, say) =>
    e.via.length > 0
      ? `Ask ${say.actor(e.via[0])} what gets lost on the way, and whether ${side(e.givers, e.handover[0], say)} and ${side(e.takers, e.handover[1], say)} should deal with each other directly.`
      : `Bring ${side(e.givers, e.handover[0], say)} and ${side(e.takers, e.handover[1], say)} to one table: who calls whom when somebody moves on?`,
  reading: `A handover of the template is missing when both roles are filled and no tie joins an actor of the one with an actor of the other, in directed data in its direction. Weighed as a gap: no way of at most three ties, and the expectation rests on law, contract or standard; to look at: only one of the two; a note: neither, or nobody of one role answered. ${handoverScope}`,
};

/** A role with the number of its actors, or with the only one. */
function role({ handover, givers, takers }: Evidence, end: 0 | 1, say: Formatter): string {
  const actors = [givers, takers][end];
  const who =
    actors.length === 1 ? say.actor(actors[0]) : say.count(actors.length, 'actor', 'actors');
  return `“${say.role(handover[end])}” (${who})`;
}

/** The actors of a role by name where they are few, else the role. */
const side = (actors: string[], role: string, say: Formatter) =>
  actors.length <= 2 ? say.actors(actors) : `“${say.role(role)}”`;

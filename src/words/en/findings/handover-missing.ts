import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { expectation, handoverScope, silentActors } from './handovers.ts';

type Evidence = Evidences['handover-missing'];

export const handoverMissing: RuleText<'handover-missing'> = {
  finding: (e, say) =>
    `No tie leads from ${role(e, 0, say)} to ${role(e, 1, say)}${e.via.length > 0 ? `; the shortest way runs through ${say.actors(e.via)}` : ', nor is there a way through one or two others'}. ${expectation(e, say)}${openWays(e, say)}${unreadWords(e, say)}${silentActors(e, say)}`,
  next: (e, say) =>
    e.via.length > 0
      ? `Ask ${say.actor(e.via[0])} what gets lost on the way, and whether ${side(e.givers, e.handover[0], say)} and ${side(e.takers, e.handover[1], say)} should deal with each other directly.`
      : `Bring ${side(e.givers, e.handover[0], say)} and ${side(e.takers, e.handover[1], say)} round one table: who calls whom when somebody moves on?`,
  reading: `A handover of the model chain is missing when both roles are filled and no tie joins an actor of the one with an actor of the other, in directed data in its direction. It is a gap where the expectation rests on law, contract or standard and there is no way of at most three ties either, nor one that somebody who did not answer might still name. Where only one of the two is so, it is a point to look at; where neither is, or nobody in one of the roles answered, it is a note. Where the answer of one of those concerned could refute it, or somebody whose role is not understood yet may carry the handover, it is a question. ${handoverScope}`,
};

/** A role with the number of its actors, or with the only one. */
function role({ handover, givers, takers }: Evidence, end: 0 | 1, say: Formatter): string {
  const actors = [givers, takers][end];
  const who =
    actors.length === 1 ? say.actor(actors[0]) : say.count(actors.length, 'actor', 'actors');
  return `${say.quoted(say.role(handover[end]))} (${who})`;
}

/** The actors of a role by name where they are few, else the role. */
const side = (actors: string[], role: string, say: Formatter) =>
  actors.length === 1 ? say.actors(actors) : `${say.quoted(say.role(role))}`;

/** Through whom a way may run that nobody has named; results saved before say nothing of it. */
const openWays = ({ waysOpen = [] }: Evidence, say: Formatter): string =>
  waysOpen.length === 0
    ? ''
    : ` Whether a way runs through ${say.actors(waysOpen)} is open: ${waysOpen.length === 1 ? 'it' : 'they'} did not answer.`;

/** That a word which is not understood yet may be the reason. */
const unreadWords = ({ unread }: Evidence, say: Formatter): string =>
  unread.length === 0
    ? ''
    : ` There may be one: ${unread.length === 1 ? 'one word of the table has' : `${say.number(unread.length)} words of the table have`} not been matched to a role yet (${say.list(unread.map(say.quoted))}).`;

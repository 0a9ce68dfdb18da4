import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['role-absent'];

export const roleAbsent: RuleText<'role-absent'> = {
  finding: (e, say) =>
    e.absences.length > 0
      ? `The role ${say.quoted(say.role(e.role))} is not filled, and the table says so: ${said(e, say)}.`
      : e.unread.length > 0
        ? `Nobody fills the role ${say.quoted(say.role(e.role))} as far as the table was understood, but ${e.unread.length === 1 ? 'one word of it has' : `${say.number(e.unread.length)} words of it have`} not been matched to a role yet: ${words(e, say)}. Does ${e.unread.length === 1 ? 'it' : 'one of them'} mean this role?`
        : `For the role ${say.quoted(say.role(e.role))} there is nobody in the table; ${say.number(e.filled)} of ${say.count(e.of, 'required role', 'required roles')} of the chain ${e.filled === 1 ? 'is' : 'are'} filled.${e.handovers === 0 ? '' : ` ${say.count(e.handovers, 'expected handover is', 'expected handovers are')} not possible without it.`}${e.unassigned === 0 ? '' : ` ${say.count(e.unassigned, 'actor has', 'actors have')} no role of the chain; ${e.unassigned === 1 ? 'it' : 'one of them'} may fill this one.`}`,
  next: (e, say) =>
    [
      e.absences.length > 0
        ? `Record the need for ${say.quoted(say.role(e.role))} in planning, and agree on what takes its place until then.`
        : e.unread.length > 0
          ? `Say what ${e.unread.length === 1 ? 'the word means' : 'the words mean'}: --write-words writes a list with suggestions to correct, --words reads it; or write the role in the table as the chain calls it.`
          : `Find out whether the district has ${say.quoted(say.role(e.role))}. If so, add it to the table and invite it; if not, enter it with a status such as “planned” or “no capacity”.`,
      say.whenAbsent(e.role),
    ]
      .filter(Boolean)
      .join(' '),
  reading:
    'A role is named that the model chain requires and no actor of the table has. An actor whose status says planned, missing, no capacity or not provided for by law does not fill its role; that is then only a note, since what is lacking is not cooperation. Where the table has words that are not understood yet and may mean this role, that is a question and not a gap: words that are nearly the role, and words that no model chain knows, of actors in the same corner or without one. Whether another service does the same work, the table does not say.',
};

const said = ({ absences }: Evidence, say: Formatter) =>
  absences.map(({ actor, status }) => `${say.actor(actor)} (${say.quoted(status)})`).join(', ');

const words = ({ unread }: Evidence, say: Formatter) => say.list(unread.map(say.quoted));

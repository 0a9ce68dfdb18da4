import type { Evidences, FindingText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['role-absent'];

export const roleAbsent: FindingText<'role-absent'> = {
  title: 'A link of the chain is missing',
  finding: (e, say) =>
    e.absences.length > 0
      ? `The role “${say.role(e.role)}” is not filled, and the table says so: ${said(e, say)}.`
      : e.unread.length > 0
        ? `Nobody fills the role “${say.role(e.role)}” as far as the table was understood, but ${say.count(e.unread.length, 'word of it is', 'words of it are')} not a role yet: ${words(e, say)}. Does ${e.unread.length === 1 ? 'it' : 'one of them'} mean this role?`
        : `Nobody fills the role “${say.role(e.role)}”; ${say.number(e.filled)} of ${say.count(e.of, 'required link', 'required links')} of the chain ${e.filled === 1 ? 'is' : 'are'} filled. ${say.count(e.handovers, 'expected handover has', 'expected handovers have')} nowhere to go.${e.unassigned === 0 ? '' : ` ${say.count(e.unassigned, 'actor has', 'actors have')} no role of the chain; one of them may fill it.`}`,
  next: (e, say) =>
    [
      e.absences.length > 0
        ? `Note it as a need for “${say.role(e.role)}” in planning, and agree what takes its place until then.`
        : e.unread.length > 0
          ? `Say what ${e.unread.length === 1 ? 'the word means' : 'the words mean'}: --write-words writes a list with suggestions to correct, --words reads it; or write the role in the table as the chain calls it.`
          : `Clarify whether the district has “${say.role(e.role)}”. If so, add it to the table and invite it; if not, enter it with a status such as “planned” or “no capacity”.`,
      say.whenAbsent(e.role),
    ]
      .filter(Boolean)
      .join(' '),
  reading:
    'A role that the template requires is missing when no actor of the table has it. An actor whose status says planned, missing, no capacity or not provided for by law does not fill its role; that is then only a note, since it is no want of cooperation. Where the table has words that are nearly this role, that is a question and not a gap. Whether another offer does the same work, the table does not say.',
};

const said = ({ absences }: Evidence, say: Formatter) =>
  absences.map(({ actor, status }) => `${say.actor(actor)} (“${status}”)`).join(', ');

const words = ({ unread }: Evidence, say: Formatter) => say.list(unread.map((word) => `“${word}”`));

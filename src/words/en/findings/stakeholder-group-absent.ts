import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['stakeholder-group-absent'];

export const stakeholderGroupAbsent: RuleText<'stakeholder-group-absent'> = {
  finding: ({ groups, involved, of, ungrouped }, say) =>
    `${say.number(involved)} of ${say.number(of)} stakeholder groups ${involved === 1 ? 'is' : 'are'} in the table; missing are: ${named(groups, say)}.${ungrouped > 0 ? ` ${say.count(ungrouped, 'actor has', 'actors have')} no group and may belong there.` : ''}`,
  next: ({ groups }, say) =>
    `Go through the groups before the next invitation and decide whom to ask first; start with: ${say.term('stakeholderGroups', groups[0])}.`,
  reading:
    'A group is absent when no actor of the table belongs to it. The thirteen groups are Schubert’s list for social planning; not every plan needs all of them, and a group can be involved without being in the table.',
};

/** Labels that hold commas of their own are told apart by semicolons. */
const named = (groups: Evidence['groups'], say: Formatter) =>
  groups.map((id) => say.term('stakeholderGroups', id)).join('; ');

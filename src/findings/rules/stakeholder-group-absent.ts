import type { SocialRadius } from '../../views/social-radius.ts';
import type { Formatter } from '../../words/formatter.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

type Evidence = {
  groups: { id: string; label: { en: string; de: string } }[];
  involved: number;
  of: number;
  /** Actors that the column leaves open. */
  ungrouped: number;
};

export const stakeholderGroupAbsent = rule<'stakeholder-group-absent', Evidence>(
  {
    id: 'stakeholder-group-absent',
    severity: 'info',
    question: 'there',
    reference: 'Schubert 2018 (social radius of cooperation)',
    view: 'social-radius',
    text: {
      en: {
        title: 'Stakeholder groups not involved',
        finding: ({ groups, involved, of, ungrouped }, say) =>
          `${say.number(involved)} of ${say.number(of)} stakeholder groups are in the table; not: ${named(groups, say)}.${ungrouped > 0 ? ` ${say.count(ungrouped, 'actor has', 'actors have')} no group and may belong there.` : ''}`,
        next: ({ groups }, say) =>
          `Go through the groups before the next invitation and decide whom to ask first; start with: ${groups[0].label[say.language]}.`,
        reading:
          'A group is absent when no actor of the table belongs to it. The thirteen groups are Schubert’s list for social planning; not every plan needs all of them, and a group can be involved without standing in the table.',
      },
      de: {
        title: 'Nicht beteiligte Anspruchsgruppen',
        finding: ({ groups, involved, of, ungrouped }, say) =>
          `${say.number(involved)} von ${say.number(of)} Anspruchsgruppen stehen in der Tabelle; nicht: ${named(groups, say)}.${ungrouped > 0 ? ` ${say.count(ungrouped, 'Akteur ist', 'Akteure sind')} ohne Gruppe und ${ungrouped === 1 ? 'gehört' : 'gehören'} vielleicht dorthin.` : ''}`,
        next: ({ groups }, say) =>
          `Die Gruppen vor der nächsten Einladung durchgehen und entscheiden, wer zuerst gefragt wird; zum Anfang: ${groups[0].label[say.language]}.`,
        reading:
          'Eine Gruppe fehlt, wenn kein Akteur der Tabelle zu ihr gehört. Die dreizehn Gruppen sind Schuberts Liste für die Sozialplanung; nicht jede Planung braucht alle, und eine Gruppe kann beteiligt sein, ohne in der Tabelle zu stehen.',
      },
    },
  },
  ({ analysis: { systems } }) => {
    const radius = systems['social-radius'] as SocialRadius | undefined;
    if (!radius || radius.absent.length === 0) return [];
    const { involved, of, ungrouped } = radius;
    const groups = radius.groups
      .filter(({ id }) => radius.absent.includes(id))
      .map(({ id, label }) => ({ id, label }));
    return [{ evidence: { groups, involved, of, ungrouped } }];
  },
  {
    refutableBy: (_, context) =>
      silentWhere(context, ({ stakeholderGroup }) => stakeholderGroup === null),
  },
);

/** Labels that hold commas of their own are told apart by semicolons. */
const named = (groups: Evidence['groups'], say: Formatter) =>
  groups.map(({ label }) => label[say.language]).join('; ');

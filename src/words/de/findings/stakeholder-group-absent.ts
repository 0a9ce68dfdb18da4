import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

type Evidence = Evidences['stakeholder-group-absent'];

export const stakeholderGroupAbsent: RuleText<'stakeholder-group-absent'> = {
  finding: ({ groups, involved, of, ungrouped }, say) =>
    `${say.number(involved)} von ${say.number(of)} Anspruchsgruppen ${involved === 1 ? 'steht' : 'stehen'} in der Tabelle; nicht: ${named(groups, say)}.${ungrouped > 0 ? ` ${ungrouped === 1 ? 'Ein Akteur ist' : `${say.number(ungrouped)} Akteure sind`} ohne Gruppe und ${ungrouped === 1 ? 'gehört' : 'gehören'} vielleicht dorthin.` : ''}`,
  next: ({ groups }, say) =>
    `Die Gruppen vor der nächsten Einladung durchgehen und entscheiden, wer zuerst gefragt wird; zum Anfang: ${say.term('stakeholderGroups', groups[0])}.`,
  reading:
    'Eine Gruppe fehlt, wenn kein Akteur der Tabelle zu ihr gehört. Die dreizehn Gruppen sind Schuberts Liste für die Sozialplanung; nicht jede Planung braucht alle, und eine Gruppe kann beteiligt sein, ohne in der Tabelle zu stehen.',
};

/** Labels that hold commas of their own are told apart by semicolons. */
const named = (groups: Evidence['groups'], say: Formatter) =>
  groups.map((id) => say.term('stakeholderGroups', id)).join('; ');

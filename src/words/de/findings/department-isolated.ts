import type { RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

export const departmentIsolated: RuleText<'department-isolated'> = {
  finding: ({ departments, of, across, silent }, say) =>
    `${named(departments, say)} ${departments.length === 1 ? 'hat' : 'haben'} keine Verbindung zu einem anderen der ${say.number(of)} Ressorts; zwischen den übrigen ${across === 1 ? 'besteht eine Beziehung' : `bestehen ${say.number(across)} Beziehungen`}.${missed(silent, say)}`,
  next: ({ departments }, say) =>
    `In die Runde der Dezernatsleitungen mitnehmen: Welche Vorhaben aus ${say.quoted(departments[0])} berühren ältere Menschen, und mit wem sind sie abzustimmen?`,
  reading:
    'Genannt wird ein Ressort, wenn kein Akteur darin mit einem Akteur eines anderen Ressorts verbunden ist; Beziehungen nach außen zählen hier nicht. Es geht um den Aufbau der Verwaltung, nicht um die Arbeit einer Person, und über Austausch, nach dem niemand gefragt hat, sagt der Befund nichts.',
};

const named = (departments: readonly string[], say: Formatter) =>
  say.list(departments.map(say.quoted), departments.length);

const missed = (silent: number, say: Formatter) =>
  silent === 0
    ? ''
    : ` ${say.count(silent, 'Akteur davon hat', 'Akteure davon haben')} nicht geantwortet.`;

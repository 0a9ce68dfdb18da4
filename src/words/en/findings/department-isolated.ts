import type { RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

export const departmentIsolated: RuleText<'department-isolated'> = {
  finding: ({ departments, of, across, silent }, say) =>
    `${named(departments, say)} ${departments.length === 1 ? 'has' : 'have'} no tie to another of the ${say.number(of)} departments; between the others there ${across === 1 ? 'is one tie' : `are ${say.number(across)} ties`}.${missed(silent, say)}`,
  next: ({ departments }, say) =>
    `Put it on the agenda of the heads of department: which plans of ${say.quoted(departments[0])} affect older people, and with whom should they be agreed?`,
  reading:
    'A department is named when no actor of it has a tie to an actor of another department; ties to actors outside the administration do not count here. It concerns how the administration is laid out, not the work of a person, and says nothing about exchange that nobody asked about.',
};

const named = (departments: readonly string[], say: Formatter) =>
  say.list(departments.map(say.quoted), departments.length);

const missed = (silent: number, say: Formatter) =>
  silent === 0 ? '' : ` ${say.count(silent, 'of these actors', 'of these actors')} did not answer.`;

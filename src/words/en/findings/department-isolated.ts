import type { FindingText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';

export const departmentIsolated: FindingText<'department-isolated'> = {
  title: 'Department without a tie to another',
  finding: ({ departments, of, across, silent }, say) =>
    `${named(departments)} ${departments.length === 1 ? 'has' : 'have'} no tie to another of the ${say.number(of)} departments; between the others there ${across === 1 ? 'is one tie' : `are ${say.number(across)} ties`}.${missed(silent, say)}`,
  next: ({ departments }) =>
    `Put it on the agenda of the heads of department: which plans of “${departments[0]}” touch older people, and with whom should they be shared?`,
  reading:
    'A department is named when no actor of it has a tie to an actor of another department; ties to actors outside the administration do not count here. It concerns how the administration is laid out, not the work of a person, and says nothing on exchange that nobody asked about.',
};

const named = (departments: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    departments.map((name) => `“${name}”`),
  );

const missed = (silent: number, say: Formatter) =>
  silent === 0 ? '' : ` ${say.count(silent, 'of these actors', 'of these actors')} did not answer.`;

import type { Departments } from '../../../views/departments.ts';
import type { Formatter } from '../../formatter.ts';

export const departments = {
  title: 'Departments of the administration',
  reading:
    'Ties are counted between municipal actors for whom a department is named. The E-I index is +1 where all ties run across departments and −1 where all stay inside; beside it stands what the sizes of the departments alone would give. It describes the structure, not the work of a person: one tie can carry a whole field, and a department with one actor in the table cannot have ties inside. A department without ties may simply not have been asked.',
  column: 'a column “department” for the actors of the municipality',
  overview: ({ departments: { length }, within, across }: Departments, say: Formatter) =>
    `${say.count(length, 'department', 'departments')}; of ${say.count(within + across, 'tie', 'ties')} inside the administration ${say.number(across)} ${across === 1 ? 'runs' : 'run'} across departments (${say.percent(across / (within + across))}).`,
  none: ({ departments: { length } }: Departments, say: Formatter) =>
    `${say.count(length, 'department', 'departments')}; no tie is named between actors of the administration.`,
  index: (value: number, expected: number | null, say: Formatter) =>
    `E-I index of the administration: ${say.number(value)}${expected === null ? '' : ` (with equal mixing ${say.number(expected)})`}.`,
  isolated: (names: string[], say: Formatter) =>
    `Without a tie to another department: ${say.list(names)}.`,
  absent: (names: string[], say: Formatter) =>
    `Of the eleven fields of integrated planning ${say.number(names.length)} ${names.length === 1 ? 'is' : 'are'} not in the table: ${say.list(names, 11)}.`,
  matrix: 'Ties between the departments',
  single: 'Departments and their ties',
  columns: ['Department', 'Actors', 'inside', 'to other departments', 'to others'],
};

import { textFields, truthFields } from '../../analysis/actor-fields.ts';
import { cellOf } from '../actor-fields.ts';
import type { Builder } from '../builder.ts';
import { assignColumns, type Columns, everyValue } from '../columns.ts';
import { fillDown } from '../fill-down.ts';
import type { Field } from '../headers.ts';
import { problem } from '../problems.ts';
import { skip, type Table } from '../table.ts';
import { waveOf } from '../waves.ts';
import { isNoName, isNotAnswered, yesOrNo } from '../words.ts';
import { isFunctionWord } from './crosses.ts';
import type { Shape } from './shape.ts';

/** One row for each seat: who sits in which committee, and as what. Or one row for each committee with all its members. */
export const membershipList: Shape = {
  id: 'membership-list',
  recognise,
  because: ['name', 'members', 'committee', 'function'],
  read,
};

const FIELDS: readonly Field[] = ['committee', 'committeeType', 'function', 'wave'];
/** Columns that make a table a list of actors with their committees. */
const OF_ACTORS: readonly Field[] = ['id', 'role', ...textFields, ...truthFields];

function recognise(table: Table): Columns | null {
  const isYesNo = (cell: string) => yesOrNo(cell) !== null || isNotAnswered(cell);
  const seated = table.candidates.some(
    (candidate) => candidate.has('members') || isFunction(candidate),
  );
  // "Group" alone is rather the sector of an actor.
  const accept = (field: Field, column: number) =>
    field !== 'committee' ||
    (!everyValue(table, column, isYesNo) && (seated || !table.candidates[column].has('sector')));
  for (const person of ['name', 'members', 'partners'] as const) {
    const columns = assignColumns(table, [person, ...FIELDS], accept);
    if (columns.get(person)?.length !== 1 || columns.get('committee')?.length !== 1) continue;
    const role = table.candidates.findIndex(
      (fields, i) =>
        fields.has('role') &&
        ![...columns.values()].flat().includes(i) &&
        everyValue(table, i, isFunctionWord),
    );
    if (role >= 0 && !columns.has('function')) columns.set('function', [role]);
    const used = new Set([...columns.values()].flat());
    const free = table.candidates.filter((_, i) => !used.has(i));
    if (OF_ACTORS.some((field) => free.some((candidate) => candidate.has(field)))) return null;
    if (person !== 'partners' && free.some((candidate) => candidate.has('partners'))) return null;
    if (free.some((candidate) => candidate.has('from'))) return null;
    return columns;
  }
  return null;
}

const isFunction = (candidate: ReadonlyMap<Field, number>) => candidate.has('function');

function read(table: Table, columns: Columns, builder: Builder): void {
  const member = (columns.get('name') ?? columns.get('members') ?? columns.get('partners'))?.[0];
  const committee = columns.get('committee')?.[0];
  if (member === undefined || committee === undefined) return;
  fillDown(table, committee);
  const used = new Set([...columns.values()].flat());
  table.header.forEach((header, i) => {
    if (!used.has(i) && table.rows.some(({ cells }) => cells[i] !== ''))
      table.problems.push(problem('column-unused', { file: table.file, column: header }));
  });
  for (const { row, cells } of table.rows) {
    const members = cells[member];
    const body = cells[committee];
    if (members === '' || body === '' || isNoName(members) || isNotAnswered(body)) {
      const column = table.header[members === '' || isNoName(members) ? member : committee];
      table.problems.push(problem('no-seat', { file: table.file, row, column }));
      skip(table, { row }, 'no-seat');
      continue;
    }
    const wave = cellOf(cells, columns, 'wave');
    builder.seats.push({
      members,
      several: true,
      body,
      bodyType: cellOf(cells, columns, 'committeeType'),
      function: cellOf(cells, columns, 'function'),
      wave: wave === null ? null : waveOf(wave),
      column: table.header[member],
      table,
      row,
    });
  }
}

import { actorFields, fieldNames, fieldsBy } from '../../analysis/actor-fields.ts';
import type { Builder } from '../builder.ts';
import type { Columns } from '../columns.ts';
import type { Context } from '../context.ts';
import type { Field } from '../headers.ts';
import { parseNumber } from '../numbers.ts';
import { problem } from '../problems.ts';
import type { Sheet } from '../sheet.ts';
import { skip, type Table } from '../table.ts';
import { yesOrNo } from '../words.ts';
import {
  ownColumn,
  readWrittenSeats,
  WRITTEN_ACTORS,
  WRITTEN_BENEFIT,
  WRITTEN_PROJECTED,
  WRITTEN_TIES,
} from '../written.ts';
import { actorList } from './actor-list.ts';
import type { Shape } from './shape.ts';
import { tieList } from './tie-list.ts';

/** What care-chain wrote is read by its exact columns, and nothing in it is guessed. */
export interface Written {
  table: Table;
  shape: Shape;
  columns: Columns;
}

/** Tables of planners have a column for one role. */
const actorColumns = fieldNames.map((name): [string, Field] => [
  name,
  name === 'roles' ? 'role' : name,
]);

const ACTOR_COLUMNS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['id', 'id'],
  ['label', 'name'],
  ['name', 'name'],
  ...actorColumns,
  ['seats', 'committee'],
]);
const TIE_COLUMNS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['source', 'from'],
  ['from', 'from'],
  ['target', 'to'],
  ['to', 'to'],
  ['weight', 'weight'],
  ['layer', 'layer'],
  ['wave', 'wave'],
  ['evidence', 'evidence'],
  [WRITTEN_BENEFIT, 'benefit'],
]);

const writtenActors: Shape = { ...actorList, read: readActors };
const writtenTies: Shape = { ...tieList, read: readTies };

/** Which of the tables that care-chain writes a sheet is; `null` for any other. */
export function writtenKind({ written, rows: [head] }: Sheet): 'actors' | 'ties' | null {
  if (written !== undefined || !head) return written ?? null;
  const begins = (columns: readonly string[]) =>
    columns.every((column, k) => head.cells[k] === column);
  if (begins(WRITTEN_ACTORS) && head.cells.includes('listed')) return 'actors';
  return begins(WRITTEN_TIES) ? 'ties' : null;
}

/** The reading of a table that care-chain wrote, by the columns that it begins with or because its file says so; `null` of any other. */
export function readWritten(sheet: Sheet, context: Context): Written | null {
  const [head] = sheet.rows;
  if (!head || context.named.size > 0) return null;
  const kind = writtenKind(sheet);
  if (kind === null || (context.shape !== undefined && context.shape !== sheet.shape)) return null;
  const width = head.cells.length;
  const known = kind === 'actors' ? ACTOR_COLUMNS : TIE_COLUMNS;
  const columns: Columns = new Map();
  head.cells.forEach((cell, k) => {
    const field = known.get(cell);
    if (field !== undefined && !columns.has(field)) columns.set(field, [k]);
  });
  const table: Table = {
    file: sheet.file,
    delimiter: sheet.delimiter ?? ',',
    header: [...head.cells],
    headerRow: head.row,
    candidates: head.cells.map(() => new Map()),
    short: false,
    rows: sheet.rows.slice(1).map(({ row, cells }) => ({
      row,
      cells: Array.from({ length: width }, (_, k) => cells[k] ?? ''),
    })),
    total: sheet.skipped.length + sheet.rows.length - 1,
    skipped: [...sheet.skipped],
    notes: [],
    problems: [],
    scales: [],
    exact: true,
    context,
  };
  return { table, shape: kind === 'actors' ? writtenActors : writtenTies, columns };
}

/** What stands in the cell of a column; nothing where it is blank or the table has no such column. */
function reader({ header }: Table, columns: Columns) {
  const places = new Map(header.map((name, k) => [name, k]));
  const orNull = (cell: string | undefined) => (cell === undefined || cell === '' ? null : cell);
  return (cells: readonly string[]) => ({
    field: (field: Field) => orNull(cells[columns.get(field)?.[0] ?? -1]),
    column: (name: string) => orNull(cells[places.get(name) ?? -1]),
  });
}

const truth = (cell: string | null) => (cell === null ? null : yesOrNo(cell));

function readActors(table: Table, columns: Columns, builder: Builder): void {
  const read = reader(table, columns);
  const own = table.header.flatMap((header, k) => {
    const column = ownColumn(header);
    return column === null ? [] : [[k, column] as const];
  });
  for (const { row, cells } of table.rows) {
    const { field, column } = read(cells);
    const id = field('id');
    if (id === null) {
      table.problems.push(problem('no-name', { file: table.file, row, column: 'id' }));
      skip(table, { row }, 'no-name');
      continue;
    }
    const roles = (field('role') ?? '').split(';').map((role) => role.trim());
    builder.actors.push({
      id,
      name: field('name') ?? id,
      ...fieldsBy((name) => {
        if (name === 'roles') return roles.filter((role) => role !== '');
        return actorFields[name] === 'truth' ? truth(field(name)) : field(name);
      }),
      listed: truth(column('listed')) ?? true,
      attributes: new Map(
        own.filter(([k]) => cells[k] !== '').map(([k, name]) => [name, cells[k]]),
      ),
      wave: null,
      asked: false,
      tracksAnswers: columns.has('answered'),
      columns,
      table,
      row,
    });
    for (const [body, bodyType, as] of readWrittenSeats(field('committee') ?? ''))
      builder.seats.push({
        members: id,
        several: false,
        body,
        bodyType,
        function: as,
        wave: null,
        column: 'seats',
        table,
        row,
      });
  }
}

function readTies(table: Table, columns: Columns, builder: Builder): void {
  const read = reader(table, columns);
  const directed =
    table.header.includes('from') ||
    table.rows.some(({ cells }) => read(cells).column('type') === 'directed');
  builder.directions.push({
    table,
    column: table.header[columns.get('from')?.[0] ?? 0],
    directed,
    stated: true,
  });
  for (const { row, cells } of table.rows) {
    const { field, column } = read(cells);
    // The seats give these ties again.
    if (column('type') === WRITTEN_PROJECTED || truth(column(WRITTEN_PROJECTED))) continue;
    const [source, target] = [field('from'), field('to')];
    const place = { file: table.file, row };
    if (source === null || target === null) {
      table.problems.push(
        problem('no-name', { ...place, column: source === null ? 'source' : 'target' }),
      );
      skip(table, { row }, 'no-name');
      continue;
    }
    const text = field('weight') ?? '1';
    const weight = parseNumber(text, /,\d+$/.test(text) ? 'comma' : 'point');
    if (weight === null || weight < 0) {
      const code = weight === null ? 'weight-not-a-number' : 'weight-negative';
      table.problems.push(problem(code, { ...place, column: 'weight', value: text }));
      skip(table, { row }, code);
      continue;
    }
    builder.ties.push({
      source,
      target,
      weight,
      layer: field('layer'),
      wave: field('wave'),
      evidence: field('evidence'),
      benefit: field('benefit'),
      confirmed: truth(column('confirmed')),
      naming: false,
      column: 'target',
      table,
      row,
    });
  }
}

import type { ActorRow, Builder } from '../builder.ts';
import { values } from '../cells.ts';
import { assignColumns, type Columns, everyValue } from '../columns.ts';
import { fillDown } from '../fill-down.ts';
import { type Field, headerKey, isDirected } from '../headers.ts';
import { problem } from '../problems.ts';
import { skip, type Table } from '../table.ts';
import { weightReader } from '../weights.ts';
import { isNotAnswered, yesOrNo } from '../words.ts';
import type { Shape } from './shape.ts';

/** One row for each actor, with its partners in a cell or in several columns, or with no partners at all. */
export const actorList: Shape = {
  id: 'actor-list',
  recognise,
  because: ['id', 'name', 'partners'],
  read,
};

const KINDS = new Set(
  'organisation organization person einrichtung gruppe group institution personengruppe verein'.split(
    ' ',
  ),
);
const TEXTS = [
  'setting',
  'ownership',
  'stakeholderGroup',
  'department',
  'tier',
  'area',
  'kind',
  'status',
] as const;
const ABOUT_TIES: readonly Field[] = ['weight', 'layer', 'wave', 'evidence'];

function recognise(table: Table): Columns | null {
  const id = table.header.findIndex((header) => headerKey(header) === 'id');
  const hasLabel = table.candidates.some((candidate, i) => candidate.has('name') && i !== id);
  const isYesNo = (cell: string) => yesOrNo(cell) !== null || isNotAnswered(cell);
  const accept = (field: Field, column: number) => {
    if (field === 'id') return hasLabel;
    if (field === 'kind' && ['art', 'typ', 'type'].includes(headerKey(table.header[column])))
      return everyValue(table, column, (cell) => KINDS.has(cell.toLowerCase()));
    if (field === 'answered' && headerKey(table.header[column]) === 'status')
      return everyValue(table, column, isYesNo);
    if (field === 'function')
      return table.candidates.some((candidate) => candidate.has('committee'));
    return true;
  };
  const fields: Field[] = [
    'id',
    'name',
    'partners',
    'sector',
    'kind',
    'committee',
    'committeeType',
    'function',
    'role',
  ];
  fields.push(
    'setting',
    'ownership',
    'stakeholderGroup',
    'department',
    'tier',
    'area',
    'core',
    'answered',
    'status',
  );
  const columns = assignColumns(table, fields, accept);
  if (!columns.has('name')) return null;
  // Strength, year and the like can only be about ties where a row names one partner at most.
  const partners = columns.get('partners');
  if (
    partners?.length === 1 &&
    table.rows.every(({ cells }) => values(cells[partners[0]]).length <= 1)
  ) {
    const taken = new Set([...columns.values()].flat());
    const about = assignColumns(table, ABOUT_TIES, (_, column) => !taken.has(column));
    for (const [field, list] of about) columns.set(field, list);
  }
  return columns;
}

function read(table: Table, columns: Columns, builder: Builder): void {
  for (const field of ['sector', 'ownership'] as const)
    for (const column of columns.get(field) ?? []) fillDown(table, column);
  const used = new Set([...columns.values()].flat());
  const own = table.header.map((_, i) => i).filter((i) => !used.has(i));
  const partners = columns.get('partners') ?? [];
  const weigh = weightReader(table, columns.get('weight')?.[0]);
  for (const column of partners) {
    const header = table.header[column];
    builder.directions.push({ table, column: header, directed: isDirected(header) });
  }
  for (const { row, cells } of table.rows) {
    const text = (field: Field) => {
      const column = columns.get(field)?.[0];
      return column === undefined || cells[column] === '' ? null : cells[column];
    };
    const id = text('id');
    const name = text('name') ?? id;
    if (name === null) {
      table.problems.push(
        problem('no-name', {
          file: table.file,
          row,
          column: table.header[columns.get('name')?.[0] ?? 0],
        }),
      );
      skip(table, { row }, 'no-name');
      continue;
    }
    const truth = (field: Field) => readTruth(table, columns.get(field)?.[0], row, cells);
    const actor: ActorRow = {
      id: columns.has('id') ? (id ?? name) : null,
      name,
      sector: text('sector'),
      roles: values(text('role') ?? ''),
      ...(Object.fromEntries(TEXTS.map((field) => [field, text(field)])) as Record<
        (typeof TEXTS)[number],
        string | null
      >),
      core: truth('core'),
      answered: truth('answered'),
      attributes: new Map(
        own.filter((i) => cells[i] !== '').map((i) => [table.header[i], cells[i]]),
      ),
      seats: (columns.get('committee') ?? [])
        .flatMap((column) => values(cells[column]))
        .map((body) => ({ body, bodyType: text('committeeType'), function: text('function') })),
      asked: partners.length > 0,
      tracksAnswers: columns.has('answered'),
      columns,
      table,
      row,
    };
    builder.actors.push(actor);
    const filled = partners.filter((column) => cells[column] !== '');
    if (filled.length === 0) continue;
    const weight = weigh({ row, cells });
    if (typeof weight === 'string') continue;
    for (const column of filled)
      builder.partners.push({
        actor: actor.id ?? name,
        cell: cells[column],
        column: table.header[column],
        weight,
        layer: text('layer'),
        wave: text('wave'),
        evidence: text('evidence'),
        table,
        row,
      });
  }
}

/** A yes or a no; a blank and a "not answered" are nothing, another word is a problem. */
function readTruth(
  table: Table,
  column: number | undefined,
  row: number,
  cells: readonly string[],
): boolean | null {
  if (column === undefined || cells[column] === '') return null;
  const answer = yesOrNo(cells[column]);
  if (answer === null && !isNotAnswered(cells[column]))
    table.problems.push(
      problem('word-unknown', {
        file: table.file,
        row,
        column: table.header[column],
        value: cells[column],
      }),
    );
  return answer;
}

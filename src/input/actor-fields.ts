import { actorFields, fieldsBy } from '../analysis/actor-fields.ts';
import { splitBodies } from './bodies.ts';
import type { ActorRow, Builder } from './builder.ts';
import { values } from './cells.ts';
import { assignColumns, type Columns, everyValue } from './columns.ts';
import { fillDown } from './fill-down.ts';
import { plain } from './fold.ts';
import { type Field, headerKey } from './headers.ts';
import { problem } from './problems.ts';
import { isPrivate } from './reading/private-cells.ts';
import { namesPersons } from './reading/weigh-columns.ts';
import { skip, type Table } from './table.ts';
import { isWave, waveOf } from './waves.ts';
import { isNotAnswered, yesOrNo } from './words.ts';

const KINDS = new Set(
  'organisation organization person einrichtung gruppe group institution personengruppe verein'.split(
    ' ',
  ),
);

/** In this order, because a header such as `Typ` or `Ebene` may stand for several. */
const ACTOR_FIELDS: readonly Field[] = [
  'id',
  'name',
  'partners',
  'sector',
  'kind',
  'committee',
  'committeeType',
  'function',
  'role',
  'setting',
  'ownership',
  'stakeholderGroup',
  'department',
  'tier',
  'area',
  'core',
  'answered',
  'status',
  'wave',
];

/** The columns that describe actors; `null` where none holds their names. */
export function actorColumns(table: Table, without: readonly Field[] = []): Columns | null {
  const id = table.header.findIndex((header) => headerKey(header) === 'id');
  const hasLabel = table.candidates.some((candidate, i) => candidate.has('name') && i !== id);
  const isYesNo = (cell: string) => yesOrNo(cell) !== null || isNotAnswered(cell);
  const accept = (field: Field, column: number) => {
    const key = headerKey(table.header[column]);
    if (field === 'id') return hasLabel;
    if (field === 'kind' && ['art', 'typ', 'type'].includes(key))
      return everyValue(table, column, (cell) => KINDS.has(cell.toLowerCase()));
    if (field === 'answered' && key === 'status') return everyValue(table, column, isYesNo);
    if (field === 'function')
      return table.candidates.some((candidate) => candidate.has('committee'));
    // A column of crosses under "Runder Tisch" holds members of that committee, not names of committees.
    if (field === 'committee') return !everyValue(table, column, isYesNo);
    // A date in the row of an actor is mostly that of the entry.
    if (field === 'wave')
      return !['stand', 'datum', 'date'].includes(key) && everyValue(table, column, isWave);
    return true;
  };
  const columns = assignColumns(
    table,
    ACTOR_FIELDS.filter((field) => !without.includes(field)),
    accept,
  );
  return columns.has('name') ? columns : null;
}

/** Columns that nobody reads stay with the actor under their own header. */
export function ownColumns(table: Table, columns: Columns, more: readonly number[] = []): number[] {
  const used = new Set([...[...columns.values()].flat(), ...more]);
  const personal: string[] = [];
  const own = table.header
    .map((_, i) => i)
    .filter((i) => {
      const fields = table.candidates[i];
      if (used.has(i) || fields.has('metadata') || fields.has('completed')) return false;
      if (!fields.has('personal') && !holdsPrivate(table, i)) return true;
      // Telephone numbers and the like are of no use to the analysis and would end up in reports.
      table.candidates[i] = new Map([['personal', 0]]);
      if (table.rows.some(({ cells }) => cells[i] !== '')) personal.push(table.header[i]);
      return false;
    });
  if (personal.length > 0)
    table.problems.push(
      problem('personal-column', { file: table.file, value: personal.join(', ') }),
    );
  return own;
}

/** Whether most filled cells of a column are mail addresses, telephone numbers or names of persons, whatever its header says. */
function holdsPrivate(table: Table, column: number): boolean {
  const filled: string[] = [];
  let found = 0;
  for (const { cells } of table.rows.slice(0, SAMPLE)) {
    if (cells[column] === '') continue;
    filled.push(cells[column]);
    if (isPrivate(cells[column])) found++;
  }
  return (found > 0 && 2 * found > filled.length) || namesPersons(filled);
}

/** Rows that are looked at, enough to tell what a column holds. */
const SAMPLE = 2000;

/** Fills merged cells of the columns that group actors. */
export function fillGroups(table: Table, columns: Columns): void {
  for (const field of ['sector', 'ownership'] as const)
    for (const column of columns.get(field) ?? []) fillDown(table, column);
}

/** What a row says about its actor; `null` where it names none: then it is skipped, with a problem. */
export function readActor(
  table: Table,
  columns: Columns,
  own: readonly number[],
  { row, cells }: { row: number; cells: readonly string[] },
): ActorRow | null {
  const text = (field: Field) => cellOf(cells, columns, field);
  const id = text('id');
  const name = text('name') ?? id;
  if (name === null) {
    const column = table.header[columns.get('name')?.[0] ?? 0];
    table.problems.push(problem('no-name', { file: table.file, row, column }));
    skip(table, { row }, 'no-name');
    return null;
  }
  const area = text('area');
  const everywhere = area !== null && isEverywhere(area);
  if (everywhere)
    table.problems.push(
      problem('area-everywhere', {
        file: table.file,
        row,
        column: table.header[columns.get('area')?.[0] ?? 0],
        value: area,
      }),
    );
  const truth = (field: Field) => readTruth(table, columns.get(field)?.[0], row, cells);
  const wave = text('wave');
  return {
    id: columns.has('id') ? (id ?? name) : null,
    name,
    ...fieldsBy((field) => {
      if (field === 'roles') return values(text('role') ?? '');
      if (field === 'area' && everywhere) return null;
      return actorFields[field] === 'truth' ? truth(field) : text(field);
    }),
    attributes: new Map(own.filter((i) => cells[i] !== '').map((i) => [table.header[i], cells[i]])),
    wave: wave === null ? null : waveOf(wave),
    asked: columns.has('partners'),
    tracksAnswers: columns.has('answered'),
    columns,
    table,
    row,
  };
}

const EVERYWHERE =
  /^(?:lk|landkreis|kreis|kreisweit|landkreisweit|stadtweit|gesamter? (?:land)?kreis|gesamtes? (?:stadt|kreis)gebiet|ganzer? (?:land)?kreis|kreisgebiet|stadtgebiet|ueberregional|ueberoertlich|landesweit|bundesweit|regional|alle|alle (?:orte|gemeinden|quartiere|stadtteile|sozialraeume)|county ?wide|city ?wide|district ?wide|borough ?wide|whole (?:county|city|district|borough)|all|all areas|everywhere|nationwide|national)$/;

/** Whether a place means all of them: "LK", "kreisweit", "county-wide". */
const isEverywhere = (cell: string) => EVERYWHERE.test(plain(cell));

/** Adds the seats that a row names in its committee cells. */
export function readSeats(builder: Builder, actor: ActorRow, cells: readonly string[]): void {
  const { table, row, columns, wave } = actor;
  for (const column of columns.get('committee') ?? [])
    for (const body of values(cells[column]).flatMap(splitBodies)) {
      if (isNotAnswered(body)) {
        const place = { file: table.file, row, column: table.header[column], value: body };
        table.problems.push(problem('seat-not-answered', place));
        continue;
      }
      if (yesOrNo(body) === false) continue;
      builder.seats.push({
        members: actor.id ?? actor.name,
        several: false,
        body,
        bodyType: cellOf(cells, columns, 'committeeType'),
        function: cellOf(cells, columns, 'function'),
        wave,
        column: table.header[column],
        table,
        row,
      });
    }
}

/** The cell of a field; `null` where it is blank or the table has no such column. */
export function cellOf(cells: readonly string[], columns: Columns, field: Field): string | null {
  const column = columns.get(field)?.[0];
  return column === undefined || cells[column] === '' ? null : cells[column];
}

/** A yes or a no; a blank and a "not answered" are nothing, another word is a problem. */
function readTruth(
  table: Table,
  column: number | undefined,
  row: number,
  cells: readonly string[],
): boolean | null {
  if (column === undefined || cells[column] === '') return null;
  const value = cells[column];
  const answer = yesOrNo(value);
  if (answer === null && !isNotAnswered(value))
    table.problems.push(
      problem('word-unknown', { file: table.file, row, column: table.header[column], value }),
    );
  return answer;
}

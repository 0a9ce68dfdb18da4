import { largest } from '../../largest.ts';
import { everyValue } from '../columns.ts';
import { fold } from '../fold.ts';
import { type Field, headerKey } from '../headers.ts';
import { ordinal } from '../ordinal.ts';
import { problem } from '../problems.ts';
import type { Table } from '../table.ts';
import names from '../vocabulary/names.json' with { type: 'json' };
import { isMark, isNotAnswered, yesOrNo } from '../words.ts';
import { WEAK_NAME } from './header-grammar.ts';
import { withoutBracket } from './tails.ts';

/** Rows that are looked at: enough for any doubt, and few enough for a large table. */
const SAMPLE = 2000;
const TIME = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[T ,]+\d{1,2}:\d{2}/;

/**
 * Weighs what headers say by what stands below them: a form's own columns are none of the network, a column of crosses names no partners,
 * and of several columns of names the one counts whose values are named as partners; a person's name beside it is left out.
 */
export function weighColumns(table: Table): void {
  const { header, candidates } = table;
  const set = (column: number, fields: ReadonlyMap<Field, number>) => {
    candidates[column] = fields;
  };
  const rows = table.rows.slice(0, SAMPLE);
  const own = (column: number) =>
    rows.map(({ cells }) => cells[column]).filter((cell) => cell !== '');
  header.forEach((name, column) => {
    const fields = candidates[column];
    if (fields.get('name') === -1) return;
    const times = own(column);
    // Signs alone are marks, and no names.
    if (fields.has('name') && times.length > 0 && times.every(isMark)) set(column, NOTHING);
    // A form that does not ask for the name of its respondents keeps a blank column for it.
    if (fields.has('name') && times.length === 0 && rows.length > 0 && !isNamed(fields))
      set(column, NOTHING);
    if (
      /^_\w/.test(name) ||
      (times.length > 0 && times.every((cell) => TIME.test(cell)) && !fields.has('completed'))
    )
      set(column, METADATA);
    else if (fields.has('partners') && !isNamed(fields) && saysYes(table, column))
      set(column, NOTHING);
  });
  const programs = candidates.filter((fields) => fields.has('metadata') || fields.has('completed'));
  table.form = programs.length >= 2 || (programs.length === 1 && asks(table));
  const pieces = partnerPieces(table, rows);
  if (table.form)
    header.forEach((name, column) => {
      if (headerKey(name) === 'id' && !own(column).some((cell) => pieces.has(fold(cell))))
        set(column, METADATA);
    });
  chooseName(table, pieces, own, set);
}

const METADATA: ReadonlyMap<Field, number> = new Map([['metadata', 0]]);
const PERSONAL: ReadonlyMap<Field, number> = new Map([['personal', 0]]);
const NOTHING: ReadonlyMap<Field, number> = new Map();
const isNamed = (fields: ReadonlyMap<Field, number>) =>
  [...fields.values()].some((rank) => rank < 0);

const asks = ({ header }: Table) =>
  header.some(
    (name) => withoutBracket(name).trimEnd().endsWith('?') || name.trimEnd().endsWith('?'),
  );

/** Whether a column holds nothing but answers and yes is one of them, so that it names nobody. */
function saysYes(table: Table, column: number): boolean {
  const answer = (cell: string) =>
    yesOrNo(cell) !== null || ordinal(cell) !== null || isNotAnswered(cell);
  if (!everyValue(table, column, answer)) return false;
  const crosses = table.rows.filter(({ cells }) => cells[column] !== '');
  const yes = crosses.filter(
    ({ cells }) => yesOrNo(cells[column]) === true || gradeOf(cells[column]) > 0,
  );
  // Numbers may be those of partners; "1" alone in a few rows may as well.
  return (
    yes.length > 0 &&
    (crosses.some(({ cells }) => !/^\d+$/.test(cells[column])) ||
      crosses.length === table.rows.length)
  );
}

function gradeOf(cell: string): number {
  const found = ordinal(cell);
  return found?.frequency ?? found?.amount ?? 0;
}

/** What stands in the cells of partners, in pieces and folded. */
function partnerPieces(table: Table, rows: Table['rows']): ReadonlySet<string> {
  const pieces = new Set<string>();
  table.candidates.forEach((fields, column) => {
    if (!fields.has('partners')) return;
    for (const { cells } of rows) {
      const cell = cells[column];
      if (cell === '' || cell.length > 5000) continue;
      pieces.add(fold(cell));
      for (const piece of cell.split(/[|;\n,]/)) pieces.add(fold(withoutBracket(piece)));
    }
  });
  pieces.delete('');
  return pieces;
}

/** Of several columns of names keeps the one whose values are named elsewhere; where none of them is, the header decides. */
function chooseName(
  table: Table,
  pieces: ReadonlySet<string>,
  own: (column: number) => string[],
  set: (column: number, fields: ReadonlyMap<Field, number>) => void,
): void {
  const { header, candidates } = table;
  const strong = candidates.some((fields) => (fields.get('name') ?? WEAK_NAME) < WEAK_NAME);
  const columns = candidates.flatMap((fields, column) => {
    const rank = fields.get('name');
    // "Bezeichnung" beside "Einrichtung" is anything.
    if (strong && rank === WEAK_NAME) set(column, NOTHING);
    if (
      rank === undefined ||
      (strong && rank === WEAK_NAME) ||
      fields.has('metadata') ||
      fields.has('id')
    )
      return [];
    const values = own(column);
    const hits = new Set(values.map(fold).filter((value) => pieces.has(value))).size;
    return [{ column, rank, hits, values }];
  });
  if (columns.length < 2 || columns.some(({ rank }) => rank < 0)) return;
  const ends = twoEnds(table, columns);
  if (ends) {
    const [from, to] = ends.columns;
    set(from, new Map([['from', 0]]));
    set(to, new Map([['to', 0]]));
    const value = `${from + 1} | ${to + 1} | ${ends.shared}`;
    table.problems.push(problem('ends-by-content', { file: table.file, value }));
    return;
  }
  const byHeader = [...columns].sort((a, b) => a.rank - b.rank || a.column - b.column);
  const most = largest(columns.map(({ hits }) => hits));
  const sure = columns.filter(({ hits }) => hits === most);
  const organised = columns.find(
    ({ column, values }) => isOrganisation(header[column]) && values.length > 0,
  );
  const plain = columns.find(({ column }) => headerKey(header[column]) === 'name');
  let best = byHeader[0];
  if (most >= 1 && sure.length === 1 && most > (best.hits ?? 0)) best = sure[0];
  else if (
    organised &&
    plain === best &&
    plain.hits <= organised.hits &&
    (table.form || isPersons(plain.values))
  )
    best = organised;
  if (best === byHeader[0] && best.hits === most && best !== plain) {
    // The header decides; a column of persons beside it is left out.
  } else
    table.problems.push(
      problem('name-column-chosen', {
        file: table.file,
        column: header[best.column],
        value: `${best.hits}/${new Set(best.values.map(fold)).size} | ${byHeader
          .filter((one) => one !== best)
          .map(({ column }) => header[column])
          .join(', ')}`,
      }),
    );
  for (const one of columns) {
    if (one === best) set(one.column, new Map([...candidates[one.column], ['name', -0.5]]));
    else {
      const rest = new Map([...candidates[one.column]].filter(([field]) => field !== 'name'));
      const person =
        headerKey(header[one.column]) === 'name' && (table.form || isPersons(one.values));
      set(one.column, person && organised === best ? PERSONAL : rest);
    }
  }
}

/** Two columns of one header that name the same actors, some of them more than once: the ends of ties. */
function twoEnds(
  { header }: Table,
  columns: readonly { column: number; values: string[] }[],
): { columns: [number, number]; shared: number } | null {
  const [first, second] = columns;
  if (columns.length !== 2 || header[second.column] !== `${header[first.column]} (2)`) return null;
  const [left, right] = [first, second].map(({ values }) => new Set(values.map(fold)));
  const shared = [...left].filter((name) => right.has(name)).length;
  const repeated = left.size < first.values.length || right.size < second.values.length;
  return shared > 0 && repeated ? { columns: [first.column, second.column], shared } : null;
}

/** A header that says that an organisation is named, and not only that something is. */
const isOrganisation = (name: string) => holds(name, names.organisationHeaders);

const TITLES = new Set(names.titles);

/** Whether a text holds one of some pieces of words. */
function holds(text: string, pieces: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return pieces.some((piece) => lower.includes(piece));
}

/** Whether a name begins with a title: "Dr. Kern", "Frau Kern". */
const isTitled = (name: string) => TITLES.has(/^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '');

const GIVEN = new Set(names.givenNames);

/**
 * Whether the values of a column are names of persons beyond doubt: they look so, and one in five begins with a
 * title or a first name that is known. "Bad Homburg" and "Stadt Auental" look like persons as well, but nobody is called so.
 */
export function namesPersons(values: readonly string[]): boolean {
  if (!isPersons(values)) return false;
  const sure = values.filter(
    (value) =>
      isTitled(value) ||
      (value.split(/[\s,]+/).slice(0, 2) as string[]).some((word) => GIVEN.has(word.toLowerCase())),
  );
  return sure.length * 5 >= values.length;
}

/** Whether most values look like the names of persons: a title and a name, or a first name and a surname. */
export function isPersons(values: readonly string[]): boolean {
  if (values.length === 0) return false;
  const persons = values.filter(
    (value) =>
      !holds(value, names.organisations) &&
      (isTitled(value) || /^\p{Lu}[\p{L}'-]+(?:,)? (?:\p{Lu}\. )?\p{Lu}[\p{L}'-]*$/u.test(value)),
  );
  return persons.length >= 0.6 * values.length;
}

import { largest } from '../largest.ts';
import type { Answer } from './choice.ts';
import type { Columns } from './columns.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { fieldsOf, headerKey } from './headers.ts';
import { surveyCodes } from './legend.ts';
import { problem } from './problems.ts';
import { adjacencyList } from './reading/adjacency.ts';
import { endsByNumber, headerless, startsWithTie } from './reading/headerless.ts';
import { linesOfText } from './reading/lines-of-text.ts';
import { findPartners } from './reading/partners-by-content.ts';
import { findSquare } from './reading/square.ts';
import { weighColumns } from './reading/weigh-columns.ts';
import { actorList } from './shapes/actor-list.ts';
import { crossColumns } from './shapes/crosses.ts';
import { shapes } from './shapes/index.ts';
import { matrix } from './shapes/matrix.ts';
import { roster } from './shapes/roster.ts';
import type { Shape } from './shapes/shape.ts';
import { tieList } from './shapes/tie-list.ts';
import { readWritten } from './shapes/written.ts';
import type { Sheet } from './sheet.ts';
import { findTable, type Table } from './table.ts';

/** A sheet with what it was recognised as. */
export interface Reading {
  table: Table;
  shape: Shape;
  columns: Columns;
}

/**
 * Finds the shape of a sheet: the first that fits. Where a second one fits as well and would read other columns, nothing is
 * guessed: both are named as a problem, and the user decides by an option.
 */
export function recognise(sheet: Sheet, given: Context): Reading | null {
  const context = sheet.shape === undefined ? given : { ...given, shape: sheet.shape };
  if (sheet.rows.length === 0) return null;
  const written = readWritten(sheet, context);
  if (written) return written;
  const text = linesOfText(sheet, context);
  const spoken = text && (tieList.recognise(text) ?? actorList.recognise(text));
  if (text && spoken)
    return { table: text, shape: spoken.has('from') ? tieList : actorList, columns: spoken };
  const table = findTable(sheet, context);
  // A header with two words that are known is the header; names below it that stand in both directions are chance.
  const isNamed = (cell: string) => context.named.has(headerKey(cell));
  const sure =
    table !== null &&
    table.header.filter((cell) => fieldsOf(cell).size > 0 || isNamed(cell)).length >= 2;
  const data =
    !sure &&
    (endsByNumber(sheet, context) ||
      (context.named.size === 0 && context.shape === undefined && startsWithTie(sheet)));
  const bare = data ? headerless(sheet, context) : null;
  const ends = bare && tieList.recognise(bare);
  if (bare && ends) return { table: bare, shape: tieList, columns: ends };
  const square = findSquare(sheet, context, sure ? table.headerRow : undefined);
  const mayBeList = context.shape === undefined || context.shape === 'actor-list';
  const list =
    table === null && square === null && mayBeList ? adjacencyList(sheet, context) : null;
  const listed = list && actorList.recognise(list);
  if (list && listed) return { table: list, shape: actorList, columns: listed };
  if (table) {
    nameByOthers(table);
    weighColumns(table);
    if (mayBeList && context.named.size === 0) findPartners(table);
  }
  if (square) weighColumns(square);
  const twice = square && namesTwice(square);
  if (twice) {
    sheet.problems.push(
      problem('name-twice', { file: sheet.file, row: square.headerRow, value: twice }),
    );
    return null;
  }
  const fitting = shapes.flatMap((shape): Reading[] => {
    if (context.shape !== undefined && shape.id !== context.shape) return [];
    const seen = shape === matrix ? square : shape === roster ? (square ?? table) : table;
    const columns = seen && shape.recognise(seen);
    return seen && columns ? [{ table: seen, shape, columns }] : [];
  });
  // Whoever names a column of partners does not mean a list of ties.
  const named = new Set(context.named.values());
  const partners = named.has('partners') && !named.has('from') && !named.has('to');
  const others = fitting.filter(({ shape }) => shape !== tieList);
  const readings = partners && others.length > 0 ? others : fitting;
  const place = { file: sheet.file, row: sheet.rows[0].row };
  if (readings.length === 0) {
    const open = context.shape === undefined || context.shape === 'tie-list';
    const bare = open ? headerless(sheet, context) : null;
    for (const shape of [tieList, actorList]) {
      const columns = bare && shape.recognise(bare);
      if (columns) return { table: bare, shape, columns };
    }
    if (sheet.problems.some(({ code }) => code === 'header-unclear')) return null;
    const value = sheet.rows[0].cells.slice(0, 20).join(' | ');
    sheet.problems.push(
      context.shape === undefined
        ? problem('no-name-column', { ...place, value })
        : problem('shape-unfit', { ...place, value: context.shape }),
    );
    return null;
  }
  const rival = context.shape === undefined ? rivalOf(readings, context) : null;
  if (rival) {
    const value = rival.map(waySaid).join(' | ');
    sheet.problems.push(
      problem('two-readings', { ...place, row: readings[0].table.headerRow, value }),
    );
    sheet.choice = { file: sheet.file, code: 'two-readings', answers: rival };
    return null;
  }
  const [best] = readings;
  const coded = best.shape === actorList ? optionNumbers(best) : [];
  if (coded.length >= 2) {
    const value = coded.slice(0, 5).join(', ');
    sheet.problems.push(
      problem('options-unnamed', { file: sheet.file, row: best.table.headerRow, value }),
    );
    return null;
  }
  if (best.shape === actorList && !best.columns.has('partners') && !best.columns.has('committee')) {
    const codes = surveyCodes(best.table.header);
    const numbered = codes.filter((code) => /___\d+$/.test(code));
    if (numbered.length >= 2) {
      const value = numbered.slice(0, 5).join(', ');
      sheet.problems.push(problem('legend-missing', { file: sheet.file, value }));
      sheet.problems.push(
        problem('options-unnamed', { file: sheet.file, row: best.table.headerRow, value }),
      );
      return null;
    }
    if (codes.length >= 2)
      best.table.problems.push(
        problem('legend-missing', { file: sheet.file, value: codes.slice(0, 5).join(', ') }),
      );
  }
  return best;
}

/**
 * The columns of single options beside a column of partners that holds nothing but the numbers of options: "partners" with "2 3" beside
 * "partners_1", "partners_2"; empty where there are none.
 */
function optionNumbers({ table, columns }: Reading): string[] {
  const { header, rows } = table;
  const partners = (columns.get('partners') ?? []).filter((column) =>
    rows.every(({ cells }) => /^[\d ,;|]*$/.test(cells[column])),
  );
  if (partners.length === 0 || columns.has('id')) return [];
  const options = optionsByStem(header);
  return partners.flatMap((column) => options.get(header[column]) ?? []);
}

/** Names that end with a number behind a sign or blank, by every beginning that leaves such an end. O(names). */
function optionsByStem(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names)
    for (let end = 2; end <= 7 && end < name.length; end++) {
      if (!/^[_/. ]{1,3}\d{1,4}$/.test(name.slice(-end))) continue;
      const stem = name.slice(0, -end);
      const list = found.get(stem);
      if (list) list.push(name);
      else found.set(stem, [name]);
    }
  return found;
}

/** Where each name stands first. */
function firstOf(names: readonly string[]): Map<string, number> {
  const first = new Map<string, number>();
  names.forEach((name, i) => {
    if (!first.has(name)) first.set(name, i);
  });
  return first;
}

/** A name that stands twice over the columns and twice in the rows of a square; `null` where there is none. */
function namesTwice({ square, header, rows }: Table): string | null {
  if (!square) return null;
  const bare = (column: number) => fold(header[column].replace(/ \(\d+\)$/, ''));
  const across = square.columns.map(bare);
  const down = rows.map(({ cells }) => fold(cells[square.name]));
  const above = firstOf(down);
  const repeated = new Set(down.filter((name, i) => above.get(name) !== i));
  const first = firstOf(across);
  const twice = across.find((name, i) => first.get(name) !== i && repeated.has(name));
  return twice === undefined ? null : header[square.columns[first.get(twice) as number]];
}

/**
 * In a table without a column of names the one that holds names of the other tables is it; where the names it has stand in no other
 * table, that one holds their ids.
 */
function nameByOthers(table: Table): void {
  const { candidates, header, rows, context } = table;
  if (candidates.some((fields) => fields.has('from') || fields.has('to'))) return;
  if (context.names.size === 0 || rows.length === 0) return;
  const own = candidates.flatMap((fields, column) => (fields.has('name') ? [column] : []));
  if (own.length > 0 && candidates.some((fields) => fields.has('id'))) return;
  const listed = new Set(own.flatMap((column) => rows.map(({ cells }) => fold(cells[column]))));
  const known = new Set([...context.names].map(fold).filter((name) => !listed.has(name)));
  const hits = header.map((_, column) => {
    const values = new Set(
      rows.map(({ cells }) => fold(cells[column])).filter((cell) => cell !== ''),
    );
    const found = [...values].filter((value) => known.has(value)).length;
    return found >= 2 && found * 2 >= values.size && values.size * 2 >= rows.length ? found : 0;
  });
  const most = largest(hits);
  if (most === 0) return;
  const column = hits.indexOf(most);
  // Partners of a list are names of others as well.
  if (own.length > 0 && (candidates[column].size > 0 || most * 2 < known.size)) return;
  candidates[column] = new Map([...candidates[column], [own.length > 0 ? 'id' : 'name', 0]]);
  table.problems.push(
    problem(own.length > 0 ? 'id-by-others' : 'name-by-others', {
      file: table.file,
      column: header[column],
      value: `${most}/${rows.length}`,
    }),
  );
}

/** The two readings between which only the user can decide; `null` where one is plain. */
function rivalOf(readings: readonly Reading[], { named }: Context): Answer[] | null {
  const [best] = readings;
  const find = (id: string) => readings.find(({ shape }) => shape.id === id);
  const decided = (...fields: string[]) =>
    [...named.values()].some((field) => fields.includes(field));
  const actors = find('actor-list');
  const partners = actors?.columns.get('partners') ?? [];
  if (best.shape === tieList) {
    const ends = ['from', 'to', 'endDetail'].flatMap(
      (field) => best.columns.get(field as 'from') ?? [],
    );
    if (decided('from', 'to')) return null;
    const name = actors?.columns.get('name')?.[0];
    if (actors && partners.length > 0 && ![name, ...partners].some((i) => ends.includes(i ?? -1)))
      return both(best, actors);
    return otherEnds(best, ends);
  }
  if (best.shape.id === 'roster') {
    const committees = find('membership-table');
    if (
      committees &&
      (committees.columns.get('committee') ?? []).some(
        (i) => !best.columns.get('partners')?.includes(i),
      )
    )
      return both(best, committees);
    if (
      actors &&
      partners.length > 0 &&
      !partners.every((i) =>
        (['partners', 'metadata', 'others'] as const).some((field) =>
          best.columns.get(field)?.includes(i),
        ),
      )
    )
      return decided('partners') ? null : both(best, actors);
  }
  // Nothing but crosses under names that are neither known actors nor called like a committee.
  if (best.shape === actorList && best.columns.size === 1) {
    const crosses = crossColumns(best.table, best.columns);
    if (crosses.length >= 2 && crosses.length === best.table.header.length - 1) {
      const headers = crosses.slice(0, 3).map((i) => best.table.header[i]);
      return (['membership-table', 'roster'] as const).map((shape) => ({
        kind: 'shape',
        shape,
        words: headers,
      }));
    }
  }
  return null;
}

/** A second pair of ends beside the first: which two columns are the tie? */
function otherEnds({ table, columns }: Reading, ends: readonly number[]): Answer[] | null {
  const hidden: Table = {
    ...table,
    candidates: table.candidates.map((fields, i) => (ends.includes(i) ? new Map() : fields)),
  };
  const second = tieList.recognise(hidden);
  if (!second) return null;
  return [columns, second].map((found) => {
    const [from, to] = (['from', 'to'] as const).map(
      (field) => table.header[found.get(field)?.[0] as number],
    );
    return { kind: 'ends', shape: 'tie-list', columns: { from, to }, words: [from, to] };
  });
}

function both(...readings: Reading[]): Answer[] {
  return readings.map(({ shape, columns, table }) => ({
    kind: 'shape',
    shape: shape.id,
    words: shape.because
      .flatMap((field) => columns.get(field) ?? [])
      .slice(0, 4)
      .map((i) => table.header[i]),
  }));
}

/** A reading in words of the table. */
const waySaid = ({ kind, shape, words }: Answer) =>
  `${shape} (${words.join(kind === 'ends' ? ' → ' : ', ')})`;

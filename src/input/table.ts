import type { Problem } from '../analysis.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { type Field, fieldsOf, headerKey } from './headers.ts';
import { problem } from './problems.ts';
import { quotable } from './reading/private-cells.ts';
import {
  countsRows,
  exampleIn,
  framedRows,
  isPageNumber,
  isTotalRow,
  sectionRows,
  withoutFrame,
} from './reading/rows.ts';
import { isBlank, type Row, type Sheet, type Skipped } from './sheet.ts';
import { beginning, tableWords } from './vocabulary/table-words.ts';

/** A table with its header found: what shapes recognise and read. */
export interface Table {
  file: string;
  delimiter: string;
  header: string[];
  headerRow: number;
  /** What each column may mean by its header. */
  candidates: ReadonlyMap<Field, number>[];
  /** The rows below the header, each with as many cells as the header. */
  rows: Row[];
  /** Rows of the file without the header, `rows` and `skipped` together. */
  total: number;
  skipped: Skipped[];
  /** What the lines above and below the rows say. */
  notes: string[];
  problems: Problem[];
  /** How words and grades became weights. */
  scales: { column: string; scale: string }[];
  context: Context;
  /** Whether a form or a survey program wrote the table: its lists part answers at commas. */
  form?: boolean;
  /** Whether rows with fewer cells than the header are worth a word. */
  short: boolean;
  /** Whether it has no words that say what its columns are, and was read by what they hold. */
  headless?: boolean;
  /** Whether care-chain wrote it: without rows it says that there are none. */
  exact?: boolean;
  /** Numbers of rows that go on about the actor of the row above. */
  continued?: ReadonlySet<number>;
  /** Where the same actors stand in rows and columns: the column of names, the one whose values head the others, and those. */
  square?: { name: number; key: number; columns: number[] };
}

/** Rows among which the header is looked for. */
const HEADER_WITHIN = 60;

const saysTotal = beginning(tableWords.margins.line, /^(?:\s*[:=])?[\d.,\s]*$/);
const saysNote = beginning(tableWords.margins.note, /^\s*:/);
const LEGEND = /^\d{1,2}\s*=/;
const NUMBER = /^[-+\d.,\s%]*$/;

/**
 * Finds the header of a sheet: the first row with two known header words or more, else the first with one. Lines above
 * it and totals at the end are skipped and listed. `null` where no row holds a known word.
 */
export function findTable(sheet: Sheet, context: Context): Table | null {
  const at = headerIndex(sheet.rows, context);
  return at < 0 ? null : tableAt(sheet, at, context);
}

/** The table whose header is the given row of a sheet. */
export function tableAt(sheet: Sheet, at: number, context: Context): Table {
  const header = uniqueHeader(sheet.rows[at].cells);
  const table: Table = {
    file: sheet.file,
    delimiter: sheet.delimiter ?? ',',
    short: sheet.delimiter !== null,
    header,
    headerRow: sheet.rows[at].row,
    candidates: header.map(
      (cell, column) => byNumber(header, column, context) ?? fieldsIn(cell, context),
    ),
    rows: [],
    total: sheet.skipped.length + sheet.rows.length - 1,
    skipped: [...sheet.skipped],
    notes: [],
    problems: [],
    scales: [],
    context,
  };
  for (const row of sheet.rows.slice(0, at))
    if (isBlank(row)) skip(table, row, 'blank-row');
    else note(table, row, 'title-line');
  if (sheet.continued) table.continued = sheet.continued;
  const isListed = (column: number) => table.candidates[column]?.has('partners') ?? false;
  let end = sheet.rows.length;
  while (end > at + 1 && isEnd(sheet.rows, end - 1, header.length, at)) end--;
  for (let i = at + 1; i < sheet.rows.length; i++) {
    const row = sheet.rows[i];
    if (isBlank(row)) skip(table, row, 'blank-row');
    else if (i >= end) note(table, row, 'total-line');
    else if (isPageNumber(row)) skip(table, row, 'page-number');
    else if (row.cells.length > 1 && sameCells(row.cells, sheet.rows[at].cells))
      skip(table, row, 'repeated-header');
    else {
      const example = table.rows.length === 0 && i < end - 1 ? exampleIn(row, isListed) : null;
      if (example === null) table.rows.push(even(row, table));
      else {
        skip(table, row, 'example-row');
        // The cells beside it may name a person.
        const [value = null] = quotable([example]);
        table.problems.push(problem('example-row', { file: table.file, row: row.row, value }));
      }
    }
  }
  takeSections(table, sheet);
  return table;
}

/** Whether a row at the end is blank, a total or a note. */
function isEnd(rows: readonly Row[], at: number, width: number, header: number): boolean {
  const row = rows[at];
  if (isBlank(row) || isTotal(row, width)) return true;
  // In two columns a number behind the word is all that shows a total.
  const few = width <= 2;
  const count = few ? 0 : rows.slice(header + 1, at).filter((other) => !isBlank(other)).length;
  const may = few
    ? isTotalRow(row) && row.cells.some((cell) => /^\d+$/.test(cell))
    : isTotalRow(row) || countsRows(row, count);
  return may && !isNamed(rows, row);
}

/** Whether another row names what this one begins with. */
function isNamed(rows: readonly Row[], own: Row): boolean {
  const name = fold(own.cells.find((cell) => cell !== '') ?? '');
  return rows.some(
    (row) =>
      row !== own &&
      row.cells.some((cell) => cell.split(/[|;\n,]/).some((piece) => fold(piece) === name)),
  );
}

/** Takes headings between the rows out of them; they become a sector where the table has no column for it. */
function takeSections(table: Table, sheet: Sheet): void {
  const merged = (row: number) =>
    (sheet.merged ?? []).some(
      (range) => range.firstRow === row && range.lastColumn > range.firstColumn,
    );
  const framed = framedRows(table.rows);
  const sections = framed.size > 0 ? framed : sectionRows(table.rows, table.header, merged);
  if (sections.size === 0) return;
  let section = '';
  const names: string[] = [];
  const kept: Row[] = [];
  for (const row of table.rows)
    if (sections.has(row.row)) {
      section = withoutFrame(row.cells.find((cell) => cell !== '') ?? '');
      names.push(section);
      skip(table, row, 'section-row');
    } else kept.push({ row: row.row, cells: [...row.cells, section] });
  table.rows = kept;
  const known = table.candidates.some((fields) => fields.has('sector'));
  table.header.push(known ? '(section)' : `(${table.header.length + 1})`);
  table.candidates.push(known ? new Map() : new Map([['sector', 0]]));
  table.problems.push(
    problem('section-rows', { file: table.file, value: names.slice(0, 12).join(', ') }),
  );
}

export function skip(table: Table, { row }: { row: number }, reason: string): void {
  table.skipped.push({ row, reason });
}

/** Skips a line of words above or below the rows, and keeps what it says. */
export function note(table: Table, row: Row, reason: 'title-line' | 'total-line'): void {
  skip(table, row, reason);
  table.notes.push(row.cells.filter((cell) => cell !== '').join(' '));
}

/** What a header may mean, where an option of the user does not settle it. */
export function fieldsIn(header: string, { named }: Context): ReadonlyMap<Field, number> {
  const fields = fieldsOf(header);
  if (named.size === 0) return fields;
  const field = named.get(headerKey(header));
  if (field !== undefined) return new Map([[field, -1]]);
  const taken = new Set(named.values());
  return new Map([...fields].filter(([other]) => !taken.has(other)));
}

/** The field of a column that the user names by its number, where no header is called so. */
function byNumber(
  header: readonly string[],
  column: number,
  { named }: Context,
): ReadonlyMap<Field, number> | null {
  const number = String(column + 1);
  const field = named.get(number);
  return field === undefined || header.some((cell) => headerKey(cell) === number)
    ? null
    : new Map([[field, -1]]);
}

function headerIndex(rows: readonly Row[], context: Context): number {
  let single = -1;
  for (let i = 0; i < Math.min(rows.length, HEADER_WITHIN); i++) {
    const { cells } = rows[i];
    if (context.named.size > 0 && cells.some((cell) => context.named.has(headerKey(cell))))
      return i;
    const known = cells.filter((cell) => fieldsOf(cell).size > 0).length;
    if (known >= 2) return i;
    if (known === 1 && single < 0) single = i;
  }
  return single;
}

/** Blank and repeated headers get a name of their own, so that no column hides another. */
export function uniqueHeader(cells: readonly string[]): string[] {
  let last = cells.length;
  while (last > 1 && cells[last - 1] === '') last--;
  const seen = new Map<string, number>();
  return cells.slice(0, last).map((cell, i) => {
    const name = cell === '' ? `(${i + 1})` : cell;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Whether a row at the end is a total or a note rather than an actor: its other cells hold no words. */
export function isTotal({ cells }: Row, width: number): boolean {
  const at = cells.findIndex((cell) => cell !== '');
  const rest = cells.slice(at + 1);
  if (!rest.every((cell) => NUMBER.test(cell))) return false;
  const cell = cells[at];
  const text = cell.toLowerCase();
  if (LEGEND.test(cell) || saysNote(text)) return true;
  return saysTotal(text) && (width > 2 || /\d/.test(cell) || rest.some((other) => other !== ''));
}

export function sameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i]);
}

/** Gives a row the width of the header; cells beyond it are told, never lost in silence. */
export function even(row: Row, table: Table): Row {
  const width = table.header.length;
  const { cells } = row;
  if (cells.length === width) return row;
  if (cells.length < width) {
    // A workbook leaves out blank cells at the end of a row; only a text that does so may lack a delimiter.
    if (table.short) table.problems.push(problem('short-row', { file: table.file, row: row.row }));
    return { row: row.row, cells: [...cells, ...Array<string>(width - cells.length).fill('')] };
  }
  const extra = cells.slice(width);
  if (extra.some((cell) => cell !== ''))
    table.problems.push(
      problem('ragged-row', {
        file: table.file,
        row: row.row,
        value: quotable(extra).join(' | '),
      }),
    );
  return { row: row.row, cells: cells.slice(0, width) };
}

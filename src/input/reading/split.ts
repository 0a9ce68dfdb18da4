import { largest } from '../../largest.ts';
import { type Field, fieldsOf } from '../headers.ts';
import { isBlank, type Row, type Sheet } from '../sheet.ts';

const BODY: readonly Field[] = ['name', 'from', 'to', 'partners', 'committee'];

/** How many cells of a row are headers, and whether one of them is that of names or ends. */
function headerOf(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell !== '');
  if (new Set(filled).size < filled.length) return 0;
  // "A" and "B" head ends, but are names as well.
  const fields = cells.map((cell) => (cell.length < 2 ? new Map() : fieldsOf(cell)));
  const known = fields.filter((found) => found.size > 0).length;
  return known >= 2 && fields.some((found) => BODY.some((field) => found.has(field))) ? known : 0;
}

/** Takes a sheet apart that holds several tables, below or beside each other, each with a header of its own. */
export function splitTables(sheet: Sheet): Sheet[] {
  if (sheet.rows.length < 4 || sheet.shape !== undefined) return [sheet];
  const parts = below(sheet).flatMap(beside);
  if (parts.length < 2) return [sheet];
  return parts.map(({ left, rows }, i): Sheet => {
    const first = rows.find((row) => !isBlank(row)) ?? rows[0];
    const column =
      left +
      Math.max(
        0,
        first.cells.findIndex((cell) => cell !== ''),
      );
    return {
      ...sheet,
      file: i === 0 ? sheet.file : partName(sheet.file, `${letters(column)}${first.row}`),
      rows,
      skipped: i === 0 ? sheet.skipped : [],
      problems: i === 0 ? sheet.problems : [],
    };
  });
}

/** "book.xlsx [Liste]" and "D8" → "book.xlsx [Liste D8]". */
function partName(file: string, place: string): string {
  return file.endsWith(']') ? `${file.slice(0, -1)} ${place}]` : `${file} [${place}]`;
}

/** The name of a column as a spreadsheet shows it. */
function letters(column: number): string {
  let text = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    text = String.fromCharCode(65 + (left % 26)) + text;
  return text;
}

/** Parts below each other: a header that stands below a blank row, and is another one than the first. */
function below({ rows }: Sheet): Row[][] {
  const starts = [0];
  let header: readonly string[] | null = null;
  for (let at = 0; at < rows.length - 1; at++) {
    const { cells } = rows[at];
    if (header !== null && isMatrixHeader(rows, at)) {
      starts.push(at);
      continue;
    }
    if (header === null) {
      if (headerOf(cells) > 0) header = cells;
      continue;
    }
    const title = at > 0 && rows[at - 1].cells.filter((cell) => cell !== '').length === 1;
    const gap = title ? at - 2 : at - 1;
    // What few rows have is looked at first.
    if (gap < 0 || !isBlank(rows[gap]) || headerOf(cells) === 0) continue;
    const own = cells.filter((cell) => cell !== '').join('\0');
    if (own === header.filter((cell) => cell !== '').join('\0')) continue;
    starts.push(title ? at - 1 : at);
    header = cells;
  }
  return starts.map((start, i) => rows.slice(start, starts[i + 1] ?? rows.length));
}

/** Whether a row below a blank one heads a matrix: its cells are the names that stand first in the rows below it. */
function isMatrixHeader(rows: readonly Row[], at: number): boolean {
  if (at === 0 || !isBlank(rows[at - 1])) return false;
  const across = rows[at].cells.slice(1).filter((cell) => cell !== '');
  if (across.length < 3 || new Set(across).size < across.length) return false;
  const end = rows.findIndex((row, i) => i > at && isBlank(row));
  const down = new Set(
    rows.slice(at + 1, end < 0 ? rows.length : end).map(({ cells }) => cells[0] ?? ''),
  );
  return across.filter((name) => down.has(name)).length >= 0.8 * across.length;
}

/** Whether headers make a table of their own: one that names actors or ends. */
const isWhole = (cells: readonly string[]) =>
  headerOf(cells) > 0 &&
  cells.some(
    (cell) =>
      cell.length > 1 && ['name', 'from'].some((field) => fieldsOf(cell).has(field as Field)),
  );

interface Part {
  /** The first column of the part in the sheet. */
  left: number;
  rows: Row[];
}

/** Parts beside each other: a column that is blank all the way down, with a header on either side of it. */
function beside(rows: Row[]): Part[] {
  const at = rows.slice(0, 30).findIndex(({ cells }) => headerOf(cells) > 0);
  const whole = [{ left: 0, rows }];
  if (at < 0) return whole;
  const width = largest(rows.map(({ cells }) => cells.length));
  if (width > 200) return whole;
  const gaps = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.slice(at).every(({ cells }) => (cells[column] ?? '') === ''),
  );
  const cuts: number[] = [];
  let from = 0;
  for (const gap of gaps) {
    const left = rows[at].cells.slice(from, gap);
    const right = rows[at].cells.slice(gap + 1);
    if (!isWhole(left) || !isWhole(right)) continue;
    cuts.push(gap);
    from = gap + 1;
  }
  if (cuts.length === 0) return whole;
  const bounds = [-1, ...cuts, width];
  return bounds.slice(0, -1).map((start, i) => {
    const part = rows.map(({ row, cells }) => {
      const own = cells.slice(start + 1, bounds[i + 1]);
      return { row, cells: own.length === 0 ? [''] : own };
    });
    while (part.length > 0 && isBlank(part[part.length - 1])) part.pop();
    return { left: start + 1, rows: part };
  });
}

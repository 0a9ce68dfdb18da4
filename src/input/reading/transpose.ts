import { largest } from '../../largest.ts';
import { type Field, fieldsOf } from '../headers.ts';
import { problem } from '../problems.ts';
import { isBlank, type Sheet } from '../sheet.ts';

const MOST_ROWS = 60;
const MOST_COLUMNS = 5000;
/** Fields without which no table of actors is one. */
const NAMES: readonly Field[] = ['name', 'from'];
const OTHERS: readonly Field[] = ['partners', 'to', 'sector', 'role', 'committee'];

/**
 * Turns a table that has a column for each actor: its first column holds the headers, a name and something about it, and its first row
 * holds none but the first.
 */
export function turn(sheet: Sheet): Sheet {
  const rows = sheet.rows.filter((row) => !isBlank(row));
  const start = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length >= 2);
  if (start < 0 || rows.length - start < 2 || rows.length > MOST_ROWS) return sheet;
  const body = rows.slice(start);
  const width = largest(body.map(({ cells }) => cells.length));
  if (width < 3 || width > MOST_COLUMNS) return sheet;
  // "A" and "B" head ends, but are names as well.
  const down = body.map(({ cells: [cell = ''] }) =>
    cell.length < 2 ? new Map<Field, number>() : fieldsOf(cell),
  );
  const has = (list: readonly ReadonlyMap<Field, number>[], fields: readonly Field[]) =>
    list.some((found) => fields.some((field) => found.has(field)));
  const known = down.filter((found) => found.size > 0).length;
  if (!has(down, NAMES) || !has(down, OTHERS) || known < 2 || known * 2 < down.length) return sheet;
  // "Klinik", "Verein": a word for an organisation may be the name of one.
  const across = body[0].cells
    .slice(1)
    .filter((cell) => [...fieldsOf(cell).keys()].some((field) => field !== 'name'));
  if (across.length * 5 > width || !NAMES.some((field) => down[0].has(field))) return sheet;
  const turned = Array.from({ length: width }, (_, column) => ({
    row: column + 1,
    cells: body.map(({ cells }) => cells[column] ?? ''),
  }));
  return {
    ...sheet,
    rows: turned,
    skipped: [],
    problems: [
      ...sheet.problems,
      problem('table-turned', {
        file: sheet.file,
        value: body
          .map(({ cells }) => cells[0])
          .slice(0, 6)
          .join(', '),
      }),
    ],
  };
}

import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import { type Field, fieldsOf } from '../headers.ts';
import type { Row, Sheet } from '../sheet.ts';
import { type Table, tableAt } from '../table.ts';
import { readColours } from './cell-colours.ts';
import { takeLegend } from './explained-columns.ts';
import { addBands } from './sector-bands.ts';
import { takeMargins } from './square-margins.ts';
import { locateSquare, NUMBERED, type SquarePlace } from './square-place.ts';

/**
 * Finds the table of a sheet whose header, in the row `before` or above, and one of its first columns name the same actors: by their
 * names, by numbers or short forms that stand beside the names, or by the numbers before them. Margins, and what stands beside the names, are
 * no actors. `null` where there is none.
 */
export function findSquare(
  sheet: Sheet,
  context: Context,
  before = Number.POSITIVE_INFINITY,
): Table | null {
  const place = locateSquare(sheet.rows, context, before);
  return place && squareTable(sheet, place, context);
}

/** The table of a square: margins taken out, its header with names in the place of numbers, what stands beside the names as columns about them. */
function squareTable(sheet: Sheet, found: SquarePlace, context: Context): Table {
  const { at, name, key, labels, names, legend } = found;
  const table = tableAt(sheet, at, context);
  takeLegend(table, sheet, legend);
  const columns = new Set(labels.map(({ column }) => column));
  const isNumbered = [...names].some(([label, to]) => label !== fold(to));
  const keyOf = (cell: string) => {
    const numbered = NUMBERED.exec(cell)?.[1];
    return numbered !== undefined && names.has(numbered) && !names.has(fold(cell))
      ? numbered
      : fold(cell);
  };
  if (isNumbered)
    for (const { column, label } of labels) {
      const to = names.get(fold(label));
      if (to !== undefined) table.header[column] = to;
    }
  const rows = takeMargins(table, found, columns, keyOf);
  const kept = [...columns];
  table.rows = isNumbered ? rows.map((row) => renamed(row, { key, name, keyOf, names })) : rows;
  table.candidates = table.header.map((header, column): ReadonlyMap<Field, number> => {
    if (column === name) return new Map([['name', -1]]);
    if (columns.has(column)) return new Map();
    // A margin is no answer about anybody.
    if (labels.some((label) => label.column === column)) return new Map([['metadata', 0]]);
    if (column === key) return new Map([['id', 0]]);
    return table.candidates[column] ?? fieldsOf(header);
  });
  table.square = { name, key, columns: kept.sort((a, b) => a - b) };
  addBands(sheet, table, found);
  readColours(sheet, table);
  return table;
}

function renamed(
  row: Row,
  {
    key,
    name,
    keyOf,
    names,
  }: Pick<SquarePlace, 'key' | 'name' | 'names'> & { keyOf: (cell: string) => string },
): Row {
  const to = names.get(keyOf(row.cells[key] ?? ''));
  return to === undefined ? row : { row: row.row, cells: row.cells.with(name, to) };
}

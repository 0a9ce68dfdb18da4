import { fold } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Row } from '../sheet.ts';
import type { Table } from '../table.ts';
import { oneOf, tableWords } from '../vocabulary/table-words.ts';
import { marginOf, soundsLikeMargin } from './margins.ts';
import { NUMERIC, type SquarePlace } from './square-place.ts';

/**
 * Takes the margins of a square out of its columns, and gives its rows without them: what is called a total and holds numbers alone, and
 * what is the sum or the count of the cells beside it. What is no plain total is told.
 */
export function takeMargins(
  table: Table,
  { labels, key, name }: SquarePlace,
  columns: Set<number>,
  keyOf: (cell: string) => string,
): Row[] {
  const own = (row: Row) => row.cells[key] ?? '';
  const down = new Set(table.rows.map((row) => keyOf(own(row))));
  const across = new Set(labels.map(({ label }) => fold(label)));
  const closing = closingMargin(table, labels, (row) => own(row) || (row.cells[name] ?? ''));
  const isMargin = (label: string) => closing.has(fold(label)) || soundsLikeMargin(label);
  for (const { column, label } of labels) {
    if (table.header[column] === undefined) continue;
    if (down.has(fold(label)) && !isMargin(label)) continue;
    const others = [...columns].filter(
      (one) => one !== column && down.has(fold(labelAt(labels, one))),
    );
    const kind = marginOf(
      table.rows.map((row) => ({
        label: own(row),
        total: row.cells[column] ?? '',
        cells: others.map((one) => row.cells[one] ?? ''),
        own: !across.has(keyOf(own(row))) || keyOf(own(row)) === fold(label),
      })),
    );
    const numeric = table.rows.every(({ cells }) => NUMERIC.test(cells[column] ?? ''));
    if (!kind && !(isMargin(label) && numeric)) continue;
    columns.delete(column);
    if (!isPlainTotal(label))
      table.problems.push(
        problem('margin-left-out', { file: table.file, column: label, value: kind ?? 'word' }),
      );
  }
  const kept = [...columns];
  return table.rows.filter((row) => {
    const cell = own(row) || (row.cells[name] ?? '');
    if (cell === '' || (across.has(keyOf(cell)) && !isMargin(cell))) return true;
    const lines = kept.map((column) => ({
      label: table.header[column],
      total: row.cells[column] ?? '',
      cells: table.rows
        .filter((other) => other !== row && across.has(keyOf(own(other))))
        .map((other) => other.cells[column] ?? ''),
      own: false,
    }));
    // Alone at the end, outside a table whose other rows all stand in the columns, less is proof.
    const alone =
      row === table.rows[table.rows.length - 1] &&
      table.rows.every((other) => other === row || across.has(keyOf(own(other))));
    const kind = marginOf(lines, alone ? 2 : undefined);
    const numeric = row.cells.every((one, column) => !columns.has(column) || NUMERIC.test(one));
    if (!kind && !(isMargin(cell) && numeric)) return true;
    table.skipped.push({ row: row.row, reason: 'total-line' });
    if (!isPlainTotal(cell))
      table.problems.push(
        problem('margin-left-out', {
          file: table.file,
          row: row.row,
          value: `${cell} (${kind ?? 'word'})`,
        }),
      );
    return false;
  });
}

/**
 * The names of the last row and the last column, folded, where both are the sums of all others and the cell in their corner is the sum of these: that is
 * a margin, whatever it is called in whatever language. Empty where it is not.
 */
function closingMargin(
  { rows }: Table,
  labels: SquarePlace['labels'],
  own: (row: Row) => string,
): ReadonlySet<string> {
  const edge = labels[labels.length - 1];
  const end = rows[rows.length - 1];
  if (!edge || !end || own(end) === '') return new Set();
  const others = labels.slice(0, -1).map(({ column }) => column);
  const line = (total: string, cells: string[]) => ({ label: '', total, cells, own: false });
  const cellAt = (row: Row, column: number) => row.cells[column] ?? '';
  const inner = rows.slice(0, -1);
  const across = inner.map((row) =>
    line(
      cellAt(row, edge.column),
      others.map((column) => cellAt(row, column)),
    ),
  );
  const down = others.map((column) =>
    line(
      cellAt(end, column),
      inner.map((row) => cellAt(row, column)),
    ),
  );
  const corner = line(
    cellAt(end, edge.column),
    others.map((column) => cellAt(end, column)),
  );
  const sums =
    marginOf(across, 2) === 'sum' && marginOf(down, 2) === 'sum' && marginOf([corner], 1) === 'sum';
  return new Set(sums ? [fold(edge.label), fold(own(end))] : []);
}

const labelAt = (labels: SquarePlace['labels'], column: number) =>
  labels.find((label) => label.column === column)?.label ?? '';

const saysTotal = oneOf(tableWords.margins.total);
const isPlainTotal = (label: string) => saysTotal(fold(label));

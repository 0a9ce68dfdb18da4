import { problem } from './problems.ts';
import type { Table } from './table.ts';

/**
 * Fills the blanks that merged cells leave below their first row. Only where the column is clearly merged: its first
 * row has a value, at most half of its rows have one, and no value comes twice. Otherwise a blank stays a blank.
 */
export function fillDown(table: Table, column: number): void {
  const { rows } = table;
  const filled = rows.map(({ cells }) => cells[column]).filter((cell) => cell !== '');
  const merged =
    filled.length >= 2 &&
    filled.length <= rows.length / 2 &&
    rows[0].cells[column] !== '' &&
    new Set(filled).size === filled.length;
  if (!merged) return;
  let above = '';
  let first: number | null = null;
  rows.forEach(({ row, cells }, i) => {
    if (cells[column] !== '') above = cells[column];
    else {
      // The sheet that the rows come from stays as it is.
      rows[i] = { row, cells: cells.with(column, above) };
      first ??= row;
    }
  });
  table.problems.push(
    problem('filled-down', {
      file: table.file,
      row: first,
      column: table.header[column],
      value: String(rows.length - filled.length),
    }),
  );
}

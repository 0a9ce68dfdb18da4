import { problem } from '../problems.ts';
import type { Row, Sheet } from '../sheet.ts';

/**
 * Colours as crosses: where a table names things in its first row and column and holds nothing else but one colour, a coloured cell is a cross.
 * Blank cells with colours beside others are told of. A colour of the diagonal, of whole rows or of whole columns only helps the eye.
 */
export function readColours(sheet: Sheet): void {
  const { rows, fills, file } = sheet;
  const [header, ...below] = rows;
  if (!fills || !header || below.length < 2) return;
  const width = header.cells.length;
  const coloured: { row: Row; column: number; colour: string }[] = [];
  let blank = true;
  for (const row of below) {
    const colours = fills.get(row.row);
    const own = row.cells[0] ?? '';
    for (let column = 1; column < width; column++) {
      if ((row.cells[column] ?? '') !== '') blank = false;
      else if (header.cells[column] !== '' && own !== '' && header.cells[column] !== own) {
        const colour = colours?.get(column);
        if (colour !== undefined) coloured.push({ row, column, colour });
      }
    }
  }
  const inRow = new Map<Row, number>();
  const inColumn = new Map<number, number>();
  for (const { row, column } of coloured) {
    inRow.set(row, (inRow.get(row) ?? 0) + 1);
    inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  }
  const meant = coloured.filter(
    ({ row, column }) =>
      (inRow.get(row) ?? 0) < width - 2 && (inColumn.get(column) ?? 0) < below.length - 1,
  );
  if (meant.length === 0) return;
  const value = String(meant.length);
  const one = new Set(meant.map(({ colour }) => colour)).size === 1;
  if (!blank || !one) {
    if (meant.length > 1) sheet.problems.push(problem('colours-unread', { file, value }));
    return;
  }
  for (const { row, column } of meant) {
    while (row.cells.length <= column) row.cells.push('');
    row.cells[column] = 'x';
  }
  sheet.problems.push(problem('colours-read', { file, value }));
}

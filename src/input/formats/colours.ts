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
  const coloured: { row: Row; column: number; colour: string; own: boolean }[] = [];
  // How often a colour stands in a row and in a column.
  const times = new Map<string, number>();
  const count = (key: string) => times.set(key, (times.get(key) ?? 0) + 1);
  let blank = true;
  for (const row of below)
    for (let column = 1; column < width; column++) {
      const colour = fills.get(row.row)?.get(column);
      if ((row.cells[column] ?? '') !== '') blank = false;
      else if (colour !== undefined) {
        const own = header.cells[column] === (row.cells[0] ?? '');
        coloured.push({ row, column, colour, own });
        count(`${colour} row ${row.row}`);
        count(`${colour} column ${column}`);
      }
    }
  const meant = coloured.filter(
    ({ row, column, colour, own }) =>
      !own &&
      header.cells[column] !== '' &&
      (row.cells[0] ?? '') !== '' &&
      (times.get(`${colour} row ${row.row}`) ?? 0) < width - 1 &&
      (times.get(`${colour} column ${column}`) ?? 0) < below.length,
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

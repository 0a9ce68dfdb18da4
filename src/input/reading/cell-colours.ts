import { fold } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Sheet } from '../sheet.ts';
import type { Table } from '../table.ts';

/** Reads the colours of a square without a single text: one colour is a tie, several may mean anything. */
export function readColours({ file, fills, problems }: Sheet, table: Table): void {
  if (problems.some(({ code }) => code.startsWith('colours-'))) return;
  const { square, rows, header } = table;
  if (
    !square ||
    !fills ||
    rows.some(({ cells }) => square.columns.some((column) => cells[column] !== ''))
  )
    return;
  const colours = new Map<string, number>();
  const colourOf = (row: number, column: number) => fills.get(row)?.get(column);
  for (const { row, cells } of rows)
    for (const column of square.columns) {
      const colour = colourOf(row, column);
      if (colour === undefined || fold(cells[square.name]) === fold(header[column])) continue;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  const ties = [...colours.values()].reduce((all, count) => all + count, 0);
  if (ties === 0) return;
  if (colours.size > 1 || ties === rows.length * (square.columns.length - 1)) {
    table.problems.push(problem('colours-unread', { file, value: String(ties) }));
    return;
  }
  table.rows = rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, column) =>
      square.columns.includes(column) &&
      fold(cells[square.name]) !== fold(header[column]) &&
      colourOf(row, column) !== undefined
        ? 'x'
        : cell,
    ),
  }));
  table.problems.push(problem('colours-read', { file, value: `${ties}` }));
}

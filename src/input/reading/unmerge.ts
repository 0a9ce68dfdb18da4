import type { Sheet } from '../sheet.ts';

/** The widest range that is filled; a title merged over a whole sheet stands once. */
const MOST_ROWS = 2000;

/** Writes the text of a cell that was merged over several rows into each of them. */
export function unmerge(sheet: Sheet): Sheet {
  const ranges = (sheet.merged ?? []).filter(
    ({ firstRow, lastRow }) => lastRow > firstRow && lastRow - firstRow < MOST_ROWS,
  );
  if (ranges.length === 0) return sheet;
  const places = new Map(sheet.rows.map(({ row }, at) => [row, at]));
  const rows = [...sheet.rows];
  const continued = new Set<number>();
  for (const { firstRow, lastRow, firstColumn } of ranges) {
    const first = places.get(firstRow);
    const text = first === undefined ? '' : (sheet.rows[first].cells[firstColumn] ?? '');
    if (text === '') continue;
    for (let number = firstRow + 1; number <= lastRow; number++) {
      const at = places.get(number);
      // A row that holds nothing of its own is no row of the range.
      if (at === undefined || sheet.rows[at].cells.every((cell) => cell === '')) continue;
      const cells = [...rows[at].cells];
      while (cells.length <= firstColumn) cells.push('');
      if (cells[firstColumn] !== '') continue;
      cells[firstColumn] = text;
      rows[at] = { row: number, cells };
      continued.add(number);
    }
  }
  return { ...sheet, rows, continued };
}

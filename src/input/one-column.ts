import { detectDelimiter } from './delimiter.ts';
import { fieldsOf } from './headers.ts';
import { problem } from './problems.ts';
import { parseRecords } from './records.ts';
import type { Sheet } from './sheet.ts';

/** Rows among which the header is looked for. */
const WITHIN = 60;

/**
 * Parts the rows of a table each of which stands in one cell: a delimited text that was pasted into one column of a spreadsheet, or whose lines
 * were put in quotation marks one by one. It is one where its header parts into known words. O(n).
 */
export function splitOneColumn(sheet: Sheet): void {
  const { rows, file } = sheet;
  if (rows.length < 2 || rows.some(({ cells }) => cells.slice(1).some((cell) => cell !== '')))
    return;
  const lines = rows.map(({ cells }) => cells[0]);
  if (lines.some((line) => line.includes('\n'))) return;
  const text = lines.join('\n');
  const delimiter = detectDelimiter(text);
  const parted = lines.slice(0, WITHIN).map((line) => line.split(delimiter));
  const known = (cells: readonly string[]) =>
    cells.filter((cell) => fieldsOf(cell.replaceAll('"', '').trim()).size > 0).length;
  if (!parted.some((cells) => cells.length > 1 && known(cells) >= Math.min(2, cells.length)))
    return;
  const records = parseRecords(text, delimiter, () => {});
  if (records?.length !== rows.length) return;
  sheet.rows = rows.map(({ row }, at) => ({ row, cells: records[at] }));
  sheet.delimiter = delimiter;
  sheet.problems.push(problem('one-column', { file, row: rows[0].row, value: delimiter }));
}

import { cleanCell } from './clean-cell.ts';
import { isBlank, type Row, type Skipped } from './sheet.ts';

/** Lines among which the rule below a header is looked for. */
const WITHIN = 60;

/** A line of dashes, such as `| --- | :-: |` or `+-----+---+`, with one border at least. */
const isRule = (line: string) =>
  /^[\s|+:=-]+$/.test(line) && line.includes('--') && /[|+]/.test(line);

/**
 * The rows of a text table that is drawn with `|` and a rule of dashes below its header, as in Markdown; `null` for any other text. Rules are
 * skipped; a line outside of the table is a row of one cell. O(n).
 */
export function markdownRows(text: string): { rows: Row[]; skipped: Skipped[] } | null {
  const lines = text.split('\n');
  const rule = lines.slice(0, WITHIN).findIndex(isRule);
  if (rule < 0 || !lines.some((line) => line.includes('|') && !isRule(line))) return null;
  const rows: Row[] = [];
  const skipped: Skipped[] = [];
  lines.forEach((line, at) => {
    if (isRule(line)) skipped.push({ row: at + 1, reason: 'rule-line' });
    else rows.push({ row: at + 1, cells: line.includes('|') ? cellsOf(line) : [cleanCell(line)] });
  });
  while (rows.length > 0 && isBlank(rows[rows.length - 1])) rows.pop();
  return rows.length === 0 ? null : { rows, skipped };
}

/** The cells between borders; `\\|` is a sign of the text, `<br>` a line break, and asterisks around a cell are its look. */
function cellsOf(line: string): string[] {
  const cells = line.trim().split('|');
  for (let at = cells.length - 2; at >= 0; at--)
    if (cells[at].endsWith('\\')) cells.splice(at, 2, `${cells[at].slice(0, -1)}|${cells[at + 1]}`);
  if (cells[0].trim() === '') cells.shift();
  if (cells.length > 1 && cells[cells.length - 1].trim() === '') cells.pop();
  return cells.map((cell) => {
    const text = cleanCell(cell.replace(/<br ?\/?>/gi, '\n'));
    const bare = /^(\*\*|__)(.+)\1$/s.exec(text);
    return bare ? bare[2].trim() : text;
  });
}

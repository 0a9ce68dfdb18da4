import { isBlank, type Sheet } from './sheet.ts';

const IMPORT_ID = /^\s*\{\s*"ImportId"\s*:/;

/**
 * Of the three header rows of a Qualtrics export (variable, question, import id as JSON) only the question is kept; the
 * other two are skipped and listed.
 */
export function keepQuestionRow(sheet: Sheet): void {
  const { rows } = sheet;
  const at = rows
    .slice(0, 60)
    .findIndex(
      ({ cells }) =>
        cells.some((cell) => IMPORT_ID.test(cell)) &&
        cells.every((cell) => cell === '' || IMPORT_ID.test(cell)),
    );
  if (at < 0) return;
  const headers = rows.slice(Math.max(0, at - 2), at).filter((row) => !isBlank(row));
  const dropped = new Set([at, ...(headers.length === 2 ? [rows.indexOf(headers[0])] : [])]);
  for (const i of dropped) sheet.skipped.push({ row: rows[i].row, reason: 'survey-header' });
  sheet.rows = rows.filter((_, i) => !dropped.has(i));
}

import { fold } from '../fold.ts';
import { type Field, fieldsOf } from '../headers.ts';
import { problem } from '../problems.ts';
import { isBlank, type Sheet } from '../sheet.ts';
import { titleOf } from './related.ts';

const NAMES: readonly Field[] = ['name', 'from'];

/**
 * Writes the name of a sheet as the actor of its rows, where several sheets list partners without saying whose they are and name each
 * other: a sheet for each organisation.
 */
export function nameRespondents(sheets: readonly Sheet[]): Sheet[] {
  if (sheets.length < 2) return [...sheets];
  const lists = sheets.flatMap((sheet) => {
    const at = sheet.rows.slice(0, 30).findIndex(({ cells }) => partnerColumn(cells) >= 0);
    if (at < 0) return [];
    const column = partnerColumn(sheet.rows[at].cells);
    const partners = sheet.rows.slice(at + 1).map(({ cells }) => fold(cells[column] ?? ''));
    return [{ sheet, at, partners: new Set(partners.filter((name) => name !== '')) }];
  });
  if (lists.length < 2) return [...sheets];
  const titles = lists.map(({ sheet }) => fold(titleOf(sheet)));
  const named = titles.filter((title, i) =>
    lists.some(({ partners }, k) => k !== i && partners.has(title)),
  );
  if (named.length < 2 || named.length * 2 < titles.length) return [...sheets];
  return sheets.map((sheet) => {
    const list = lists.find((one) => one.sheet === sheet);
    if (!list) return sheet;
    const title = titleOf(sheet);
    return {
      ...sheet,
      shape: 'actor-list',
      rows: sheet.rows.map((row, i) => ({
        row: row.row,
        cells: [i < list.at || isBlank(row) ? '' : i === list.at ? 'Name' : title, ...row.cells],
      })),
      continued: new Set(sheet.rows.slice(list.at + 2).map(({ row }) => row)),
      problems: [...sheet.problems, problem('sheet-is-actor', { file: sheet.file, value: title })],
    };
  });
}

/** The column of partners in a header that has none for whose partners they are; -1 where it is no such header. */
function partnerColumn(cells: readonly string[]): number {
  const fields = cells.map(fieldsOf);
  if (fields.some((found) => NAMES.some((field) => found.has(field)) && !found.has('partners')))
    return -1;
  return fields.findIndex((found) => found.has('partners'));
}

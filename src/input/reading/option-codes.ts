import { surveyCodes } from '../legend.ts';
import { problem } from '../problems.ts';
import type { Reading } from '../shapes/shape.ts';
import type { Sheet } from '../sheet.ts';

/**
 * Whether a list of actors holds codes of a survey program whose meaning stands nowhere, so that it cannot be read; both what is missing and
 * what is only worth a word is said.
 */
export function lacksWords(reading: Reading, sheet: Sheet): boolean {
  const { table, columns } = reading;
  const coded = optionNumbers(reading);
  if (coded.length >= 2) {
    const value = coded.slice(0, 5).join(', ');
    sheet.problems.push(
      problem('options-unnamed', { file: sheet.file, row: table.headerRow, value }),
    );
    return true;
  }
  if (columns.has('partners') || columns.has('committee')) return false;
  const codes = surveyCodes(table.header);
  const numbered = codes.filter((code) => /___\d+$/.test(code));
  if (numbered.length >= 2) {
    const value = numbered.slice(0, 5).join(', ');
    sheet.problems.push(problem('legend-missing', { file: sheet.file, value }));
    sheet.problems.push(
      problem('options-unnamed', { file: sheet.file, row: table.headerRow, value }),
    );
    return true;
  }
  if (codes.length >= 2)
    table.problems.push(
      problem('legend-missing', { file: sheet.file, value: codes.slice(0, 5).join(', ') }),
    );
  return false;
}

/**
 * The columns of single options beside a column of partners that holds nothing but the numbers of options: "partners" with "2 3" beside
 * "partners_1", "partners_2"; empty where there are none.
 */
function optionNumbers({ table, columns }: Reading): string[] {
  const { header, rows } = table;
  const partners = (columns.get('partners') ?? []).filter((column) =>
    rows.every(({ cells }) => /^[\d ,;|]*$/.test(cells[column])),
  );
  if (partners.length === 0 || columns.has('id')) return [];
  const options = optionsByStem(header);
  return partners.flatMap((column) => options.get(header[column]) ?? []);
}

/** Names that end with a number behind a sign or blank, by every beginning that leaves such an end. O(names). */
function optionsByStem(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names)
    for (let end = 2; end <= 7 && end < name.length; end++) {
      if (!/^[_/. ]{1,3}\d{1,4}$/.test(name.slice(-end))) continue;
      const stem = name.slice(0, -end);
      const list = found.get(stem);
      if (list) list.push(name);
      else found.set(stem, [name]);
    }
  return found;
}

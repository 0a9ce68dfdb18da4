import type { SourceFile } from '../analysis.ts';
import { fieldsOf, headerKey } from './headers.ts';
import { isBlank, type Sheet } from './sheet.ts';
import { oneOf, tableWords } from './vocabulary/table-words.ts';

/** A sheet that says what the codes of another one mean, for example `AB01_01` → `Zusammenarbeit: Caritas`. */
export interface Legend {
  sheet: Sheet;
  codeColumn: number;
  labelColumn: number;
  header: number;
  labels: ReadonlyMap<string, string>;
}

const isCodeHeader = oneOf(tableWords.legend.code);
const isLabel = oneOf(tableWords.legend.label);

/** Whether a header says that what stands below are meanings. */
export const isLabelHeader = (header: string) => isLabel(headerKey(header));

/** Finds the sheet among several that is a legend of the codes in the others; a list of actors with more than names is none. */
export function findLegend(sheets: readonly Sheet[]): Legend | null {
  if (sheets.length < 2) return null;
  for (const sheet of sheets) {
    const header = sheet.rows.findIndex(
      ({ cells }) =>
        cells.some((cell) => isCodeHeader(headerKey(cell))) &&
        cells.some((cell) => isLabelHeader(cell)),
    );
    if (header < 0 || header > 20) continue;
    const { cells } = sheet.rows[header];
    const codeColumn = cells.findIndex((cell) => isCodeHeader(headerKey(cell)));
    const labelColumn = cells.findIndex((cell, i) => i !== codeColumn && isLabelHeader(cell));
    if (labelColumn < 0) continue;
    const actorWords = cells.filter((cell) =>
      ['sector', 'role', 'partners', 'from', 'committee'].some((field) =>
        fieldsOf(cell).has(field as 'sector'),
      ),
    );
    if (actorWords.length > 0) continue;
    // A matrix with numbered columns is no legend of its own copy.
    const own = new Set(sheet.rows.slice(header + 1).map((row) => row.cells[codeColumn] ?? ''));
    if (cells.filter((cell, i) => i !== codeColumn && cell !== '' && own.has(cell)).length >= 2)
      continue;
    const labels = new Map<string, string>();
    for (const row of sheet.rows.slice(header + 1)) {
      const code = row.cells[codeColumn] ?? '';
      const label = row.cells[labelColumn] ?? '';
      if (code !== '' && label !== '' && !labels.has(code)) labels.set(code, label);
    }
    const legend = { sheet, codeColumn, labelColumn, header, labels };
    if (sheets.some((other) => other !== sheet && explains(legend, other))) return legend;
  }
  return null;
}

/** Codes that a header may hold: the whole of it, or the bracket at its end. */
function codesIn(header: string): string[] {
  const bracket = /\[([^[\]]+)\]\s*$/.exec(header.slice(0, 300));
  return bracket ? [header, bracket[1].trim()] : [header];
}

function explains({ labels }: Legend, sheet: Sheet): boolean {
  const header = sheet.rows[0]?.cells ?? [];
  const named = header.filter((cell) => codesIn(cell).some((code) => labels.has(code)));
  // A header of names that a list of actors holds too is no header of codes.
  if (named.length >= 2 && named.some((cell) => fieldsOf(cell).size === 0)) return true;
  return tokenColumn(labels, sheet) >= 0;
}

/** The column of respondents' tokens: at least two of its cells, and nearly all, stand in the legend. */
function tokenColumn(labels: ReadonlyMap<string, string>, { rows }: Sheet): number {
  const [header, ...below] = rows;
  if (!header || header.cells.some(isNamed)) return -1;
  return header.cells.findIndex((_, column) => {
    const cells = below.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
    const known = cells.filter((cell) => labels.has(cell)).length;
    return known >= 2 && known >= 0.8 * cells.length;
  });
}

/** Headers of tables that name their actors themselves. */
function isNamed(header: string): boolean {
  const fields = fieldsOf(header);
  return (['name', 'from', 'to', 'partners'] as const).some((field) => fields.has(field));
}

/** Writes labels in the place of codes: in the headers of a sheet, and in its column of respondents. */
export function applyLegend({ labels }: Legend, sheet: Sheet): Sheet {
  const [header, ...below] = sheet.rows;
  if (!header) return sheet;
  const token = tokenColumn(labels, sheet);
  const cells = header.cells.map((cell, column) => {
    if (column === token) return `Name (${cell})`;
    const code = codesIn(cell).find((one) => labels.has(one));
    if (code === undefined) return cell;
    const label = labels.get(code) as string;
    return code === cell ? label : cell.replace(/\[[^[\]]+\]\s*$/, `[${label}]`);
  });
  return {
    ...sheet,
    rows: [
      { ...header, cells },
      ...below.map((row) =>
        token < 0
          ? row
          : {
              ...row,
              cells: row.cells.map((cell, i) => (i === token ? (labels.get(cell) ?? cell) : cell)),
            },
      ),
    ],
  };
}

/** How a legend was read. */
export function describeLegend({ sheet, header, codeColumn, labelColumn }: Legend): SourceFile {
  const { file: name, encoding, delimiter, rows } = sheet;
  const skipped = [...sheet.skipped];
  let read = 0;
  rows.forEach((row, i) => {
    if (i === header) return;
    if (i < header)
      skipped.push({ row: row.row, reason: isBlank(row) ? 'blank-row' : 'title-line' });
    else if (isBlank(row)) skipped.push({ row: row.row, reason: 'blank-row' });
    else if ((row.cells[codeColumn] ?? '') === '' || (row.cells[labelColumn] ?? '') === '')
      skipped.push({ row: row.row, reason: 'no-label' });
    else read++;
  });
  const cells = rows[header].cells;
  return {
    name,
    shape: 'legend',
    why: `code: ${cells[codeColumn]}, label: ${cells[labelColumn]}`,
    encoding,
    delimiter,
    rows: read + skipped.length,
    read,
    skipped: skipped.sort((a, b) => a.row - b.row),
    columns: cells.map((column, i) => ({
      column,
      field: i === codeColumn ? 'code' : i === labelColumn ? 'label' : null,
    })),
  };
}

/** Headers that a survey program wrote as codes, which say nothing without a legend. */
export function surveyCodes(header: readonly string[]): string[] {
  return header.filter(
    (cell) =>
      /^\w{1,60}___\d{1,4}$/.test(cell) ||
      /^\S{1,20}\[\w*\d\]$/.test(cell) ||
      /^[A-Z]{2}\d{2}_\d{2}$/.test(cell),
  );
}

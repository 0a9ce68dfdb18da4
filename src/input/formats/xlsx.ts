import type { CellStyle, Workbook } from 'hucre/xlsx';
import { addFact, type BookSheet, factsOf, fillGap, showNumber, tidy } from './book-sheet.ts';

type Value = string | number | boolean | Date | null;
type Colour = { rgb?: string; theme?: number; tint?: number; indexed?: number };

/** Sheets that are larger than this, unpacked, are read without their looks. */
const MAX_STYLED = 30_000_000;

/** The colours of a theme as Office sets them, light and dark in the order in which cells count them. */
const THEME = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47'.split(' ');
/** The 56 colours of older workbooks, which are counted from 8. */
const INDEXED =
  `000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366
  ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99
  99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366
  333399 333333`.split(/\s+/);

/** Whether a workbook has coloured cells, percentages or numbers with leading zeros, which cost time to read. */
export function tellsOfLooks(parts: ReadonlyMap<string, Uint8Array>): boolean {
  let size = 0;
  let looks = false;
  for (const [name, bytes] of parts) {
    if (/worksheets\//i.test(name)) size += bytes.length;
    if (/styles\d*\.xml$/i.test(name)) {
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      looks ||= text.includes('fgColor') || /numFmtId="(?:9|10)"|%|formatCode="0{2,}"/.test(text);
    }
  }
  return looks && size <= MAX_STYLED;
}

/** The sheets of an .xlsx or .xls, as the reader gives them, with texts as a spreadsheet shows them. */
export function xlsxSheets(workbook: Workbook): BookSheet[] {
  return workbook.sheets.map(toSheet);
}

function toSheet(given: Workbook['sheets'][number]): BookSheet {
  const facts = {
    merged: (given.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      firstRow: startRow + 1,
      lastRow: endRow + 1,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    fills: new Map<number, Map<number, string>>(),
    formats: new Map<number, Map<number, string>>(),
  };
  for (const [at, { hidden }] of given.rowDefs ?? []) if (hidden) facts.hiddenRows.add(at + 1);
  (given.columns ?? []).forEach((column, at) => {
    if (column?.hidden) facts.hiddenColumns.add(at);
  });
  let formulas = 0;
  let uncalculated = 0;
  for (const [key, cell] of given.cells ?? []) {
    if (cell.formula !== undefined) {
      formulas++;
      if ((cell.value ?? '') === '' && !cell.formulaResult) uncalculated++;
    }
    if (!cell.style) continue;
    const [row, column] = key.split(',').map(Number);
    const fill = fillOf(cell.style);
    if (fill !== null) addFact(facts.fills, row + 1, column, fill);
    const format = formatOf(cell.style, cell.value);
    if (format !== null) addFact(facts.formats, row + 1, column, format);
  }
  const rows: BookSheet['rows'] = [];
  given.rows.forEach((line, at) => {
    let width = line.length;
    while (width > 0 && (line[width - 1] ?? '') === '') width--;
    if (width === 0) return;
    fillGap(rows, at + 1);
    const formats = facts.formats.get(at + 1);
    const cells = Array.from({ length: width }, (_, i) =>
      show((line[i] ?? null) as Value, formats?.get(i)),
    );
    rows.push({ row: at + 1, cells });
  });
  return {
    title: given.name,
    hidden: Boolean(given.hidden || given.veryHidden),
    rows,
    formulas,
    uncalculated,
    notes: [],
    ...factsOf(facts),
  };
}

/** A value as a spreadsheet shows it. */
function show(value: Value, format?: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    const text = showNumber(value);
    return format?.startsWith('00') && /^\d+$/.test(text)
      ? text.padStart(format.length, '0')
      : text;
  }
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return '';
  const [day, time] = value.toISOString().split('T');
  const clock = time.startsWith('00:00') ? '' : time.slice(0, 5);
  // A time without a date stands on the day before the calendar of spreadsheets begins.
  if (value.getUTCFullYear() < 1900) return clock || '00:00';
  return clock === '' ? day : `${day} ${clock}`;
}

function fillOf({ fill }: CellStyle): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none' || !fill.fgColor) return null;
  const colour = hexOf(fill.fgColor);
  return colour === null || colour === 'ffffff' ? null : `#${colour}`;
}

/** A colour as six digits; one of the theme is made lighter or darker by its tint. */
function hexOf({ rgb, theme, tint = 0, indexed }: Colour): string | null {
  if (rgb !== undefined)
    return /^[0-9a-f]{6}$/i.test(rgb.slice(-6)) ? rgb.slice(-6).toLowerCase() : null;
  if (indexed !== undefined) return INDEXED[indexed < 8 ? indexed : indexed - 8] ?? null;
  const base = theme === undefined ? undefined : THEME[theme];
  if (base === undefined) return null;
  return [0, 2, 4]
    .map((at) => {
      const value = Number.parseInt(base.slice(at, at + 2), 16);
      const tinted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(Math.min(255, Math.max(0, tinted)))
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
}

/** How a number is shown, where that is not as it is stored. */
function formatOf({ numFmt }: CellStyle, value: unknown): string | null {
  if (numFmt === undefined || typeof value !== 'number') return null;
  if (numFmt.includes('%')) return '0%';
  return /^0{2,}$/.test(numFmt) ? numFmt : null;
}

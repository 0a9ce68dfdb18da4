import type { MergedRange } from '../sheet.ts';
import { ArchiveError } from './archive.ts';
import {
  addFact,
  type BookSheet,
  factsOf,
  fillGap,
  MAX_REPEATED_CELLS,
  MAX_REPEATED_ROWS,
  showNumber,
  tidy,
} from './book-sheet.ts';
import { readOdsStyles } from './ods-styles.ts';
import { scanXml } from './xml.ts';

/** A spreadsheet has no more columns than these. */
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;
/** Spaces that one sign may stand for. */
const MAX_SPACES = 100;

interface OdsCell {
  text: string;
  repeat: number;
  fill: string | null;
  format: string | null;
  columns: number;
  rows: number;
}

/**
 * Reads the sheets of an .ods: `content` is its content.xml, `styles` its styles.xml. Whatever a few bytes repeat without end (cells, rows,
 * spaces) is bounded. O(n) for n signs.
 *
 * @throws ArchiveError where repeated cells would fill the memory; XmlError
 */
export function readOds(content: string, styles: string): BookSheet[] {
  const looks = readOdsStyles([styles, content]);
  const sheets: BookSheet[] = [];
  let repeated = 0;
  /** Elements that are open inside of one whose texts are no cell: a comment, a drawing, a table within a table. */
  let aside = 0;
  let sheet: Open | null = null;
  let row: OpenRow | null = null;
  let cell: (OdsCell & { type: string; value: string | undefined; formula: boolean }) | null = null;
  let paragraphs: string[] = [];
  let inText = 0;

  const endCell = () => {
    if (!sheet || !row || !cell) return;
    const { type, value } = cell;
    const said = paragraphs.join('\n');
    cell.text = tidy(showValue(type, value, said));
    if (type === 'percentage') cell.format = '0%';
    if (cell.formula) {
      sheet.formulas++;
      if (cell.text === '' && said === '' && (value ?? '') === '') sheet.uncalculated++;
    }
    row.cells.push(cell);
    cell = null;
  };

  scanXml(content, {
    open(name, attributes) {
      if (aside > 0 || ASIDE.has(name) || (name === 'table:table' && cell)) {
        aside++;
        return;
      }
      const number = (key: string, most: number) =>
        Math.min(Math.max(1, Math.trunc(Number(attributes.get(key) ?? 1)) || 1), most);
      switch (name) {
        case 'table:table': {
          const title = attributes.get('table:name') ?? `Sheet${sheets.length + 1}`;
          const hidden = looks.hidden.has(attributes.get('table:style-name') ?? '');
          sheet = openSheet(title, hidden);
          break;
        }
        case 'table:table-column': {
          if (!sheet) break;
          const count = number('table:number-columns-repeated', MAX_COLUMNS);
          const end = Math.min(sheet.column + count, MAX_COLUMNS);
          if (isCollapsed(attributes))
            for (let i = sheet.column; i < end; i++) sheet.hiddenColumns.add(i);
          sheet.column = end;
          break;
        }
        case 'table:table-row':
          row = {
            cells: [],
            repeat: number('table:number-rows-repeated', MAX_ROWS),
            hidden: isCollapsed(attributes),
          };
          break;
        case 'table:table-cell':
        case 'table:covered-table-cell': {
          const style = attributes.get('table:style-name') ?? '';
          const type = attributes.get('office:value-type') ?? '';
          const covered = name === 'table:covered-table-cell';
          paragraphs = [];
          cell = {
            text: '',
            repeat: number('table:number-columns-repeated', MAX_COLUMNS),
            fill: looks.fills.get(style) ?? null,
            format: null,
            columns: number('table:number-columns-spanned', MAX_COLUMNS),
            rows: number('table:number-rows-spanned', MAX_ROWS),
            // What a merged cell covers is not shown.
            type: covered ? 'covered' : type,
            value: attributes.get(VALUES[type] ?? ''),
            formula: attributes.has('table:formula'),
          };
          break;
        }
        case 'text:p':
        case 'text:h':
          if (cell && inText++ === 0) paragraphs.push('');
          break;
        case 'text:s':
          if (inText > 0)
            paragraphs.push(`${paragraphs.pop()}${' '.repeat(number('text:c', MAX_SPACES))}`);
          break;
        case 'text:tab':
          if (inText > 0) paragraphs.push(`${paragraphs.pop()}\t`);
          break;
        case 'text:line-break':
          if (inText > 0) paragraphs.push(`${paragraphs.pop()}\n`);
      }
    },
    text(text) {
      if (aside === 0 && inText > 0)
        paragraphs.push(paragraphs.pop() + text.replace(/[ \t\r\n]+/g, ' '));
    },
    close(name) {
      if (aside > 0) {
        aside--;
        return;
      }
      if (name === 'text:p' || name === 'text:h') inText = Math.max(0, inText - 1);
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') endCell();
      else if (name === 'table:table-row' && sheet && row) {
        repeated += endRow(sheet, row);
        if (repeated > MAX_REPEATED_CELLS)
          throw new ArchiveError('archive-bomb', `> ${MAX_REPEATED_CELLS}`);
        row = null;
      } else if (name === 'table:table' && sheet) {
        sheets.push(close(sheet));
        sheet = null;
      }
    },
  });
  return sheets;
}

interface OpenRow {
  cells: OdsCell[];
  repeat: number;
  hidden: boolean;
}

const ASIDE = new Set([
  'office:annotation',
  'table:shapes',
  'draw:frame',
  'text:note',
  'table:tracked-changes',
]);

/** Where a type of cell keeps its value. */
const VALUES: Record<string, string> = {
  float: 'office:value',
  currency: 'office:value',
  percentage: 'office:value',
  boolean: 'office:boolean-value',
  date: 'office:date-value',
  string: 'office:string-value',
};

const isCollapsed = (attributes: ReadonlyMap<string, string>) =>
  /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '');

/** A value as a spreadsheet shows it; `said` is the text beside it. */
function showValue(type: string, value: string | undefined, said: string): string {
  if (type === 'covered') return '';
  if (type === 'string' || value === undefined) return said === '' ? (value ?? '') : said;
  if (type === 'boolean') return value === 'true' ? 'TRUE' : 'FALSE';
  if (type !== 'date') return showNumber(Number(value));
  const [day, time = ''] = value.split('T');
  return time === '' || time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

function openSheet(title: string, hidden: boolean) {
  return {
    title,
    hidden,
    rows: [] as BookSheet['rows'],
    formulas: 0,
    uncalculated: 0,
    notes: [] as BookSheet['notes'],
    /** The numbers of the next column and row. */
    column: 0,
    row: 1,
    merged: [] as MergedRange[],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    fills: new Map<number, Map<number, string>>(),
    formats: new Map<number, Map<number, string>>(),
  };
}
type Open = ReturnType<typeof openSheet>;

function close(sheet: Open): BookSheet {
  const { title, hidden, rows, formulas, uncalculated, notes } = sheet;
  return { title, hidden, rows, formulas, uncalculated, notes, ...factsOf(sheet) };
}

/** Adds a row as often as it is repeated; gives the number of cells that stand in the file only as a repetition. */
function endRow(sheet: Open, { cells, repeat, hidden }: OpenRow): number {
  const texts: string[] = [];
  let column = 0;
  let written = 0;
  /** Merged, coloured and formatted cells of one row, by column. */
  const merged: { column: number; cell: OdsCell }[] = [];
  const marked: { column: number; cell: OdsCell }[] = [];
  let last = cells.length;
  while (
    last > 0 &&
    cells[last - 1].text === '' &&
    cells[last - 1].columns * cells[last - 1].rows === 1
  )
    last--;
  cells.forEach((cell, at) => {
    const end = Math.min(column + cell.repeat, MAX_COLUMNS);
    if (at < last) {
      written++;
      for (let i = column; i < end; i++) {
        texts.push(cell.text);
        if (cell.columns * cell.rows > 1) merged.push({ column: i, cell });
      }
    }
    // A colour that runs on to the end of the sheet belongs to no cell.
    if ((cell.fill !== null || cell.format !== null) && cell.repeat <= MAX_REPEATED_ROWS)
      for (let i = column; i < end; i++) marked.push({ column: i, cell });
    column = end;
  });
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  const first = sheet.row;
  const many = repeat > MAX_REPEATED_ROWS;
  const times = many ? 1 : repeat;
  // Beyond the end of a sheet rows still have numbers of their own.
  sheet.row = first + repeat;
  if (texts.length > 0) {
    fillGap(sheet.rows, first);
    if (many) sheet.notes.push({ code: 'row-repeated', row: first, value: String(repeat) });
    for (let i = 0; i < times; i++) sheet.rows.push({ row: first + i, cells: [...texts] });
  }
  if (texts.length > 0 || !many)
    for (let row = first; row < first + times; row++) {
      if (hidden) sheet.hiddenRows.add(row);
      for (const { column, cell } of marked) {
        if (cell.fill !== null) addFact(sheet.fills, row, column, cell.fill);
        if (cell.format !== null) addFact(sheet.formats, row, column, cell.format);
      }
    }
  for (const { column, cell } of merged)
    sheet.merged.push({
      firstRow: first,
      lastRow: first + cell.rows - 1,
      firstColumn: column,
      lastColumn: column + cell.columns - 1,
    });
  return (texts.length + marked.length) * times - written;
}

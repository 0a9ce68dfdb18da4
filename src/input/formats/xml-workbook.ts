import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import type { MergedRange, Sheet } from '../sheet.ts';
import { ArchiveError } from './archive.ts';
import {
  type BookSheet,
  factsOf,
  fillGap,
  MAX_REPEATED_CELLS,
  showNumber,
  tidy,
} from './book-sheet.ts';
import { sheetsOfBook } from './workbook.ts';
import { scanXml } from './xml.ts';

const MAX_COLUMNS = 16_384;

/** Reads a workbook that Excel 2003 wrote as XML (SpreadsheetML), which many programs call .xls. It never throws. O(n). */
export function readXmlWorkbook({ name, bytes }: InputFile): Promise<Sheet[]> {
  return sheetsOfBook(name, async () => booksIn(decode(bytes).text));
}

function booksIn(text: string): BookSheet[] {
  const sheets: BookSheet[] = [];
  let sheet: (BookSheet & { merged: MergedRange[]; hiddenRows: Set<number> }) | null = null;
  let row = 0;
  let cells: string[] = [];
  let data: { type: string; text: string } | null = null;
  let column = 0;
  let filled = 0;
  scanXml(text, {
    open(name, attributes) {
      const value = (key: string) => attributes.get(`ss:${key}`) ?? attributes.get(key);
      const number = (key: string, usual: number) => {
        const given = Math.trunc(Number(value(key) ?? usual));
        return given >= 0 ? given : usual;
      };
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'Worksheet':
          row = 0;
          sheet = {
            title: value('Name') ?? `Sheet${sheets.length + 1}`,
            hidden: false,
            rows: [],
            formulas: 0,
            uncalculated: 0,
            notes: [],
            merged: [],
            hiddenRows: new Set(),
          };
          break;
        case 'Row':
          row = Math.max(row + 1, number('Index', row + 1));
          cells = [];
          column = 0;
          if (value('Hidden') === '1') sheet?.hiddenRows.add(row);
          break;
        case 'Cell': {
          column = Math.min(Math.max(column, number('Index', column + 1) - 1), MAX_COLUMNS - 1);
          filled += column - cells.length;
          if (filled > MAX_REPEATED_CELLS)
            throw new ArchiveError('archive-bomb', `> ${MAX_REPEATED_CELLS}`);
          while (cells.length < column) cells.push('');
          cells[column] = '';
          const across = Math.min(number('MergeAcross', 0), MAX_COLUMNS - column - 1);
          const down = number('MergeDown', 0);
          if (across + down > 0)
            sheet?.merged.push({
              firstRow: row,
              lastRow: row + down,
              firstColumn: column,
              lastColumn: column + across,
            });
          column += across;
          break;
        }
        case 'Data':
          data = { type: value('Type') ?? 'String', text: '' };
      }
    },
    text(piece) {
      if (data) data.text += piece;
    },
    close(name) {
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'Data':
          if (data) cells[cells.length - 1] = show(data.type, data.text);
          data = null;
          break;
        case 'Cell':
          column++;
          break;
        case 'Row':
          while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
          if (sheet && cells.length > 0) {
            fillGap(sheet.rows, row);
            sheet.rows.push({ row, cells });
          }
          break;
        case 'Worksheet':
          if (sheet) {
            const none = { hiddenColumns: new Set<number>(), fills: new Map(), formats: new Map() };
            const { merged, hiddenRows, ...rest } = sheet;
            sheets.push({ ...rest, ...factsOf({ merged, hiddenRows, ...none }) });
          }
          sheet = null;
      }
    },
  });
  return sheets;
}

function show(type: string, text: string): string {
  if (type === 'Number' && text.trim() !== '') return showNumber(Number(text));
  if (type === 'Boolean') return text.trim() === '1' ? 'TRUE' : 'FALSE';
  if (type === 'DateTime') {
    const [day, time = ''] = text.trim().split('T');
    return time === '' || time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  return tidy(text);
}

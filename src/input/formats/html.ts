import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import { problem } from '../problems.ts';
import { isBlank, type MergedRange, type Row, type Sheet } from '../sheet.ts';
import { tidy } from './book-sheet.ts';
import { decodeEntities } from './xml.ts';

/** The names of the signs from U+00A0 on, as web pages write them. */
const LATIN =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
  Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
  igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
  thorn yuml`.split(/\s+/);
const NAMED = new Map<string, string>([
  ...LATIN.map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries({
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '\u201c',
    rdquo: '”',
    bdquo: '\u201e',
    bull: '•',
    hellip: '…',
    euro: '€',
  }),
]);

const MAX_COLUMNS = 16_384;
/** Cells that spans may fill without writing each. */
const MAX_SPANNED = 1_000_000;

interface Table {
  rows: Row[];
  merged: MergedRange[];
  hiddenRows: Set<number>;
  /** Texts that belong to no cell, such as a caption. */
  title: string;
}

/**
 * Reads the tables of a web page, which many programs call .xls, each as a sheet; a page need not be well-formed. A table in a cell of another
 * is text of that cell. It never throws. O(n).
 */
export function readHtml({ name, bytes }: InputFile): Sheet[] {
  const tables = tablesIn(decode(bytes).text).filter(({ rows }) => rows.length > 0);
  const wide = tables.filter(
    ({ rows }) => rows.length > 1 && rows.some(({ cells }) => cells.length > 1),
  );
  // Beside true tables, those that only arrange a page are none.
  const found = wide.length > 0 ? wide : tables;
  const sheet = (file: string) => ({
    file,
    encoding: null,
    delimiter: null,
    skipped: [],
    problems: [],
  });
  if (found.length === 0)
    return [
      { ...sheet(name), rows: [], problems: [problem('html-without-table', { file: name })] },
    ];
  return found.map(
    ({ rows, merged, hiddenRows, title }, at): Sheet => ({
      ...sheet(
        found.length === 1
          ? name
          : `${name} [${title || at + 1}${title && found.findIndex((other) => other.title === title) !== at ? ` ${at + 1}` : ''}]`,
      ),
      rows,
      ...(title === '' ? {} : { title }),
      ...(merged.length > 0 ? { merged } : {}),
      ...(hiddenRows.size > 0 ? { hiddenRows } : {}),
    }),
  );
}

interface Cell {
  text: string;
  columns: number;
  rows: number;
}

function tablesIn(text: string): Table[] {
  const tables: Table[] = [];
  let table: Table | null = null;
  let depth = 0;
  let row: { cells: Cell[]; hidden: boolean } | null = null;
  let cell: Cell | null = null;
  let caption = false;
  /** How far down the cells above reach, by column. */
  let reach: number[] = [];
  let spanned = 0;

  const say = (piece: string) => {
    if (cell) cell.text += piece;
    else if (caption && table) table.title += piece;
  };
  const endCell = () => {
    if (cell && row) row.cells.push(cell);
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (!row || !table) return;
    const number = table.rows.length + 1;
    const cells: string[] = [];
    const { merged } = table;
    const skipCovered = () => {
      while (cells.length < MAX_COLUMNS && (reach[cells.length] ?? 0) >= number) cells.push('');
    };
    for (const one of row.cells) {
      skipCovered();
      if (cells.length >= MAX_COLUMNS) break;
      const first = cells.length;
      cells.push(tidy(lines(one.text)));
      const last = Math.min(
        first + one.columns - 1,
        MAX_COLUMNS - 1,
        first + MAX_SPANNED - spanned,
      );
      for (let i = first + 1; i <= last; i++) cells.push('');
      spanned += last - first;
      for (let i = first; i <= last; i++) reach[i] = number + one.rows - 1;
      if (last > first || one.rows > 1)
        merged.push({
          firstRow: number,
          lastRow: number + one.rows - 1,
          firstColumn: first,
          lastColumn: last,
        });
    }
    while (cells.length > 1 && cells[cells.length - 1] === '') cells.pop();
    table.rows.push({ row: number, cells: cells.length === 0 ? [''] : cells });
    if (row.hidden) table.hiddenRows.add(number);
    row = null;
  };
  const endTable = () => {
    endRow();
    if (!table) return;
    while (table.rows.length > 0 && isBlank(table.rows[table.rows.length - 1])) table.rows.pop();
    table.title = tidy(table.title).slice(0, 60);
    tables.push(table);
    table = null;
  };

  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<', at);
    const end = start < 0 ? text.length : start;
    if (end > at && (cell || caption)) say(readText(text.slice(at, end)));
    if (start < 0) break;
    if (text.startsWith('<!--', start)) {
      const close = text.indexOf('-->', start + 4);
      at = close < 0 ? text.length : close + 3;
      continue;
    }
    const close = text.indexOf('>', start);
    const tag = text.slice(start, close < 0 ? text.length : close + 1);
    at = start + tag.length;
    const [, slash, called] = /^<(\/?)([a-z]+\d?)/i.exec(tag) ?? [];
    const name = called?.toLowerCase();
    const open = slash === '';
    if (open && (name === 'script' || name === 'style')) {
      const rest = text.toLowerCase().indexOf(`</${name}`, at);
      at = rest < 0 ? text.length : rest;
    } else if (name === 'table') {
      if (open && depth++ === 0) {
        table = { rows: [], merged: [], hiddenRows: new Set(), title: '' };
        reach = [];
      } else if (!open && depth > 0 && --depth === 0) endTable();
    } else if (depth !== 1) {
      if (cell && (name === 'tr' || name === 'td')) say(' ');
    } else if (name === 'caption') caption = open;
    else if (name === 'tr') {
      endRow();
      if (open) row = { cells: [], hidden: /display:\s?none/i.test(tag) };
    } else if (name === 'td' || name === 'th') {
      endCell();
      row ??= open ? { cells: [], hidden: false } : null;
      if (open) cell = { text: '', columns: span(tag, 'colspan'), rows: span(tag, 'rowspan') };
    } else if (name === 'br' || name === 'p' || name === 'div' || name === 'li') {
      if (cell?.text.trim()) say('\n');
    }
  }
  endTable();
  return tables;
}

/** Lines without blanks at their ends. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

function span(tag: string, key: 'colspan' | 'rowspan'): number {
  const at = tag.toLowerCase().indexOf(`${key}=`);
  const value = /^["']?(\d{1,5})/.exec(tag.slice(at + key.length + 1))?.[1];
  return at < 0 ? 1 : Math.max(1, Math.min(Number(value ?? 1), MAX_COLUMNS));
}

/** Blanks and line breaks of the source are one blank. */
function readText(source: string): string {
  const text = source.replace(/[ \t\r\n]+/g, ' ');
  if (!text.includes('&')) return text;
  return decodeEntities(text).replace(
    /&(\w{2,8});/g,
    (whole, name: string) => NAMED.get(name) ?? whole,
  );
}

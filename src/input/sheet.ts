import type { Problem } from '../analysis.ts';
import { assertFile } from '../arguments.ts';
import type { Choice } from './choice.ts';
import type { InputFile } from './dataset.ts';
import { binaryKind, decode } from './decode.ts';
import { detectDelimiter, separatorLine } from './delimiter.ts';
import { markdownRows } from './markdown.ts';
import { splitOneColumn } from './one-column.ts';
import { problem } from './problems.ts';
import { LONGEST_LINE, parseRecords } from './records.ts';
import type { ShapeId } from './shape-ids.ts';

/** One record of a text table; `row` counts from 1 as a spreadsheet shows it, so a cell with line breaks is in one row. */
export interface Row {
  row: number;
  cells: string[];
}

export interface Skipped {
  row: number;
  reason: string;
}

/** A rectangle of cells that are one; rows by their numbers as in `Row`, columns from 0, both ends included. */
export interface MergedRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** What some cells are, by the number of their row as in `Row` and their column from 0; most cells are not in it. */
export type CellFacts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What a spreadsheet knows of its cells besides their texts; a text table knows none of it. */
export interface SheetFacts {
  /** The sheet's own name, without that of its workbook. */
  title?: string;
  /** Cells that were merged. Only the first of a range has its text; the others are blank. */
  merged?: readonly MergedRange[];
  /** Rows that are not shown, by number; their cells are read like all others. */
  hiddenRows?: ReadonlySet<number>;
  /** Columns that are not shown, from 0. */
  hiddenColumns?: ReadonlySet<number>;
  /** The colour behind a cell as `#rrggbb`; white is none. A coloured cell may be blank, and stand beyond the cells of its row. */
  fills?: CellFacts;
  /** How a number is shown, where it is not as it is stored: `0%`, `000`. */
  formats?: CellFacts;
}

/** A file as rows of trimmed cells, before anybody knows what they mean. */
export interface Sheet extends SheetFacts {
  file: string;
  encoding: string | null;
  delimiter: string | null;
  /** Without blank rows at the end. Empty if the file cannot be read, `problems` then says why. */
  rows: Row[];
  skipped: Skipped[];
  problems: Problem[];
  /** What the sheet is, where its file says so. */
  shape?: ShapeId;
  /** Which of the tables that care-chain writes it is, where its file says so. */
  written?: 'actors' | 'ties';
  /** Numbers of rows whose first cells were filled from the merged cell above them. */
  continued?: ReadonlySet<number>;
  /** The wave or the kind of tie of all its rows, told by its name among other sheets. */
  wave?: string;
  layer?: string;
  /** What of it only the user can decide. */
  choice?: Choice;
}

/** What UTF-8 letters look like after a program took them for Windows-1252. */
export const GARBLED = /Ã[\u0080-\u00bf¤¶¼œ\u201e–Ÿ]|â€/u;

/** Reads a file as rows and cells: encoding, delimiter, quotes. It never throws. */
export function readSheet(given: InputFile): Sheet {
  assertFile('readSheet', given);
  const { name, bytes } = given;
  const sheet: Sheet = {
    file: name,
    encoding: null,
    delimiter: null,
    rows: [],
    skipped: [],
    problems: [],
  };
  const refuse = (code: Parameters<typeof problem>[0], value: string | null = null) => {
    sheet.rows = [];
    sheet.problems = [problem(code, { file: name, value })];
    return sheet;
  };
  if (bytes.length === 0) return refuse('empty-file');
  const kind = binaryKind(bytes);
  if (kind) return refuse(kind === 'spreadsheet' ? 'spreadsheet-file' : 'binary-file');
  if (hasLongLine(bytes) || hasGiantCell(bytes)) return refuse('line-too-long');

  const decoded = decode(bytes);
  sheet.encoding = decoded.encoding;
  let text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  if (text.includes('\0')) return refuse('binary-file');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse('empty-file');
  if (GRAPHVIZ.test(text)) return refuse('graphviz-file');
  if (sheet.encoding === 'macintosh' || sheet.encoding === 'ibm850')
    sheet.problems.push(problem('encoding-old', { file: name, value: sheet.encoding }));
  const garbled = text.search(GARBLED);
  if (garbled >= 0)
    sheet.problems.push(
      problem('encoding-doubtful', {
        file: name,
        value: text.slice(Math.max(0, garbled - 10), garbled + 12).trim(),
      }),
    );

  let first = 1;
  const named = separatorLine(text);
  if (named !== null) {
    const end = text.indexOf('\n');
    text = end < 0 ? '' : text.slice(end + 1);
    sheet.skipped.push({ row: 1, reason: 'separator-line' });
    first = 2;
  }
  const markdown = named === null ? markdownRows(text) : null;
  if (markdown) {
    sheet.delimiter = '|';
    sheet.rows = markdown.rows;
    for (const one of markdown.skipped) sheet.skipped.push(one);
    return sheet;
  }
  sheet.delimiter = named ?? detectDelimiter(text);
  if (hasManyColumns(text, sheet.delimiter)) return refuse('too-many-columns');
  const rows = records(text, sheet.delimiter, first, sheet);
  if (!rows) return refuse('line-too-long');
  sheet.rows = rows;
  while (sheet.rows.length > 0 && isBlank(sheet.rows[sheet.rows.length - 1])) sheet.rows.pop();
  if (sheet.rows.length === 0) return refuse('empty-file');
  splitOneColumn(sheet);
  return sheet;
}

/** The beginning of a drawing for Graphviz, behind comments of one line. */
const GRAPHVIZ = /^(?:\s|(?:\/\/|#)[^\n]*\n)*(?:strict\s+)?(?:di)?graph\b[^\n{;,]{0,200}\{/i;

/** What stands in for an entry of a folder that is no file and cannot be read to an end: a pipe, a device. */
export function noFile(name: string): Sheet {
  const problems = [problem('no-file', { file: name })];
  return { file: name, encoding: null, delimiter: null, rows: [], skipped: [], problems };
}

/** Rows and cells by a delimiter, the first row with the number `first`; `null` where a line is too long. */
function records(text: string, delimiter: string, first: number, sheet: Sheet): Row[] | null {
  const cells = parseRecords(text, delimiter, (record, value) => {
    const place = { file: sheet.file, row: first + record, value };
    sheet.problems.push(problem('quotes-repaired', place));
  });
  return cells?.map((record, at) => ({ row: first + at, cells: record })) ?? null;
}

export function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell === '');
}

/** Looks at the bytes, so that a giant line is refused before it is decoded. */
function hasLongLine(bytes: Uint8Array): boolean {
  if (bytes.length <= LONGEST_LINE) return false;
  const mark = bytes.includes(10) ? 10 : 13;
  // From the farthest end that a line may have backwards, so that short lines are not looked at one by one.
  for (let start = 0; bytes.length - start > LONGEST_LINE; ) {
    const end = bytes.lastIndexOf(mark, start + LONGEST_LINE);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}

/** More columns than a spreadsheet has are no table, and each of them would cost many times its bytes. */
const MAX_COLUMNS = 20_000;

function hasManyColumns(text: string, delimiter: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start >= MAX_COLUMNS) {
      let columns = 1;
      for (
        let at = text.indexOf(delimiter, start);
        at >= 0 && at < stop;
        at = text.indexOf(delimiter, at + 1)
      )
        if (++columns > MAX_COLUMNS) return true;
    }
    start = stop + 1;
  }
  return false;
}

const QUOTE = 0x22;
/** What may stand before a cell; a quote behind anything else is part of a text, such as the sign of an inch. */
const BEFORE = new Set([undefined, ...'\0\t\n\r ,;|'].map((sign) => sign?.charCodeAt(0)));

/** A quoted cell may hold line breaks, so short lines alone do not make short records. */
function hasGiantCell(bytes: Uint8Array): boolean {
  if (bytes.length <= LONGEST_LINE) return false;
  for (let open = bytes.indexOf(QUOTE); open >= 0; ) {
    let close = open;
    if (BEFORE.has(bytes[open - 1])) {
      close = bytes.indexOf(QUOTE, open + 1);
      while (close >= 0 && bytes[close + 1] === QUOTE) close = bytes.indexOf(QUOTE, close + 2);
      if ((close < 0 ? bytes.length : close) - open > LONGEST_LINE) return true;
    }
    open = close < 0 ? -1 : bytes.indexOf(QUOTE, close + 1);
  }
  return false;
}

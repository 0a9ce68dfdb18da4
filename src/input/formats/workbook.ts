import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import { splitOneColumn } from '../one-column.ts';
import { type ProblemCode, problem } from '../problems.ts';
import { isBlank, type Sheet } from '../sheet.ts';
import { ArchiveError, listArchive, packArchive, unpackArchive } from './archive.ts';
import type { BookSheet } from './book-sheet.ts';
import { readColours } from './colours.ts';
import { readNodexl } from './nodexl.ts';
import { readOds } from './ods.ts';
import { tellsOfLooks, xlsxSheets } from './xlsx.ts';

/** What tables need of a workbook; pictures, charts, macros and links to other files are never unpacked. */
const XLSX_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:xl\/)?(?:workbook|sharedStrings|styles)\d*\.xml|(?:xl\/)?_rels\/workbook\d*\.xml\.rels|(?:xl\/)?worksheets\/[^/]*\.xml)$/i;
const ODS_PARTS = /^(?:(?:content|styles)\.xml|META-INF\/manifest\.xml)$/;

/** How a cell shows that its calculation failed. */
const FAILED =
  /^(?:#(?:N\/A|NV|NULL!|DIV\/0!|VALUE!|WERT!|REF!|BEZUG!|NAME\?|NUM!|ZAHL!|SPILL!|CALC!|FIELD!|GETTING_DATA)|Err:\d{3})$/;
const NOT_ANSWERED = 'k.A.';

/**
 * Reads a workbook (.xlsx, .xlsm, .ods, .xls) as one sheet for each of its tables, named `book.xlsx [Akteure]`; blank sheets are no
 * tables. Cells are as a spreadsheet shows them: formulas by their stored results, dates as 2024-05-31. It never throws: a
 * workbook that must not or cannot be opened is one sheet without rows, whose problem says why.
 */
export function readWorkbook({ name, bytes }: InputFile): Promise<Sheet[]> {
  return sheetsOfBook(name, () => open(bytes));
}

/** The sheets of a workbook that are tables, or the reason why it cannot be opened. */
export async function sheetsOfBook(
  name: string,
  opened: () => Promise<BookSheet[]>,
): Promise<Sheet[]> {
  const refused = (code: ProblemCode, value: string | null = null): Sheet[] => [
    {
      file: name,
      encoding: null,
      delimiter: null,
      rows: [],
      skipped: [],
      problems: [problem(code, { file: name, value })],
    },
  ];
  let book: BookSheet[];
  try {
    book = await opened();
  } catch (error) {
    if (error instanceof ArchiveError) return refused(error.code, error.value);
    const locked = /^(?:EncryptedFileError|DecryptionError)$/.test((error as Error)?.name);
    return refused(locked ? 'workbook-locked' : 'workbook-unreadable');
  }
  const sheets = book
    .filter(({ hidden }) => !hidden)
    .map((sheet) => toSheet(`${name} [${sheet.title}]`, sheet))
    .filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) return refused('empty-file');
  const hidden = book.filter((sheet) => sheet.hidden).map(({ title }) => title);
  if (hidden.length > 0)
    sheets[0].problems.push(problem('sheets-hidden', { file: name, value: hidden.join(', ') }));
  return readNodexl(sheets, name);
}

/** Whether bytes begin like a workbook: a zip archive, or the older container of Office. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isContainer(bytes);
}

const begins = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte);
const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b, 0x03, 0x04);
const isContainer = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

async function open(bytes: Uint8Array): Promise<BookSheet[]> {
  if (isContainer(bytes)) {
    const { readXls, readXlsx } = await import('hucre/xlsx');
    // The reader of .xlsx knows a locked one; whatever else is in this container is an old workbook.
    const locked = holdsText(bytes, 'EncryptedPackage');
    return xlsxSheets(await (locked ? readXlsx(bytes) : readXls(bytes, { readStyles: true })));
  }
  const names = listArchive(bytes).map(({ name }) => name);
  if (names.includes('content.xml')) {
    const parts = unpackArchive(bytes, (name) => ODS_PARTS.test(name));
    const text = (name: string) => decode(parts.get(name) ?? new Uint8Array(0)).text;
    if (text('META-INF/manifest.xml').includes('encryption-data')) throw lockedError();
    return readOds(text('content.xml'), text('styles.xml'));
  }
  const { readXlsx } = await import('hucre/xlsx');
  const parts = unpackArchive(bytes, (name) => XLSX_PARTS.test(name));
  return xlsxSheets(await readXlsx(packArchive(parts), { readStyles: tellsOfLooks(parts) }));
}

function lockedError(): Error {
  const error = new Error('locked');
  error.name = 'EncryptedFileError';
  return error;
}

/** Whether Latin letters, each two bytes wide, stand anywhere in the bytes. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0]); at >= 0; at = bytes.indexOf(codes[0], at + 1))
    if (codes.every((code, i) => bytes[at + i * 2] === code)) return true;
  return false;
}

function toSheet(file: string, book: BookSheet): Sheet {
  const { hidden: _, formulas, uncalculated, notes, rows, ...facts } = book;
  const sheet: Sheet = {
    file,
    encoding: null,
    delimiter: null,
    rows,
    skipped: [],
    problems: notes.map(({ code, row, value }) => problem(code, { file, row, value })),
    ...facts,
  };
  const failed: string[] = [];
  let failedRow: number | null = null;
  for (const { row, cells } of rows)
    cells.forEach((text, i) => {
      if (!FAILED.test(text)) return;
      failed.push(text);
      failedRow ??= row;
      cells[i] = NOT_ANSWERED;
    });
  while (rows.length > 0 && isBlank(rows[rows.length - 1])) rows.pop();
  if (rows.length > 0) splitOneColumn(sheet);
  readColours(sheet);
  if (failed.length > 0) {
    const value = `${failed.length}: ${[...new Set(failed)].join(', ')}`;
    sheet.problems.push(problem('error-cells', { file, row: failedRow, value }));
  }
  // A formula that gives an empty text has a result; only where none of them has one the workbook was never calculated.
  if (uncalculated > 0 && uncalculated === formulas)
    sheet.problems.push(problem('formulas-uncalculated', { file, value: String(uncalculated) }));
  return sheet;
}

import type { Workbook } from 'hucre/xlsx';
import type { InputFile } from '../dataset.ts';
import { type ProblemCode, problem } from '../problems.ts';
import { isBlank, type Row, type Sheet } from '../sheet.ts';
import { ArchiveError, listArchive, reduceArchive } from './archive.ts';

type Cell = string | number | boolean | Date | null;

/** What tables need of a workbook; pictures, charts, macros and links to other files are never unpacked. */
const XLSX_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:xl\/)?(?:workbook|sharedStrings|styles)\d*\.xml|(?:xl\/)?_rels\/workbook\d*\.xml\.rels|(?:xl\/)?worksheets\/[^/]*\.xml)$/i;
const ODS_PARTS = /^(?:mimetype|content\.xml|META-INF\/manifest\.xml)$/;

/** How a cell shows that its calculation failed. */
const FAILED =
  /^(?:#(?:N\/A|NV|NULL!|DIV\/0!|VALUE!|WERT!|REF!|BEZUG!|NAME\?|NUM!|ZAHL!|SPILL!|CALC!|FIELD!|GETTING_DATA)|Err:\d{3})$/;
const NOT_ANSWERED = 'k.A.';

/**
 * Reads a workbook (.xlsx, .xlsm, .ods, .xls) as one sheet for each of its tables, named `book.xlsx [Akteure]`; blank sheets are no
 * tables. Cells are as a spreadsheet shows them: formulas by their stored results, dates as 2024-05-31. It never throws: a
 * workbook that must not or cannot be opened is one sheet without rows, whose problem says why.
 */
export async function readWorkbook({ name, bytes }: InputFile): Promise<Sheet[]> {
  const refused = (code: ProblemCode, value: string | null = null) => [
    emptySheet(name, [problem(code, { file: name, value })]),
  ];
  let workbook: Workbook;
  try {
    workbook = await open(bytes);
  } catch (error) {
    if (error instanceof ArchiveError) return refused(error.code, error.value);
    const locked = /^(?:EncryptedFileError|DecryptionError)$/.test((error as Error)?.name);
    return refused(locked ? 'workbook-locked' : 'workbook-unreadable');
  }
  const shown = workbook.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const sheets = shown
    .map((sheet) => toSheet(`${name} [${sheet.name}]`, sheet))
    .filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) return refused('empty-file');
  const hidden = workbook.sheets
    .filter((sheet) => !shown.includes(sheet))
    .map((sheet) => sheet.name);
  if (hidden.length > 0)
    sheets[0].problems.push(problem('sheets-hidden', { file: name, value: hidden.join(', ') }));
  return sheets;
}

/** Whether bytes begin like a workbook: a zip archive, or the older container of Office. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isContainer(bytes);
}

const begins = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte);
const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b, 0x03, 0x04);
const isContainer = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

async function open(bytes: Uint8Array): Promise<Workbook> {
  if (isContainer(bytes)) {
    const { readXls, readXlsx } = await import('hucre/xlsx');
    // The reader of .xlsx knows a locked one; whatever else is in this container is an old workbook.
    return holdsText(bytes, 'EncryptedPackage') ? readXlsx(bytes) : readXls(bytes);
  }
  const names = listArchive(bytes).map(({ name }) => name);
  if (names.includes('content.xml')) {
    const { readOds } = await import('hucre/ods');
    const reduced = reduceArchive(bytes, (name) => ODS_PARTS.test(name));
    if (holdsText(reduced, 'encryption-data', 1)) throw lockedError();
    return readOds(reduced);
  }
  const { readXlsx } = await import('hucre/xlsx');
  return readXlsx(reduceArchive(bytes, (name) => XLSX_PARTS.test(name)));
}

function lockedError(): Error {
  const error = new Error('locked');
  error.name = 'EncryptedFileError';
  return error;
}

/** Whether Latin letters, each `width` bytes wide, stand anywhere in the bytes. */
function holdsText(bytes: Uint8Array, text: string, width = 2): boolean {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0]); at >= 0; at = bytes.indexOf(codes[0], at + 1))
    if (codes.every((code, i) => bytes[at + i * width] === code)) return true;
  return false;
}

function toSheet(file: string, { rows, cells }: Workbook['sheets'][number]): Sheet {
  const sheet = emptySheet(file);
  const failed: string[] = [];
  let failedRow: number | null = null;
  sheet.rows = rows.map((line, at): Row => {
    let width = line.length;
    while (width > 0 && (line[width - 1] ?? '') === '') width--;
    const texts: string[] = [];
    for (let i = 0; i < width; i++) {
      const text = show((line[i] ?? null) as Cell);
      if (FAILED.test(text)) {
        failed.push(text);
        failedRow ??= at + 1;
        texts.push(NOT_ANSWERED);
      } else texts.push(text);
    }
    return { row: at + 1, cells: width === 0 ? [''] : texts };
  });
  while (sheet.rows.length > 0 && isBlank(sheet.rows[sheet.rows.length - 1])) sheet.rows.pop();
  if (failed.length > 0) {
    const value = `${failed.length}: ${[...new Set(failed)].join(', ')}`;
    sheet.problems.push(problem('error-cells', { file, row: failedRow, value }));
  }
  const blank = [...(cells ?? [])].filter(
    ([, cell]) => cell.formula !== undefined && (cell.value ?? '') === '' && !cell.formulaResult,
  );
  // A formula that gives an empty text has a result; only where none of them has one the workbook was never calculated.
  const formulas = [...(cells ?? [])].filter(([, cell]) => cell.formula !== undefined);
  if (blank.length > 0 && blank.length === formulas.length)
    sheet.problems.push(problem('formulas-uncalculated', { file, value: String(blank.length) }));
  return sheet;
}

/** A value as a spreadsheet shows it; numbers with at most fifteen digits, which hides the dust of binary fractions. */
function show(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim().normalize('NFC');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return '';
  const [day, time] = value.toISOString().split('T');
  const clock = time.startsWith('00:00') ? '' : time.slice(0, 5);
  // A time without a date stands on the day before the calendar of spreadsheets begins.
  if (value.getUTCFullYear() < 1900) return clock || '00:00';
  return clock === '' ? day : `${day} ${clock}`;
}

function emptySheet(file: string, problems: Sheet['problems'] = []): Sheet {
  return { file, encoding: null, delimiter: null, rows: [], skipped: [], problems };
}

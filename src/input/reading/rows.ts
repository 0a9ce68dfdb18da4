import { otherSectors, sectors } from '../../chains/catalogue.ts';
import { fold } from '../fold.ts';
import { parseNumber } from '../numbers.ts';
import type { Row } from '../sheet.ts';
import examples from '../vocabulary/examples.json' with { type: 'json' };
import { isPhrase, phrasesAt } from '../vocabulary/phrase.ts';
import { soundsLikeMargin } from './margins.ts';

/**
 * Whether a cell shows how to fill in a row: by a word before or behind it, as in "Beispiel: Klinik", "Klinik (example)".
 * A true organisation may be called "Muster" alone.
 */
const isMarked = (cell: string): boolean =>
  phrasesAt(cell, examples.marks).some((mark) => /^ ?[:–—-]/.test(cell.slice(mark.length))) ||
  phrasesAt(cell, examples.brackets).length > 0 ||
  examples.brackets.some((mark) => isPhrase(cell.slice(-mark.length), [mark]));

/** "z. B. Klinik": an example where it stands for the row; in a list of partners it says that there are more. */
const isOpened = (cell: string): boolean =>
  phrasesAt(cell, examples.openings).some((mark) => /^[:,]? /.test(cell.slice(mark.length)));

/**
 * The cell that says that a row is that of a template and shows how to fill the table: "Beispiel: Klinik Muster"; `null` in any other row. `listed` are
 * columns of partners, where "z. B." only begins a list.
 */
export function exampleIn(
  { cells }: Row,
  listed: (column: number) => boolean = () => false,
): string | null {
  const filled = cells.filter((cell) => cell !== '');
  if (isPhrase(filled[0] ?? '', examples.alone)) return filled[0];
  return filled.find(isMarked) ?? cells.find((cell, i) => isOpened(cell) && !listed(i)) ?? null;
}

/** Whether a row at the end is a total whatever it is called: a word for a total, and numbers alone beside it. */
export function isTotalRow({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const [label, ...texts] = filled.filter((cell) => parseNumber(cell, 'comma') === null);
  if (label === undefined || texts.length > 0) return false;
  const rest = filled.length - 1;
  if (rest === 0) return /^.{0,60}[:=]\s*[\d.,]+$/.test(label) && soundsLikeMargin(label);
  return soundsLikeMargin(label);
}

/** Whether a row at the end counts the rows above it, whatever else was filled in beside: "Total organisations", "45". */
export function countsRows({ cells }: Row, count: number): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const label = filled.find((cell) => parseNumber(cell, 'comma') === null);
  return (
    count >= 3 &&
    label !== undefined &&
    soundsLikeMargin(label) &&
    filled.some((cell) => parseNumber(cell, 'comma') === count)
  );
}

/** What corners are called in tables. */
let sectorWords: ReadonlySet<string> | undefined;

function isSector(cell: string): boolean {
  sectorWords ??= new Set(
    Object.values({ ...sectors, ...otherSectors })
      .flat()
      .filter((word) => word.length > 3)
      .map(fold),
  );
  return sectorWords.has(fold(cell));
}

/** Signs that people draw lines with. */
const LINE = new Set('=*#~_–—-');
/** No heading is longer. */
const HEADING = 60;

/** "=== Gesundheit ===", "--- Health ---", "### Pflege": what stands between two signs or more on both sides, or behind three; else `null`. */
function headingIn(cell: string): string | null {
  let start = 0;
  while (start < cell.length && LINE.has(cell[start])) start++;
  let end = cell.length;
  while (end > start && LINE.has(cell[end - 1])) end--;
  const text = cell.slice(start, end).trim();
  const framed = start >= 2 && cell.length - end >= 2;
  if (!framed && (start < 3 || end < cell.length)) return null;
  return text.length <= HEADING && /\p{L}/u.test(text) ? text : null;
}

/** The name of a section without the signs around it. */
export const withoutFrame = (cell: string): string => headingIn(cell) ?? cell;

/** Whether a row is nothing but a heading between signs. */
export function isFramed({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 && headingIn(filled[0]) !== null;
}

/** The numbers of rows that are nothing but a heading between signs. */
export const framedRows = (rows: readonly Row[]): ReadonlySet<number> =>
  new Set(rows.filter(isFramed).map(({ row }) => row));

const PAGE =
  /^[-–\s]*(?:seite|page|blatt|sheet|pagina|p\.|s\.)\s{0,3}\d{1,4}(?:\s{0,3}(?:von|of|de|di|van|\/)\s{0,3}\d{1,4})?[-–\s]*$/i;

/** Whether a row is the number of a page that came along when a document was copied. */
export function isPageNumber({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 && PAGE.test(filled[0]);
}

/**
 * The numbers of rows that head sections: one cell is filled, the first, and neither the header, as that of a matrix, nor
 * another row names it; the first row is one, no two follow
 * each other, and each is followed by rows with more to say. Empty where a sheet has none.
 */
export function sectionRows(
  rows: readonly Row[],
  header: readonly string[],
  merged: (row: number) => boolean,
): ReadonlySet<number> {
  const width = header.filter((name) => !/^\(\d+\)$/.test(name)).length;
  if (width < 2 || rows.length < 3) return new Set();
  const alone = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length === 1);
  if (alone.length === 0 || alone.length * 2 > rows.length) return new Set();
  const column = alone[0].cells.findIndex((cell) => cell !== '');
  if (!alone.every(({ cells }) => cells[column] !== '')) return new Set();
  // Of two columns one is often blank: there only the name of a sector heads a section.
  if (width < 3 && !alone.every(({ cells }) => isSector(cells[column]))) return new Set();
  const wide = alone.every(({ row }) => merged(row));
  // Between sections every row has something beside its name, else a blank row of an actor would be taken for one.
  if (!wide && rows[0] !== alone[0]) return new Set();
  const numbers = new Set(alone.map(({ row }) => row));
  for (let i = 0; i < rows.length; i++)
    if (numbers.has(rows[i].row) && (i === rows.length - 1 || numbers.has(rows[i + 1].row)))
      return new Set();
  const names = new Set(alone.map(({ cells }) => fold(cells[column])));
  if (names.size < alone.length || header.some((name) => names.has(fold(name)))) return new Set();
  const mentioned = rows.some(
    ({ row, cells }) =>
      !numbers.has(row) &&
      cells.some((cell) =>
        cell.split(/[|;\n,]/).some((piece) => piece !== '' && names.has(fold(piece))),
      ),
  );
  return mentioned || (alone.length === 1 && !wide) ? new Set() : numbers;
}

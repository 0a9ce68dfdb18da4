import type { SourceFile } from '../../analysis.ts';
import type { Builder } from '../builder.ts';
import { values } from '../cells.ts';
import { fold } from '../fold.ts';
import { isLabelHeader } from '../legend.ts';
import { problem } from '../problems.ts';
import { isBlank, type Sheet } from '../sheet.ts';
import { withoutOpening } from './absent-words.ts';
import { withoutBracket } from './tails.ts';

/** Short forms and the names that they stand for, from a sheet that explains them. */
export interface Abbreviations {
  sheet: Sheet;
  names: ReadonlyMap<string, string>;
}

/** The longest short form. */
const LONGEST = 12;

/** "PSP = Pflegestützpunkt" as its two parts. */
export function pairIn(cell: string): [string, string] | null {
  const at = cell.search(/[=:]/);
  const short = cell.slice(0, Math.max(0, at)).trim();
  const name = cell.slice(at + 1).trim();
  return at > 0 && short.length <= LONGEST && name.length >= 3 && name.length <= 120
    ? [short, name]
    : null;
}

/** The two texts of a row that explains something: in two cells, or in one with a sign between them. */
function pairOf(cells: readonly string[]): [string, string] | null {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 2 ? [filled[0], filled[1]] : pairIn(filled[0] ?? '');
}

/** How a sheet of short forms was read: a row is read where it explains something, whether or not the tables use it. */
export function describeAbbreviations({ sheet }: Abbreviations): SourceFile {
  const { file: name, encoding, delimiter, rows } = sheet;
  const skipped = [...sheet.skipped];
  const at = rows.findIndex((row) => !isBlank(row));
  const pair = at < 0 ? null : pairOf(rows[at].cells);
  const headed = pair !== null && isLabelHeader(pair[1]);
  let read = 0;
  rows.forEach((row, i) => {
    if (headed && i === at) return;
    if (isBlank(row)) skipped.push({ row: row.row, reason: 'blank-row' });
    else if (pairOf(row.cells) === null) skipped.push({ row: row.row, reason: 'no-label' });
    else read++;
  });
  const [code, label] = headed ? pair : ['1', '2'];
  const header = headed ? rows[at].cells : ['1', '2'];
  return {
    name,
    shape: 'legend',
    why: `code: ${code}, label: ${label}`,
    encoding,
    delimiter,
    rows: read + skipped.length,
    read,
    skipped: skipped.sort((a, b) => a.row - b.row),
    columns: header.map((column) => ({
      column,
      field: column === code ? 'code' : column === label ? 'label' : null,
    })),
  };
}

/**
 * Finds sheets that explain short forms: beside a short form that is used as a name stands a name that an actor has, as in "PSP |
 * Pflegestützpunkt Landkreis" or "PSP = Pflegestützpunkt Landkreis". Only what is used and meant so is taken.
 */
export function findAbbreviations(sheets: readonly Sheet[], builder: Builder): Abbreviations[] {
  if (sheets.length === 0) return [];
  const actors = new Set(builder.actors.map(({ name }) => fold(name)));
  const listed = new Set(actors);
  for (const { source, target } of builder.ties) listed.add(fold(source)).add(fold(target));
  const used = new Set(
    builder.partners.flatMap(({ cell }) =>
      values(cell)
        .flatMap((piece) => piece.split(','))
        .map((piece) => fold(withoutBracket(withoutOpening(piece.trim()).name))),
    ),
  );
  for (const { source, target } of builder.ties) used.add(fold(source)).add(fold(target));
  return sheets.flatMap((sheet) => {
    const names = new Map<string, string>();
    const told: string[] = [];
    for (const { cells } of sheet.rows.slice(0, 2000)) {
      const pair = pairOf(cells);
      if (!pair) continue;
      const [short, name] = pair;
      if (short.length >= name.length || !used.has(fold(short)) || !listed.has(fold(name)))
        continue;
      // A name that has a row of its own stands for itself.
      if (short.length > LONGEST || actors.has(fold(short))) continue;
      names.set(fold(short), name);
      told.push(`${short} = ${name}`);
    }
    if (names.size === 0) return [];
    sheet.problems.push(
      problem('abbreviations-used', {
        file: sheet.file,
        value: told.slice(0, 12).join(', '),
      }),
    );
    return [{ sheet, names }];
  });
}

import { cleanCell } from '../clean-cell.ts';
import type { ProblemCode } from '../problems.ts';
import type { Row, SheetFacts } from '../sheet.ts';

/** A sheet as its workbook holds it: rows of texts as a spreadsheet shows them. */
export interface BookSheet extends SheetFacts {
  title: string;
  hidden: boolean;
  rows: Row[];
  /** Formulas, and those of them without a stored result. */
  formulas: number;
  uncalculated: number;
  /** What there is to say about rows that do not stand here as the file has them. */
  notes: { code: ProblemCode; row: number; value: string }[];
}

/** Cells that a file may hold without writing each: a few bytes can repeat one a million times. */
export const MAX_REPEATED_CELLS = 1_000_000;
/** A row of texts that is repeated more often is one that somebody filled down to the end of the sheet. */
export const MAX_REPEATED_ROWS = 1000;
/** Blank rows between two others that are kept, so that the numbers of rows show where they were. */
const MAX_BLANK_ROWS = 1000;

/** Adds blank rows up to the given number; a gap that is too long for a table is left out. */
export function fillGap(rows: Row[], before: number): void {
  const next = (rows.at(-1)?.row ?? 0) + 1;
  if (before - next > MAX_BLANK_ROWS) return;
  for (let row = next; row < before; row++) rows.push({ row, cells: [''] });
}

/** The text of a cell, tidied. */
export const tidy = (text: string) => cleanCell(text.replace(/\r\n?/g, '\n')).normalize('NFC');

/** A number with at most fifteen digits, which hides the dust of binary fractions. */
export const showNumber = (value: number) =>
  Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '';

/** Adds what a cell is. */
export function addFact(
  facts: Map<number, Map<number, string>>,
  row: number,
  column: number,
  what: string,
): void {
  const cells = facts.get(row);
  if (cells) cells.set(column, what);
  else facts.set(row, new Map([[column, what]]));
}

/** The facts that there are. */
export function factsOf(facts: Required<Omit<SheetFacts, 'title'>>): SheetFacts {
  const { merged, hiddenRows, hiddenColumns, fills, formats } = facts;
  const ordered = [...merged].sort(
    (a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn,
  );
  return {
    ...(merged.length > 0 ? { merged: ordered } : {}),
    ...(hiddenRows.size > 0 ? { hiddenRows } : {}),
    ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
    ...(fills.size > 0 ? { fills } : {}),
    ...(formats.size > 0 ? { formats } : {}),
  };
}

import { decimalMark, isAmbiguousNumber, parseNumber } from './numbers.ts';
import { type ProblemCode, problem } from './problems.ts';
import type { Table } from './table.ts';
import { isNotAnswered } from './words.ts';

/** Reads the weight in a row; `null` where the row states none, which is then listed as a problem. */
export type WeightReader = (row: { row: number; cells: readonly string[] }) => number | ProblemCode;

/** Codes by which surveys say "not answered"; only among small grades, because elsewhere they may be true weights. */
const CODES = new Set(['-9', '-99', '99']);
const HIGHEST_GRADE = 10;

/**
 * Makes the reader of a weight column. A cell that is no number, a blank one and a negative weight are problems and give
 * the code of it; without a column every tie weighs 1.
 */
export function weightReader(table: Table, column: number | undefined): WeightReader {
  if (column === undefined) return () => 1;
  const cells = table.rows.map((row) => row.cells[column]);
  const mark = decimalMark(cells, table.delimiter);
  const grades = cells
    .filter((cell) => !CODES.has(cell))
    .map((cell) => parseNumber(cell, mark))
    .filter((value) => value !== null);
  const graded =
    grades.length >= 5 &&
    grades.every((value) => value <= HIGHEST_GRADE && Number.isInteger(value));
  const place = { file: table.file, column: table.header[column] };
  const doubtful = table.rows.find((row) => isAmbiguousNumber(row.cells[column]));
  // With a comma-separated file or other values to go by, there is no doubt.
  if (
    doubtful &&
    table.delimiter !== ',' &&
    !cells.some((cell) => /\d[.,]\d/.test(cell) && !isAmbiguousNumber(cell))
  )
    table.problems.push(
      problem('weight-ambiguous', { ...place, row: doubtful.row, value: doubtful.cells[column] }),
    );
  return (row) => {
    const cell = row.cells[column];
    const fail = (code: ProblemCode) => {
      table.problems.push(problem(code, { ...place, row: row.row, value: cell }));
      return code;
    };
    if (isNotAnswered(cell) && (!CODES.has(cell) || graded)) return fail('weight-not-answered');
    const value = parseNumber(cell, mark);
    if (value === null) return fail('weight-not-a-number');
    if (value < 0) return fail('weight-negative');
    if (value === 0)
      table.problems.push(problem('zero-weight', { ...place, row: row.row, value: cell }));
    return value;
  };
}

import { A_TABLE, kept } from './kept.ts';
import { isAmbiguousNumber } from './numbers.ts';
import { type ProblemCode, problem } from './problems.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Table } from './table.ts';
import words from './vocabulary/cells.json' with { type: 'json' };
import { isPhrase } from './vocabulary/phrase.ts';

/** Reads the weight in a row; where the row states none, the code of the problem that was listed. */
export type WeightReader = (row: { row: number; cells: readonly string[] }) => number | ProblemCode;

/**
 * Makes the reader of a weight column. A cell that is no number and no word of a scale, a blank one and a negative weight
 * are problems and give the code of it; without a column every tie weighs 1.
 */
export function weightReader(table: Table, column: number | undefined): WeightReader {
  return column === undefined ? () => 1 : weightReaders(table, [column])[0];
}

/** Readers of several weight columns that share a scale. */
export function weightReaders(table: Table, columns: readonly number[]): WeightReader[] {
  const scale = scaleOf(table, { columns, direction: table.context.scale });
  return columns.map((column) => readerOf(table, column, scale));
}

function readerOf(table: Table, column: number, scale: Scale): WeightReader {
  const place = { file: table.file, column: table.header[column] };
  const isAmbiguous = kept(isAmbiguousNumber, A_TABLE);
  const doubtful = table.rows.find((row) => isAmbiguous(row.cells[column]));
  // With a comma-separated file or other values to go by, there is no doubt.
  if (
    doubtful &&
    table.delimiter !== ',' &&
    !table.rows.some(({ cells }) => /\d[.,]\d/.test(cells[column]) && !isAmbiguous(cells[column]))
  )
    table.problems.push(
      problem('weight-ambiguous', { ...place, row: doubtful.row, value: doubtful.cells[column] }),
    );
  const suppressed = kept(
    (text) => suppressedCount(text, () => table.rows.some(({ cells }) => /\d/.test(cells[column]))),
    A_TABLE,
  );
  return (row) => {
    const cell = row.cells[column];
    const fail = (code: ProblemCode) => {
      table.problems.push(problem(code, { ...place, row: row.row, value: cell }));
      return code;
    };
    const least = suppressed(cell);
    if (least !== null) {
      table.problems.push(problem('count-suppressed', { ...place, row: row.row, value: cell }));
      return least;
    }
    const weight = scale.read(cell);
    if (weight === 'missing') return fail('weight-not-answered');
    if (typeof weight === 'string') return fail('weight-not-a-number');
    if (weight < 0) return fail('weight-negative');
    if (weight === 0)
      table.problems.push(problem('zero-weight', { ...place, row: row.row, value: cell }));
    return weight;
  };
}

/** A count that is kept secret because it is small: "<5" or "≤ 4", and "*" where others are numbers. It counts 1, the least that it can be. */
function suppressedCount(cell: string, counted: () => boolean): number | null {
  if (/^[<≤] ?=? ?\d{1,2}$/.test(cell)) return 1;
  return isPhrase(cell, words.suppressed) && counted() ? 1 : null;
}

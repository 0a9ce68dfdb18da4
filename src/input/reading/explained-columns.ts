import { fold } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Row, Sheet } from '../sheet.ts';
import type { Table } from '../table.ts';
import { pairIn } from './abbreviations.ts';

/** Rows that explain what stands over the columns of a matrix: the folded short form and the name of each. */
export type Legend = ReadonlyMap<Row, [short: string, name: string]>;

/** Rows that are nothing but "KL = Klinik am See": a short form, folded, and a name. */
export function explanationsIn(rows: readonly Row[]): Legend {
  const found = new Map<Row, [string, string]>();
  for (const row of rows) {
    const first = row.cells.findIndex((cell) => cell !== '');
    if (first < 0 || row.cells.findLastIndex((cell) => cell !== '') > first) continue;
    const pair = pairIn(row.cells[first]);
    if (pair) found.set(row, [fold(pair[0]), pair[1]]);
  }
  return found;
}

/** Those of them that explain what stands over a column. */
export function legendOf(explanations: Legend, labels: readonly { label: string }[]): Legend {
  if (explanations.size === 0) return explanations;
  const shorts = new Set(labels.map(({ label }) => fold(label)));
  return new Map([...explanations].filter(([, [short]]) => shorts.has(short)));
}

/** Takes the rows that explain short forms out of those of actors, and says what they were read for. */
export function takeLegend(table: Table, sheet: Sheet, legend: ReadonlySet<Row>): void {
  if (legend.size === 0) return;
  const numbers = new Set([...legend].map(({ row }) => row));
  for (const { row } of table.rows)
    if (numbers.has(row)) table.skipped.push({ row, reason: 'legend-line' });
  table.rows = table.rows.filter(({ row }) => !numbers.has(row));
  const told = [...legend].flatMap(({ cells }) => cells.find((cell) => cell !== '') ?? []);
  table.problems.push(
    problem('abbreviations-used', { file: sheet.file, value: told.slice(0, 12).join(', ') }),
  );
}

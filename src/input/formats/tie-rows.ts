import { isBlank } from '../sheet.ts';
import { even, isTotal, note, sameCells, skip, type Table } from '../table.ts';
import type { TieCells } from './tie-cells.ts';
import type { TieTable } from './tie-stream.ts';

/** In place of the number of a first end: the record is no row. */
export const SKIPPED = -1;
/** In place of the number of a first end: the record has cells of its own, see `TieRows.odd`. */
export const ODD = -2;

/** The records that are rows. */
export interface TieRows {
  /** By number of a weight: how often it stands in them, and in which record first. */
  counts: number[];
  first: number[];
  /** The cells of records with too few or too many of them, after they got the width of the header. */
  odd: Map<number, string[]>;
}

/** The record after the last that is neither blank nor a total; blank ones at the end are none at all. */
export function endOfRows(ties: TieTable, cells: TieCells): number {
  while (ties.size > 1 && isBlank(cells.row(ties.size - 1))) ties.size--;
  let end = ties.size;
  const isRow = (record: number) => {
    const row = cells.row(record);
    return !isBlank(row) && !isTotal(row, ties.header.length);
  };
  while (end > 1 && !isRow(end - 1)) end--;
  return end;
}

/** Marks the header and the records that are no rows: blank ones, totals, repeated headers. Counts the weights of the others. */
export function keepRows(ties: TieTable, cells: TieCells, table: Table, end: number): TieRows {
  const rows: TieRows = { counts: [], first: [], odd: new Map() };
  const count = (word: number, record: number) => {
    if (rows.counts[word]) rows.counts[word]++;
    else {
      rows.counts[word] = 1;
      rows.first[word] = record;
    }
  };
  const { names, words } = cells;
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  // Only a record that begins with such a name can be blank or a header.
  const suspect = new Uint8Array(names.length);
  names.forEach((name, number) => {
    if (name === '' || name === ties.header[ties.from]) suspect[number] = 1;
  });
  const mark = (record: number, what: number) => {
    ties.sources[record] = what;
  };
  mark(0, SKIPPED);
  for (let record = 1; record < ties.size; record++) {
    const source = cells.source(record);
    if (source < 0 || record >= end || suspect[source] === 1) {
      const row = cells.row(record);
      const why = whySkipped(row, ties, record >= end);
      if (why !== null) {
        if (why === 'total-line') note(table, row, why);
        else skip(table, row, why);
        mark(record, SKIPPED);
        continue;
      }
      if (source < 0) {
        const fit = even(row, table).cells;
        rows.odd.set(record, fit);
        mark(record, ODD);
        if (ties.weight >= 0) count(numberOf(fit[ties.weight]), record);
        continue;
      }
    }
    if (ties.weight >= 0) count(cells.weight(record), record);
  }
  return rows;
}

function whySkipped(
  row: ReturnType<TieCells['row']>,
  { header }: TieTable,
  atEnd: boolean,
): 'blank-row' | 'total-line' | 'repeated-header' | null {
  if (isBlank(row)) return 'blank-row';
  if (atEnd) return 'total-line';
  return row.cells.length > 1 && sameCells(row.cells, header) ? 'repeated-header' : null;
}

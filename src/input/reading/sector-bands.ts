import { fold } from '../fold.ts';
import type { Field } from '../headers.ts';
import { problem } from '../problems.ts';
import { isBlank, type Row, type Sheet } from '../sheet.ts';
import type { Table } from '../table.ts';
import type { SquarePlace } from './square-place.ts';

/**
 * A band of sectors: in the row above the names across, or in a column without a header beside the names down, each value standing
 * over several of them.
 */
export function addBands(sheet: Sheet, table: Table, { at, name, labels }: SquarePlace): void {
  if (table.candidates.some((fields) => fields.has('sector'))) return;
  const above = at > 0 && !isBlank(sheet.rows[at - 1]) ? sheet.rows[at - 1] : null;
  const band = above ? labels.map(({ column }) => above.cells[column] ?? '') : [];
  const groups = new Set(band.filter((cell) => cell !== '').map(fold));
  const left = table.header.findIndex(
    (header, column) =>
      column < (labels[0]?.column ?? 0) &&
      column !== name &&
      /^\(\d+\)$/.test(header) &&
      table.rows.some(({ cells }) => cells[column] !== '') &&
      isGrouping(
        table.rows.map(({ cells }) => cells[column]),
        groups,
      ),
  );
  const across = groups.size >= 2 && band[0] !== '' && isGrouping(band, groups);
  if (left >= 0) {
    table.candidates[left] = new Map([['sector', 0]]);
    table.rows = filled(table.rows, left);
    table.problems.push(
      problem('sector-band', {
        file: sheet.file,
        value: distinct(table.rows.map(({ cells }) => cells[left])),
      }),
    );
  } else if (across) {
    const sectors = new Map<string, string>();
    let group = '';
    labels.forEach(({ column }, i) => {
      if (band[i] !== '') group = band[i];
      sectors.set(fold(table.header[column] ?? ''), group);
    });
    const column = table.header.length;
    table.header.push(`(${column + 1})`);
    (table.candidates as ReadonlyMap<Field, number>[]).push(new Map([['sector', 0]]));
    table.rows = table.rows.map(({ row, cells }) => ({
      row,
      cells: [...cells, sectors.get(fold(cells[name])) ?? ''],
    }));
    table.problems.push(
      problem('sector-band', { file: sheet.file, row: above?.row ?? null, value: distinct(band) }),
    );
  }
}

/** Whether values stand for groups: some of them come more than once, or blanks follow them, or they are those of the other band. */
function isGrouping(cells: readonly string[], other: ReadonlySet<string>): boolean {
  const filledCells = cells.filter((cell) => cell !== '');
  const own = new Set(filledCells.map(fold));
  if (filledCells.some((cell) => /^[-\d.,]+$/.test(cell))) return false;
  if (other.size > 0 && [...own].every((cell) => other.has(cell)) && own.size >= 2) return true;
  return (
    own.size >= 2 &&
    own.size < cells.length &&
    (own.size < filledCells.length || filledCells.length < cells.length)
  );
}

function filled(rows: readonly Row[], column: number): Row[] {
  let above = '';
  return rows.map(({ row, cells }) => {
    if (cells[column] !== '') above = cells[column];
    return { row, cells: cells.with(column, above) };
  });
}

const distinct = (cells: readonly string[]) =>
  [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 12).join(', ');

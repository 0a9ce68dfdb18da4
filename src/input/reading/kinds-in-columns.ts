import { everyValue } from '../columns.ts';
import { parseNumber } from '../numbers.ts';
import { ordinal } from '../ordinal.ts';
import type { Table } from '../table.ts';
import { isWave } from '../waves.ts';
import { isNotAnswered, yesOrNo } from '../words.ts';

/** Columns of a list of ties that each stand for a wave or for a kind of tie, with what they hold. */
export interface KindColumns {
  field: 'wave' | 'layer';
  columns: number[];
}

const isYear = (header: string) =>
  /^(?:\D{0,20}\s)?(?:19|20)\d\d(?:\s?[/-]\s?(?:\d\d|(?:19|20)\d\d))?$/.test(header.trim());

/**
 * The waves or kinds of tie that stand side by side in a list of ties: at least two free columns headed by years that hold numbers or
 * crosses, or at least two that hold nothing but crosses; `null` where there are none.
 */
export function kindColumns(table: Table, taken: ReadonlySet<number>): KindColumns | null {
  const free = table.header.map((_, i) => i).filter((i) => !taken.has(i) && filled(table, i));
  const graded = (cell: string) =>
    yesOrNo(cell) !== null ||
    isNotAnswered(cell) ||
    ordinal(cell) !== null ||
    parseNumber(cell, 'comma') !== null;
  const waves = free.filter(
    (i) =>
      (isYear(table.header[i]) || (isWave(table.header[i]) && !/^\d+$/.test(table.header[i]))) &&
      everyValue(table, i, graded),
  );
  if (waves.length >= 2) return { field: 'wave', columns: waves };
  // Crosses under headers that mean something else, such as "confirmed", are no kinds of tie.
  const crosses = free.filter(
    (i) =>
      (table.candidates[i].size === 0 || onlyLayer(table, i)) &&
      everyValue(table, i, (cell) => yesOrNo(cell) !== null || isNotAnswered(cell)) &&
      table.rows.some(({ cells }) => yesOrNo(cells[i]) === true),
  );
  return crosses.length >= 2 ? { field: 'layer', columns: crosses } : null;
}

const onlyLayer = (table: Table, i: number) =>
  [...table.candidates[i].keys()].every((field) => field === 'layer');
const filled = ({ rows }: Table, column: number) => rows.some(({ cells }) => cells[column] !== '');

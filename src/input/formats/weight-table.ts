import { decimalMark } from '../numbers.ts';
import type { Row } from '../sheet.ts';
import type { Table } from '../table.ts';
import type { TieRows } from './tie-rows.ts';

/** Cells of which every one is repeated up to five times: the reader of scales asks whether there are five numbers. */
const REPEATED = 10_000;
const TIMES = 5;

/**
 * A small table that tells the reader of weights the same as the whole column would: each distinct cell at the row where it first
 * stands, repeated so far that there are five numbers if there were, and as many decimal commas as to outweigh the points if they did.
 */
export function weightTable(
  table: Table,
  column: number,
  words: readonly string[],
  { counts, first }: TieRows,
): Table {
  const seen = [...words.keys()]
    .filter((word) => counts[word] > 0)
    .sort((a, b) => first[a] - first[b]);
  const rows: Row[] = [];
  const add = (word: number, times: number) => {
    const cells = table.header.map(() => '');
    cells[column] = words[word];
    for (let k = 0; k < times; k++) rows.push({ row: first[word] + 1, cells });
  };
  // What is listed against what there is: commas count up, points down.
  let listed = 0;
  let balance = 0;
  let comma = -1;
  let point = -1;
  seen.forEach((word, at) => {
    const times = at < REPEATED ? Math.min(TIMES, counts[word]) : 1;
    add(word, times);
    const sign = signOf(words[word]);
    if (sign > 0) comma = word;
    if (sign < 0) point = word;
    listed += sign * times;
    balance += sign * counts[word];
  });
  const wanted = Math.sign(balance);
  if (Math.sign(listed) !== wanted) {
    const missing = wanted - listed;
    add(missing > 0 ? comma : point, Math.abs(missing));
  }
  return { ...table, rows };
}

/** 1 for a decimal comma, -1 for a decimal point, 0 for what could be either. */
function signOf(cell: string): number {
  if (!/[.,]/.test(cell)) return 0;
  if (decimalMark([[cell, 1]], ',') === 'comma') return 1;
  return decimalMark([[cell, 1]], ';') === 'point' ? -1 : 0;
}

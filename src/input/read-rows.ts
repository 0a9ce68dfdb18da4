import { CareChainError } from '../error.ts';
import { cleanCell } from './clean-cell.ts';
import type { Dataset } from './dataset.ts';
import type { ReadOptions } from './options.ts';
import { readDataset } from './read-dataset.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** The part of the platform's text encoder that is used; it exists in Node, browsers and workers alike. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A cell of a table that another program holds; nothing stands for a blank one. */
export type CellValue = string | number | boolean | null | undefined;

/** A table: the text of one with its header, rows of cells the first of which is the header, or an object a row. */
export type RowsInput =
  | string
  | readonly (readonly CellValue[])[]
  | readonly { readonly [column: string]: CellValue }[];

/**
 * Reads a table that is in memory already, in the way in which `readDataset` reads files: rows as arrays, rows as objects, or the text of a
 * table. Several tables of one network are given by their names.
 *
 * O(cells).
 *
 * @throws CareChainError that starts with `care-chain/readRows:` for what is no table, InputError as `readDataset` does
 * @example
 * readRows([{ from: 'Clinic', to: 'Care service' }, { from: 'Clinic', to: 'GP' }]);
 * readRows([['from', 'to', 'weight'], ['Clinic', 'Care service', 3]], { directed: true });
 * readRows({ actors: 'name,sector\nClinic,health', ties: [['from', 'to'], ['Clinic', 'GP']] });
 */
export function readRows(
  tables: RowsInput | { readonly [name: string]: RowsInput },
  options: ReadOptions = {},
): Dataset {
  const single = typeof tables === 'string' || Array.isArray(tables);
  if (!single && (typeof tables !== 'object' || tables === null))
    refuse(
      `a table is ${shown(tables)}. Give a text, a list of rows, or an object of such tables by name.`,
    );
  const named: [string, unknown][] = single ? [['rows', tables]] : Object.entries(tables);
  return readDataset(
    named.map(([name, table]) => sheetOf(name, table)),
    options,
  );
}

function sheetOf(name: string, table: unknown): Sheet {
  if (typeof table === 'string') return readSheet({ name, bytes: new TextEncoder().encode(table) });
  if (!Array.isArray(table))
    refuse(`the table "${name}" is ${shown(table)}. Give a text or a list of rows.`);
  const lists = table.every(Array.isArray) ? (table as unknown[][]) : listsOf(name, table);
  return {
    file: name,
    encoding: null,
    delimiter: null,
    skipped: [],
    problems: [],
    rows: lists.map((cells, at) => ({
      row: at + 1,
      cells: Array.from(cells, (cell, k) =>
        textOf(cell, `row ${at + 1}, cell ${k + 1} of "${name}"`),
      ),
    })),
  };
}

/** Objects as rows below a header of their keys, in the order of their first use. */
function listsOf(name: string, table: readonly unknown[]): unknown[][] {
  const keys = new Set<string>();
  table.forEach((row, at) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      refuse(
        `row ${at + 1} of "${name}" is ${shown(row)}. Give all rows as objects, or all as lists of cells.`,
      );
    for (const key of Object.keys(row)) keys.add(key);
  });
  const header = [...keys];
  return [
    header,
    ...table.map((row) =>
      header.map((key) =>
        Object.hasOwn(row as object, key) ? (row as Record<string, unknown>)[key] : null,
      ),
    ),
  ];
}

function textOf(cell: unknown, place: string): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cleanCell(cell);
  if (typeof cell === 'boolean' || Number.isFinite(cell)) return String(cell);
  return refuse(`${place} is ${shown(cell)}. Give a text, a number, true, false or null.`);
}

const shown = (value: unknown): string =>
  typeof value === 'number'
    ? String(value)
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : `of the type ${typeof value}`;

function refuse(sentence: string): never {
  throw new CareChainError('bad-rows', `care-chain/readRows: ${sentence}`);
}

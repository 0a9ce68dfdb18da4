import type { SourceFile } from '../analysis.ts';
import type { Field } from './headers.ts';
import type { Table } from './table.ts';

/** Which column holds which field; a field with several columns, such as partners, has them all. */
export type Columns = Map<Field, number[]>;

/**
 * Gives each field its column, the fields in the order given: of several columns with a word for the field, the one
 * with the better word, then the left one. `accept` may refuse a column by what stands in it.
 */
export function assignColumns(
  table: Table,
  fields: readonly Field[],
  accept: (field: Field, column: number) => boolean = () => true,
): Columns {
  const columns: Columns = new Map();
  const taken = new Set<number>();
  for (const field of fields) {
    const found = table.candidates
      .map((candidate, column) => ({ column, rank: candidate.get(field) }))
      .filter(
        ({ column, rank }) => rank !== undefined && !taken.has(column) && accept(field, column),
      )
      .sort((a, b) => (a.rank as number) - (b.rank as number) || a.column - b.column)
      .map(({ column }) => column);
    if (found.length === 0) continue;
    const kept =
      field === 'partners' || field === 'committee'
        ? found.sort((a, b) => a - b)
        : found.slice(0, 1);
    for (const column of kept) taken.add(column);
    columns.set(field, kept);
  }
  return columns;
}

/** The columns as a provenance lists them. */
export function listColumns(table: Table, columns: Columns): SourceFile['columns'] {
  const fields = new Map<number, Field>();
  for (const [field, list] of columns) for (const column of list) fields.set(column, field);
  return table.header.map((column, i) => ({
    column,
    field: fields.get(i) ?? (table.candidates[i]?.has('personal') ? 'personal' : null),
  }));
}

/** Says which headers made a table what it is, for example `name: Akteur, partners: Kooperationspartner`. */
export function reason(table: Table, columns: Columns, fields: readonly Field[]): string {
  return fields
    .filter((field) => columns.has(field))
    .map(
      (field) =>
        `${field}: ${columns
          .get(field)
          ?.map((column) => table.header[column])
          .join(' + ')}`,
    )
    .join(', ');
}

/** Whether a column has values and each of them passes the test. */
export function everyValue(table: Table, column: number, test: (cell: string) => boolean): boolean {
  let some = false;
  for (const { cells } of table.rows) {
    const cell = cells[column];
    if (cell === '') continue;
    if (!test(cell)) return false;
    some = true;
  }
  return some;
}

/** The names in the name column and the ids in the id column. */
export function nameValues(table: Table, columns: Columns): string[] {
  const found = [...(columns.get('name') ?? []), ...(columns.get('id') ?? [])];
  return found.flatMap((column) => table.rows.map(({ cells }) => cells[column]));
}

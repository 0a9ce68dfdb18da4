import type { Sheet } from '../../index.ts';
import type { TableRead } from './protocol.ts';
import { headerRow, holdsPersons, samples } from './samples.ts';

const nothingShown: { values: string[]; hidden: 'all' } = { values: [], hidden: 'all' };

export function withSamples(
  columns: { column: string; field: string | null }[],
  start: Sheet | undefined,
): TableRead['columns'] {
  const at = start
    ? headerRow(
        start.rows,
        columns.map(({ column }) => column),
      )
    : -1;
  return columns.map(({ column, field }, i) => ({
    header: column,
    field,
    // What is not read because it is personal is not shown either.
    ...(field === 'personal'
      ? nothingShown
      : start && at >= 0
        ? samples(start.rows, at, i)
        : { values: [], hidden: null }),
  }));
}

/** The columns of a table that nobody could read, so that a user can say what they hold. */
export function rawColumns(start: Sheet | undefined): TableRead['columns'] {
  const at = start ? headerRow(start.rows) : -1;
  if (!start || at < 0) return [];
  return start.rows[at].cells
    .slice(0, 100)
    .map((header, i) => ({
      header,
      field: null,
      ...(holdsPersons(start.rows, at, i) ? nothingShown : samples(start.rows, at, i)),
    }))
    .filter(({ header }) => header !== '');
}

export function unread(file: string, start: Sheet | undefined): TableRead {
  return {
    file,
    shape: null,
    why: '',
    encoding: start?.encoding ?? null,
    delimiter: start?.delimiter ?? null,
    rows: 0,
    read: 0,
    skipped: [],
    columns: rawColumns(start),
  };
}

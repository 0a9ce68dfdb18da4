import type { Field } from '../../index.ts';
import type { Page } from './page.ts';

/**
 * Gives a column a field, or leaves it to the tables again. A field that is named by hand is looked for under the named headers
 * only, so the columns of other tables that hold it are named with it; likewise further columns of a field that may have several.
 */
export function assign(
  { work, reading }: Pick<Page, 'work' | 'reading'>,
  file: string,
  header: string,
  field: Field | null,
): Map<string, Field> {
  const columns = new Map(work.columns);
  if (field === null) {
    columns.delete(header);
    return columns;
  }
  const several = field === 'partners' || field === 'committee';
  for (const table of reading?.tables ?? [])
    for (const column of table.columns) {
      if (column.field !== field || column.header === header) continue;
      if (table.file !== file || several) columns.set(column.header, field);
      else columns.delete(column.header);
    }
  columns.set(header, field);
  return columns;
}

import type { SourceFile } from '../analysis.ts';
import { listColumns, reason } from './columns.ts';
import type { Source } from './open-sheets.ts';

/** How a file was read. A file that could not be used counts each of its rows as skipped, for the reason of its problem. */
export function describeSource({ sheet, reading }: Source): SourceFile {
  const { file: name, encoding, delimiter } = sheet;
  if (!reading) {
    const why =
      sheet.problems.find(({ severity }) => severity === 'error')?.code ?? 'no-name-column';
    const skipped = [...sheet.skipped, ...sheet.rows.map(({ row }) => ({ row, reason: why }))];
    return {
      name,
      shape: 'none',
      why,
      encoding,
      delimiter,
      rows: skipped.length,
      read: 0,
      skipped: skipped.sort((a, b) => a.row - b.row),
      columns: [],
    };
  }
  const { table, shape, columns } = reading;
  return {
    name,
    shape: shape.id,
    why: reason(table, columns, shape.because),
    encoding,
    delimiter,
    rows: table.total,
    read: table.total - table.skipped.length,
    skipped: table.skipped.sort((a, b) => a.row - b.row),
    columns: listColumns(table, columns),
    ...(table.scales.length > 0 ? { scales: table.scales } : {}),
  };
}

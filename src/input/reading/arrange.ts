import { problem } from '../problems.ts';
import { writtenKind } from '../shapes/written.ts';
import type { Sheet } from '../sheet.ts';
import { splitEdgeNames } from './edge-names.ts';
import { quotable } from './private-cells.ts';
import { nameProgramHeaders } from './program-headers.ts';
import { splitTables } from './split.ts';
import { turn } from './transpose.ts';
import { joinHeaders } from './two-headers.ts';
import { unmerge } from './unmerge.ts';
import { namesPersons } from './weigh-columns.ts';

/** Sheets as tables with one header each: merged cells filled, several tables taken apart, two rows of headers made one, columns turned to rows. */
export function arrange(sheets: readonly Sheet[]): Sheet[] {
  for (const sheet of sheets) tellHidden(sheet);
  return sheets.flatMap((sheet) =>
    // What care-chain wrote itself is in order.
    writtenKind(sheet) !== null
      ? [sheet]
      : splitTables(unmerge(sheet)).map((part) =>
          turn(splitEdgeNames(joinHeaders(nameProgramHeaders(part)))),
        ),
  );
}

/** Rows that tell what a column holds. */
const SAMPLE = 200;

/** Says how many rows and columns with something in them are not shown; they are read like all others. */
function tellHidden(sheet: Sheet): void {
  const { file, rows, hiddenRows, hiddenColumns } = sheet;
  const sample = (column: number) =>
    rows.slice(1, SAMPLE).flatMap(({ cells }) => cells[column] || []);
  const filled = rows.filter(
    ({ row, cells }) => hiddenRows?.has(row) && cells.some((cell) => cell !== ''),
  );
  if (filled.length > 0)
    sheet.problems.push(
      problem('rows-hidden', {
        file,
        row: filled[0].row,
        value: `${filled.length} | ${quotable(
          filled[0].cells.filter((_, column) => !namesPersons(sample(column))),
        )
          .slice(0, 3)
          .join(', ')}`,
      }),
    );
  const columns = [...(hiddenColumns ?? [])].filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  if (columns.length > 0)
    sheet.problems.push(
      problem('columns-hidden', {
        file,
        value: columns
          .map((column) => rows.find(({ cells }) => (cells[column] ?? '') !== '')?.cells[column])
          .slice(0, 6)
          .join(', '),
      }),
    );
}

import type { Sheet } from '../sheet.ts';
import { splitTables } from './split.ts';
import { turn } from './transpose.ts';
import { joinHeaders } from './two-headers.ts';
import { unmerge } from './unmerge.ts';

/** Sheets as tables with one header each: merged cells filled, several tables taken apart, two rows of headers made one, columns turned to rows. */
export function arrange(sheets: readonly Sheet[]): Sheet[] {
  return sheets.flatMap((sheet) =>
    splitTables(unmerge(sheet)).map((part) => turn(joinHeaders(part))),
  );
}

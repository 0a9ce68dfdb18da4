import type { Row } from '../../index.ts';
import { isPrivate } from '../../input/reading/private-cells.ts';
import { namesPersons } from '../../input/reading/weigh-columns.ts';

/** Rows among which the header is looked for. */
const WITHIN = 60;

/** The row with the given headers; without them the first of the rows with the most filled cells. -1 where there is none. */
export function headerRow(rows: readonly Row[], headers?: readonly string[]): number {
  let best = -1;
  let most = 0;
  rows.slice(0, headers ? WITHIN : 10).forEach(({ cells }, at) => {
    const count = cells.filter((cell, i) => (headers ? cell === headers[i] : cell) && cell !== '');
    if (count.length <= most) return;
    most = count.length;
    best = at;
  });
  return best;
}

/** Whether a column below its header names persons. */
export function holdsPersons(rows: readonly Row[], header: number, column: number): boolean {
  const cells = rows.slice(header + 1, header + 200).map((row) => row.cells[column] ?? '');
  return namesPersons(cells.filter((cell) => cell !== ''));
}

/** The first three different values of a column below its header, shortened; personal ones are not shown, which is said. */
export function samples(
  rows: readonly Row[],
  header: number,
  column: number,
): { values: string[]; hidden: 'some' | null } {
  const values = new Set<string>();
  let hidden: 'some' | null = null;
  for (const { cells } of rows.slice(header + 1, header + 200)) {
    const cell = (cells[column] ?? '').replace(/\s+/g, ' ');
    if (cell !== '' && isPrivate(cell)) hidden = 'some';
    else if (cell === '') continue;
    else values.add(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
    if (values.size === 3) break;
  }
  return { values: [...values], hidden };
}

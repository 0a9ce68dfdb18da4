import { everyValue } from '../columns.ts';
import { plain } from '../fold.ts';
import type { Table } from '../table.ts';
import { oneOf, tableWords } from '../vocabulary/table-words.ts';
import { yesOrNo } from '../words.ts';

/** Which way the tie of a row runs: from the first end to the second, back, or both ways. */
export type Way = 'forward' | 'back' | 'both';

const says: Record<Way, (text: string) => boolean> = {
  forward: oneOf(tableWords.direction.forward),
  back: oneOf(tableWords.direction.back),
  both: oneOf(tableWords.direction.both),
};

/** The way that a cell states; `null` where it states none. */
export function wayOf(cell: string): Way | null {
  const text = cell.trim();
  if (text.length > 30) return null;
  const signs = text.replace(/\s+/g, '').toLowerCase();
  const words = plain(text);
  for (const way of ['forward', 'back', 'both'] as const)
    if (says[way](signs) || (words !== '' && says[way](words))) return way;
  return null;
}

const asksOneWay = oneOf(tableWords.direction.asksOneWay);
const asksBoth = oneOf(tableWords.direction.asksBoth);

/** The way that a yes or a no states under a header such as "directed" or "gegenseitig"; `null` where it states none. */
export function wayUnder(header: string, cell: string): Way | null {
  const way = wayOf(cell);
  if (way !== null) return way;
  const answer = yesOrNo(cell);
  if (answer === null) return null;
  const text = plain(header).replace(/^is ?/, '').replace(/\?$/, '');
  if (asksOneWay(text)) return answer ? 'forward' : 'both';
  return asksBoth(text) ? (answer ? 'both' : 'forward') : null;
}

/** The column whose every cell states a way and some of them by more than a dash; -1 where there is none. Blank cells state none. */
export function directionColumn(table: Table, taken: ReadonlySet<number>): number {
  return table.header.findIndex(
    (header, column) =>
      !taken.has(column) &&
      everyValue(table, column, (cell) => wayUnder(header, cell) !== null) &&
      table.rows.some(({ cells }) => !/^[-–—]*$/.test(cells[column])),
  );
}

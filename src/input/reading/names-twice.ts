import { fold } from '../fold.ts';
import type { Table } from '../table.ts';

/** A name that stands twice over the columns and twice in the rows of a square; `null` where there is none. */
export function namesTwice({ square, header, rows }: Table): string | null {
  if (!square) return null;
  const bare = (column: number) => fold(header[column].replace(/ \(\d+\)$/, ''));
  const across = square.columns.map(bare);
  const down = rows.map(({ cells }) => fold(cells[square.name]));
  const above = firstOf(down);
  const repeated = new Set(down.filter((name, i) => above.get(name) !== i));
  const first = firstOf(across);
  const twice = across.find((name, i) => first.get(name) !== i && repeated.has(name));
  return twice === undefined ? null : header[square.columns[first.get(twice) as number]];
}

/** Where each name stands first. */
function firstOf(names: readonly string[]): Map<string, number> {
  const first = new Map<string, number>();
  names.forEach((name, i) => {
    if (!first.has(name)) first.set(name, i);
  });
  return first;
}

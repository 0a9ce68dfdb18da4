import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import type { Field } from '../headers.ts';
import { problem } from '../problems.ts';
import { isBlank, type Sheet } from '../sheet.ts';
import { type Table, tableAt } from '../table.ts';

/** Part of the partners that must have a line of their own. */
const SHARE = 0.5;

/**
 * A list without a header that has a line for each actor: its name, then its partners, as many as there are. The names that begin lines are all
 * different, half of the others below the first line at least begin a line themselves, and lines are of several lengths, which a list of ties is not. O(n).
 */
export function adjacencyList(sheet: Sheet, context: Context): Table | null {
  const rows = sheet.rows.filter((row) => !isBlank(row));
  const lengths = rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (rows.length < 2 || width < 3 || new Set(lengths).size < 2) return null;
  const names = new Set(rows.map(({ cells }) => fold(cells[0] ?? '')));
  if (names.size < rows.length || names.has('')) return null;
  let partners = 0;
  let known = 0;
  let far = 0;
  rows.forEach(({ cells }, line) => {
    cells.slice(1).forEach((cell, at) => {
      if (cell === '') return;
      const one = names.has(fold(cell));
      if (one && at > 0) far++;
      // The first line alone may be the header of a matrix.
      if (line === 0) return;
      partners++;
      if (one) known++;
    });
  });
  if (far === 0 || known === 0 || known < SHARE * partners) return null;
  // A first line of which nothing stands elsewhere is a header in words that are not known.
  const [first] = rows;
  const others = new Set(rows.slice(1).flatMap(({ cells }) => cells.map(fold)));
  if (!first.cells.some((cell) => cell !== '' && others.has(fold(cell)))) return null;
  const at = sheet.rows.indexOf(first);
  const own = Array.from({ length: width }, (_, i) => String(i + 1));
  const headed: Sheet = {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), { row: 0, cells: own }, ...sheet.rows.slice(at)],
  };
  const table = tableAt(headed, at, context);
  table.headless = true;
  table.candidates = table.header.map(
    (_, column): ReadonlyMap<Field, number> => new Map([[column === 0 ? 'name' : 'partners', -1]]),
  );
  // A short line is one with fewer partners.
  table.problems = table.problems.filter(({ code }) => code !== 'short-row');
  const place = { file: sheet.file, row: first.row };
  table.problems.push(problem('adjacency-list', { ...place, value: String(known) }));
  return table;
}

import { type Builder, blankActor } from '../builder.ts';
import { mayPart } from '../cells.ts';
import { problem } from '../problems.ts';
import type { Table } from '../table.ts';
import type { EndColumns } from './ends.ts';

/** Fills the end that stands once above its rows, and what stands about it. */
export function fillEnds(table: Table, from: number, to: number, about: readonly number[]): void {
  const { rows } = table;
  const filled = rows.map(({ cells }) => cells[from]).filter((cell) => cell !== '');
  const blank = rows.filter(({ cells }) => cells[from] === '' && cells[to] !== '');
  const grouped =
    blank.length >= 2 &&
    filled.length > 0 &&
    (rows[0]?.cells[from] ?? '') !== '' &&
    new Set(filled).size === filled.length;
  if (!grouped) return;
  let above: readonly string[] = [];
  rows.forEach(({ row, cells }, i) => {
    if (cells[from] !== '') above = cells;
    else if (cells[to] !== '') {
      const copy = [...cells];
      for (const column of [from, ...about])
        if (column >= 0 && copy[column] === '') copy[column] = above[column];
      rows[i] = { row, cells: copy };
    }
  });
  table.problems.push(
    problem('filled-down', {
      file: table.file,
      row: blank[0].row,
      column: table.header[from],
      value: String(blank.length),
    }),
  );
}

const DETAILS = ['sector', 'role', 'area'] as const;

/** Adds the actor at one end where the row says more about it than its name; what another row said already is no news. */
export function addEnd(
  table: Table,
  { id, name, details }: EndColumns,
  row: number,
  cells: readonly string[],
  known: Map<string, Set<string>>,
  builder: Builder,
): void {
  if ((id < 0 && details.length === 0) || mayPart(cells[name])) return;
  const key = id >= 0 && cells[id] !== '' ? cells[id] : cells[name];
  const text = (part: (typeof DETAILS)[number]) =>
    details
      .map((one) => (one.part === part ? cells[one.column] : ''))
      .find((cell) => cell !== '') ?? null;
  const [sector, role, area] = DETAILS.map(text);
  const own = details.filter(
    ({ part, column }) => !DETAILS.includes(part as 'sector') && cells[column] !== '',
  );
  const said = JSON.stringify([
    cells[name],
    sector,
    role,
    area,
    own.map(({ column }) => cells[column]),
  ]);
  const before = known.get(key);
  if (before?.has(said)) return;
  known.set(key, (before ?? new Set()).add(said));
  builder.actors.push({
    ...blankActor(table, row),
    id: id >= 0 ? key : null,
    name: cells[name],
    sector,
    roles: role === null ? [] : [role],
    area,
    attributes: new Map(own.map(({ column }) => [table.header[column], cells[column]])),
    repeats: before !== undefined,
  });
}

/** What names the actor at one end: its id, or its name where it has none. */
export const nameIn = (cells: readonly string[], { id, name }: EndColumns): string =>
  id >= 0 && cells[id] !== '' ? cells[id] : cells[name];

import type { Builder } from '../builder.ts';
import { assignColumns, type Columns } from '../columns.ts';
import { plain } from '../fold.ts';
import { headerKey } from '../headers.ts';
import { problem } from '../problems.ts';
import { skip, type Table } from '../table.ts';
import { oneOf, tableWords } from '../vocabulary/table-words.ts';
import { actorList } from './actor-list.ts';
import { isForced, type Shape } from './shape.ts';
import { tieList } from './tie-list.ts';

/** Actors and ties in one table, told apart by a column of kinds; read only where the user says so. */
export const stacked: Shape = {
  id: 'stacked',
  recognise,
  because: ['kind', 'name', 'from', 'to'],
  read,
};

const isKind = oneOf(tableWords.stacked.kind);
const isActor = oneOf(tableWords.stacked.actor);
const isTie = oneOf(tableWords.stacked.tie);

function recognise(table: Table): Columns | null {
  if (!isForced(table, 'stacked')) return null;
  const kind = kindColumn(table);
  const columns = assignColumns(table, ['from', 'to', 'name']);
  if (kind < 0 || !columns.has('name') || !columns.has('from') || !columns.has('to')) return null;
  return columns.set('kind', [kind]);
}

const kindColumn = (table: Table) => table.header.findIndex((header) => isKind(headerKey(header)));

function read(table: Table, columns: Columns, builder: Builder): void {
  const kind = columns.get('kind')?.[0] as number;
  const of = (is: (word: string) => boolean) =>
    table.rows.filter(({ cells }) => is(plain(cells[kind])));
  for (const { row, cells } of table.rows) {
    const word = plain(cells[kind]);
    if (isActor(word) || isTie(word)) continue;
    const place = { file: table.file, row, column: table.header[kind], value: cells[kind] };
    table.problems.push(problem('kind-unknown', place));
    skip(table, { row }, 'kind-unknown');
  }
  const ends = new Set([...(columns.get('from') ?? []), ...(columns.get('to') ?? []), kind]);
  const names = new Set([...(columns.get('name') ?? []), kind]);
  const without = (hidden: ReadonlySet<number>, rows: Table['rows']): Table => ({
    ...table,
    rows,
    candidates: table.candidates.map((fields, i) => (hidden.has(i) ? new Map() : fields)),
  });
  const actors = without(ends, of(isActor));
  const ties = without(names, of(isTie));
  const fields = actorList.recognise(actors);
  if (fields) {
    // The columns of ties are no part of an actor.
    fields.set('metadata', [...ends]);
    actorList.read(actors, fields, builder);
  }
  const tieFields = tieList.recognise(ties);
  if (!tieFields) return;
  // What the ties leave unused describes the actors.
  const problems: Table['problems'] = [];
  tieList.read({ ...ties, problems }, tieFields, builder);
  for (const one of problems) if (one.code !== 'column-unused') table.problems.push(one);
}

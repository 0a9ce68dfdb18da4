import type { Table } from '../table.ts';
import { type EndPart, endOf } from './end-of-header.ts';

/** The columns that say something about one end of the ties. */
export interface EndColumns {
  /** Names the actor. */
  name: number;
  /** Its id, where the name stands beside it. */
  id: number;
  /** What else stands about it: a column and the field that its header names. */
  details: { column: number; part: EndPart['part'] }[];
}

/** Both ends of a list of ties whose headers name more than one column for them. */
export interface Ends {
  from: EndColumns;
  to: EndColumns;
}

/**
 * The columns of both ends by the parts of their headers: "Source, Source Label", "from, from_sector", "Referring Organisation
 * Code, Referring Organisation Name". `from` and `to` are the ends as a pair of single columns. A name column beside another one is
 * taken for the label of its id where each id has one label.
 */
export function endsOf(table: Table, from: number, to: number): Ends {
  const parts = table.header.map((header) => endOf(header));
  const side = (end: 'from' | 'to', column: number): EndColumns => {
    const own = parts.flatMap((part, at) =>
      part?.end === end && at !== column ? [{ column: at, part: part.part }] : [],
    );
    const names = own.filter(({ part }) => part === 'name');
    const ids = own.filter(({ part }) => part === 'id' || part === 'plain');
    const details = own.filter(({ part }) => part !== 'name' && part !== 'id' && part !== 'plain');
    const { part = 'plain' } = parts[column] ?? {};
    const other = (list: typeof own) => list.find((one) => one.column !== column)?.column ?? -1;
    // A plain end beside its name holds ids; an end that is itself called a name has its id elsewhere.
    if (part !== 'name' && names.length > 0 && labels(table, column, other(names)))
      return { name: other(names), id: column, details };
    if (part === 'name' && ids.length > 0 && labels(table, other(ids), column))
      return { name: column, id: other(ids), details };
    return { name: column, id: -1, details };
  };
  const ends = { from: side('from', from), to: side('to', to) };
  // Ids at one end alone would make two actors of one.
  if (ends.from.id >= 0 !== ends.to.id >= 0) {
    ends.from.id = -1;
    ends.to.id = -1;
  }
  return ends;
}

/** Whether each id stands beside one label. */
function labels({ rows }: Table, id: number, label: number): boolean {
  const found = new Map<string, string>();
  for (const { cells } of rows) {
    if (cells[label] === '') continue;
    const before = found.get(cells[id]);
    if (before !== undefined && before !== cells[label]) return false;
    found.set(cells[id], cells[label]);
  }
  return found.size > 0;
}

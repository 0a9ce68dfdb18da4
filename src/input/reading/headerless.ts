import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import type { Field } from '../headers.ts';
import { problem } from '../problems.ts';
import { isBlank, type Sheet } from '../sheet.ts';
import { type Table, tableAt } from '../table.ts';
import { speaksOfTies } from './header-grammar.ts';

/** Rows that are looked at. */
const SAMPLE = 5000;

/** What makes a sheet a list of ties without a header; `header` where its first row may be one. */
interface Pair {
  from: number;
  to: number;
  /** How many values of the two columns stand in both. */
  shared: number;
  /** Whether the first row reads like those below it. */
  first: 'data' | 'header' | 'open';
}

/**
 * A list of ties without words that say so: two of the first columns name the same actors. Its first row is data where its names
 * stand below as well, and a header where it is of another kind; the ends are told by number where the user has named them so. `null` where no two columns
 * share their values. Where nobody can tell what the first row is, the problem says so.
 */
export function headerless(sheet: Sheet, context: Context): Table | null {
  const rows = sheet.rows.filter((row) => !isBlank(row));
  if (rows.length === 0) return null;
  const numbers = namedByNumber(context, rows);
  const pair = numbers ?? findPair(rows.slice(0, SAMPLE).map(({ cells }) => cells));
  if (!pair) return null;
  const place = { file: sheet.file, row: rows[0].row };
  if (pair.first === 'open') {
    sheet.problems.push(
      problem('header-unclear', {
        ...place,
        value: `${rows[0].cells[pair.from]} | ${rows[0].cells[pair.to]} | ${pair.from + 1} | ${pair.to + 1}`,
      }),
    );
    const words = [rows[0].cells[pair.from], rows[0].cells[pair.to]];
    const numbers = { from: String(pair.from + 1), to: String(pair.to + 1) };
    sheet.choice = {
      file: sheet.file,
      code: 'header-unclear',
      answers: [
        { kind: 'header', columns: { from: words[0], to: words[1] }, words },
        { kind: 'first-row', columns: numbers, words },
      ],
    };
    return null;
  }
  const titled = pair.first === 'header';
  const at = sheet.rows.indexOf(rows[0]);
  const width = Math.max(...rows.slice(0, SAMPLE).map(({ cells }) => cells.length));
  const own = Array.from({ length: width }, (_, i) => String(i + 1));
  const headed: Sheet = titled
    ? sheet
    : {
        ...sheet,
        rows: [...sheet.rows.slice(0, at), { row: 0, cells: own }, ...sheet.rows.slice(at)],
      };
  const table = tableAt(headed, at, context);
  // A first row that says nothing of an end heads no list of ties.
  if (Math.max(pair.from, pair.to) >= table.header.length) return null;
  const adjacency = !titled && !numbers ? partnersBeside(table, pair) : [];
  table.candidates = table.header.map((_, column): ReadonlyMap<Field, number> => {
    if (adjacency.length > 0) {
      if (column === pair.from) return new Map([['name', -1]]);
      return new Map(adjacency.includes(column) ? [['partners', -1]] : []);
    }
    if (column === pair.from) return new Map([['from', -1]]);
    if (column === pair.to) return new Map([['to', -1]]);
    return titled ? table.candidates[column] : new Map();
  });
  table.headless = true;
  if (adjacency.length > 0)
    table.problems.push(problem('adjacency-list', { ...place, value: String(pair.shared) }));
  else if (!numbers)
    table.problems.push(
      problem(titled ? 'ends-by-content' : 'no-header', {
        ...place,
        value: `${pair.from + 1} | ${pair.to + 1} | ${pair.shared}`,
      }),
    );
  return table;
}

/** Whether the user names the ends by the number of their column, and the first row is or may be a tie: then it is one. */
export function endsByNumber(sheet: Sheet, context: Context): boolean {
  const rows = sheet.rows.filter((row) => !isBlank(row));
  const pair = rows.length === 0 ? null : namedByNumber(context, rows);
  if (!pair) return false;
  const cells = rows.slice(0, SAMPLE).map((row) => row.cells);
  const first = weigh(cells, pair.from, pair.to)?.first;
  return first === 'data' || first === 'open';
}

/** Whether the first row reads like a tie of those below it, so that a word in it which may be a header is a name. */
export function startsWithTie(sheet: Sheet): boolean {
  const rows = sheet.rows.filter((row) => !isBlank(row)).slice(0, SAMPLE);
  return rows.length >= FEWEST && findPair(rows.map(({ cells }) => cells))?.first === 'data';
}

/** Fewer rows are no evidence of what the first one is. */
const FEWEST = 3;

/** Further columns that name the same actors as the ends do: then a line holds an actor and all its partners. */
function partnersBeside({ header, rows }: Table, { from, to }: Pair): number[] {
  const names = new Set(rows.flatMap(({ cells }) => [fold(cells[from]), fold(cells[to])]));
  names.delete('');
  const beside = header.flatMap((_, column) => {
    if (column === from || column === to) return [];
    const values = rows.map(({ cells }) => fold(cells[column])).filter((cell) => cell !== '');
    const hits = values.filter((value) => names.has(value)).length;
    return hits > 0 && !values.every(isNumber) ? [column] : [];
  });
  if (beside.length === 0) return [];
  const last = Math.max(...beside);
  return header
    .map((_, column) => column)
    .filter(
      (column) => column === to || (column > to && column <= Math.max(last, header.length - 1)),
    );
}

/** The ends that the user names by the number of their column, where no header has that name. */
function namedByNumber({ named }: Context, rows: Sheet['rows']): Pair | null {
  const width = rows[0].cells.length;
  const column = (field: Field) => {
    for (const [header, own] of named)
      if (
        own === field &&
        /^\d{1,3}$/.test(header) &&
        Number(header) >= 1 &&
        Number(header) <= width
      )
        return Number(header) - 1;
    return -1;
  };
  const [from, to] = [column('from'), column('to')];
  return from < 0 || to < 0 ? null : { from, to, shared: 0, first: 'data' };
}

const isNumber = (cell: string) => /^[-+\d.,\s%]+$/.test(cell);

function findPair(rows: readonly (readonly string[])[]): Pair | null {
  const width = Math.min(6, Math.max(...rows.map((cells) => cells.length)));
  let best: Pair | null = null;
  for (let from = 0; from < width; from++)
    for (let to = from + 1; to < width; to++) {
      const pair = weigh(rows, from, to);
      if (pair && (!best || pair.shared > best.shared)) best = pair;
    }
  return best;
}

/** Whether two columns name the same actors. */
function weigh(rows: readonly (readonly string[])[], from: number, to: number): Pair | null {
  const body = rows.slice(1);
  const column = (list: readonly (readonly string[])[], i: number) =>
    list.map((cells) => fold(cells[i] ?? ''));
  const [sources, targets] = [column(body, from), column(body, to)];
  if (body.length < 2) return null;
  const filled = sources.filter((cell, i) => cell !== '' && targets[i] !== '').length;
  if (filled < 0.9 * body.length) return null;
  const below = new Set([...sources, ...targets]);
  const left = new Set(column(rows, from));
  const right = new Set(column(rows, to));
  left.delete('');
  right.delete('');
  const shared = [...left].filter((cell) => right.has(cell)).length;
  if (shared < 1 || shared * 5 < Math.min(left.size, right.size)) return null;
  // Small numbers are counts rather than ids.
  const cells = [...left, ...right];
  if (cells.every((cell) => /^\d{1,3}$/.test(cell)) && rows[0].length > 2) return null;
  const firsts = [fold(rows[0][from] ?? ''), fold(rows[0][to] ?? '')];
  if (firsts.some((cell) => cell === '')) return null;
  const known = firsts.filter((cell) => below.has(cell)).length;
  const numeric = cells.length > 0 && [...below].filter((cell) => cell !== '').every(isNumber);
  const beside = rows[0]
    .slice(0, 12)
    .some(
      (cell, i) =>
        !isNumber(cell) &&
        cell !== '' &&
        i !== from &&
        i !== to &&
        body.every((other) => isNumber(other[i] ?? '')),
    );
  const first = (): Pair['first'] => {
    if (known === 2) return 'data';
    if (numeric) return firsts.every(isNumber) ? 'data' : 'header';
    if (beside) return 'header';
    // Values that come once are nothing strange in a list of ties; a row of which one value is known is one of the list.
    if (known === 1) return 'data';
    const speaks = (cells: readonly string[]) =>
      speaksOfTies(cells[from] ?? '') || speaksOfTies(cells[to] ?? '');
    if (speaks(rows[0]) && body.filter(speaks).length * 10 <= body.length) return 'header';
    return 'open';
  };
  return { from, to, shared, first: first() };
}

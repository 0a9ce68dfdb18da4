import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import type { Field } from '../headers.ts';
import { problem } from '../problems.ts';
import { isBlank, type Row, type Sheet } from '../sheet.ts';
import { type Table, tableAt } from '../table.ts';

/** Fewer lines say nothing of their form. */
const FEWEST = 2;
/** Part of the partners behind colons that must begin a line of their own. */
const SHARE = 0.5;
/** No name is longer. */
const LONGEST = 200;

/** An arrow between two names, from one to the other or both ways. */
const ARROW = /[-=–—]{1,3}>|<[-=–—]{1,3}>?|[→⇒➔➜⟶←⇐↔⇔⇄]/u;
const BACK = /^(?:<[-=–—]{1,3}|[←⇐])$/u;
const BOTH = /^(?:<[-=–—]{1,3}>|[↔⇔⇄])$/u;

/**
 * A list that is text rather than a table: "Klinik -> Dienst" in every line, or "Klinik: Dienst, Amt" where half of what is listed begins a line
 * itself. Two words a line are a tie too. Arrows in both directions, or a line with two, are none. `null` for any other sheet. O(n).
 */
export function linesOfText(sheet: Sheet, context: Context): Table | null {
  if (context.shape !== undefined || context.named.size > 0) return null;
  const rows = sheet.rows.filter((row) => !isBlank(row));
  if (rows.length < FEWEST) return null;
  const text = ({ cells }: Row) => textOf(cells, sheet.delimiter);
  if (!looksLikeText(rows.slice(0, PROBE).map(text))) return null;
  const lines = rows.map(text);
  const ties = pairsOf(lines) ?? wordPairs(rows, lines);
  if (ties) {
    const { cells, directed } = ties;
    const ends = directed ? ['from', 'to'] : ['source', 'target'];
    const table = headed(sheet, context, cells, [...ends, 'weight'].slice(0, cells[0].length));
    table.candidates = [only('from'), only('to'), only('weight')].slice(0, cells[0].length);
    const value = `1 | 2 | ${lines.length}`;
    table.problems.push(problem('no-header', { file: sheet.file, row: rows[0].row, value }));
    return table;
  }
  const lists = listsOf(lines);
  if (!lists) return null;
  const table = headed(sheet, context, lists.cells, ['1', '2']);
  table.candidates = [only('name'), only('partners')];
  table.problems.push(
    problem('adjacency-list', { file: sheet.file, row: rows[0].row, value: String(lists.known) }),
  );
  return table;
}

/** As many lines tell whether the others are worth a look. */
const PROBE = 20;

const looksLikeText = (lines: readonly string[]): boolean =>
  lines.every((line) => ARROW.test(line)) ||
  lines.every((line) => line.includes(':')) ||
  lines.every((line) => /^\S+\s+\S+(?:\s+\S+)?$/.test(line));

const only = (field: Field): ReadonlyMap<Field, number> => new Map([[field, -1]]);

/** A line as it was before a delimiter parted it. */
function textOf(cells: readonly string[], delimiter: string | null): string {
  const end = cells.findLastIndex((cell) => cell !== '') + 1;
  return cells.slice(0, end).join(delimiter === null ? ' ' : `${delimiter} `);
}

interface Ties {
  /** Both ends of each line, and how strong the tie is where that is said. */
  cells: string[][];
  directed: boolean;
}

/** Both ends of each line; `null` where a line has no arrow between two names, or several. */
function pairsOf(lines: readonly string[]): Ties | null {
  const cells: string[][] = [];
  let oneWay = 0;
  for (const line of lines) {
    if (line.length > 2 * LONGEST) return null;
    const [arrow] = ARROW.exec(line) ?? [];
    if (arrow === undefined) return null;
    const at = line.indexOf(arrow);
    const [left, right] = [line.slice(0, at).trim(), line.slice(at + arrow.length).trim()];
    // A cell with nothing but an arrow is a column of its own.
    if (!isName(left) || !isName(right) || ARROW.test(right)) return null;
    cells.push(BACK.test(arrow) ? [right, left] : [left, right]);
    if (!BOTH.test(arrow)) oneWay++;
  }
  if (oneWay > 0 && oneWay < lines.length) return null;
  return { cells, directed: oneWay > 0 };
}

const isName = (text: string) => /[\p{L}\p{N}]/u.test(text) && !/[;|\t]/.test(text);

/**
 * Two words in every line, with nothing but blanks between them and a number behind them in all or in none, as programs for graphs write ties;
 * one word at least stands first in one line and second in another. `null` where a line is longer or has cells.
 */
function wordPairs(rows: readonly Row[], lines: readonly string[]): Ties | null {
  if (rows.some(({ cells }) => cells.slice(1).some((cell) => cell !== ''))) return null;
  const parts = lines.map((line) => line.trim().split(/\s+/));
  const size = parts[0].length;
  if (size < 2 || size > 3 || parts.some((words) => words.length !== size)) return null;
  if (size === 3 && !parts.every((words) => /^\d+(?:[.,]\d+)?$/.test(words[2]))) return null;
  const first = new Set(parts.map(([word]) => word));
  return parts.some(([, word]) => first.has(word)) ? { cells: parts, directed: false } : null;
}

/** The name before each colon and what is listed behind it, with how many of those begin a line; `null` where that are too few. */
function listsOf(lines: readonly string[]): { cells: string[][]; known: number } | null {
  const cells: string[][] = [];
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim();
    if (at < 1 || at > LONGEST || !isName(name) || /[,/]\s*$/.test(name)) return null;
    cells.push([name, line.slice(at + 1).trim()]);
  }
  const names = new Set(cells.map(([name]) => fold(name)));
  if (names.size < cells.length) return null;
  const partners = cells.flatMap(([, list]) =>
    list
      .split(/[,;|]/)
      .map(fold)
      .filter((piece) => piece !== ''),
  );
  const known = partners.filter((partner) => names.has(partner)).length;
  return known < FEWEST || known < SHARE * partners.length ? null : { cells, known };
}

/** The table of what the lines say, under a header of its own. */
function headed(sheet: Sheet, context: Context, cells: string[][], header: string[]): Table {
  let next = 0;
  const filled = sheet.rows.map(
    (row): Row => (isBlank(row) ? row : { row: row.row, cells: cells[next++] }),
  );
  const table = tableAt({ ...sheet, rows: [{ row: 0, cells: header }, ...filled] }, 0, context);
  table.headless = true;
  return table;
}

import { type DecimalMark, decimalMark, parseNumber } from './numbers.ts';
import { ordinal, ordinals } from './ordinal.ts';
import { problem } from './problems.ts';
import type { Table } from './table.ts';
import { isNotAnswered, yesOrNo } from './words.ts';

/** Which end of a numbered scale is the strongest. */
export type ScaleDirection = 'asc' | 'desc';

/** What a cell says about a tie: a weight (0 is an answered no), or why it says none. */
export type Answer = number | 'blank' | 'missing' | 'unknown';

/** How the cells of one question become weights. */
export interface Scale {
  read(cell: string): Answer;
  mark: DecimalMark;
}

/** Codes by which surveys say "not answered"; only among small grades, because elsewhere they may be true weights. */
const CODES = new Set(['-1', '-2', '-8', '-9', '-66', '-77', '-88', '-99', '97', '98', '99']);
const HIGHEST_GRADE = 10;
/** As much of a header as is searched for a scale. */
const LONGEST_HEADER = 400;

/** A number with its label, as surveys export it: "1 - selten", "3 = often", "2 (sometimes)". */
const LABELLED = /^(\d+)\s*(?:[-–—:=]\s*|\()\s*(\p{L}[^()]*)\)?$/u;
/** The same in a header: "Kontakt (1 = täglich, 5 = nie)". */
const LEGEND = /(\d+)\s*[=:]\s*(\p{L}[\p{L} ]*)/gu;
const RANKS =
  /\b(?:schulnoten?|noten?|rang|rangfolge|rangplatz|platz|rank|ranking|prioritaet|priorität|priority)\b/i;

interface ScaleOptions {
  columns: readonly number[];
  direction?: ScaleDirection | undefined;
  /** Whether the columns are a question to actors, in which codes always mean "not answered". */
  asked?: boolean;
}

/**
 * Reads the scale of one question from all of its cells: numbers, grades with labels, yes and no, words such as
 * `wöchentlich`. What was assumed is said as problems of the table.
 */
export function scaleOf(table: Table, { columns, direction, asked = false }: ScaleOptions): Scale {
  const cells = columns.flatMap((column) => table.rows.map((row) => row.cells[column]));
  const distinct = new Set(cells);
  const mark = decimalMark(cells, table.delimiter);
  const words = ordinals(distinct);
  const label = (cell: string) => {
    const found = LABELLED.exec(cell);
    return found ? words.weight(found[2]) : null;
  };
  const numbers = new Map<string, number>();
  for (const cell of distinct) {
    const value = CODES.has(cell) ? null : parseNumber(cell, mark);
    if (value !== null) numbers.set(cell, value);
  }
  const enough = asked || cells.filter((cell) => numbers.has(cell)).length >= 5;
  let graded = enough;
  const headers = columns.map((column) => table.header[column].slice(0, LONGEST_HEADER));
  let top = Math.max(Number.NEGATIVE_INFINITY, ...headers.map(topOf));
  for (const value of numbers.values()) {
    if (value > top) top = value;
    if (value < 0 || value > HIGHEST_GRADE || !Number.isInteger(value)) graded = false;
  }
  const flip = direction === 'desc' && graded && Number.isFinite(top);
  const used = new Map<string, number>();

  say(table, { headers, distinct, direction, graded, flip, top, words, used, label });
  return {
    mark,
    read(cell) {
      if (cell === '') return 'blank';
      if (CODES.has(cell) ? graded : isNotAnswered(cell)) return 'missing';
      const value = parseNumber(cell, mark);
      if (value !== null) {
        if (label(cell) === 0) return 0;
        return flip && value > 0 ? Math.max(0, top + 1 - value) : value;
      }
      return words.weight(cell) ?? truth(cell);
    },
  };
}

function truth(cell: string): Answer {
  const answer = yesOrNo(cell);
  return answer === null ? 'unknown' : answer ? 1 : 0;
}

/** The highest grade that a header such as "Intensität (1-4)" or "1 = nie … 5 = täglich" names. */
function topOf(header: string): number {
  const span = /\b[01]\s*(?:-|–|—|bis|to|\.\.+|…)\s*(\d{1,2})\b/i.exec(header);
  const named = [...header.matchAll(LEGEND)].map(([, number]) => Number(number));
  return Math.max(span ? Number(span[1]) : Number.NEGATIVE_INFINITY, ...named);
}

interface Seen {
  headers: readonly string[];
  distinct: ReadonlySet<string>;
  direction: ScaleDirection | undefined;
  graded: boolean;
  flip: boolean;
  top: number;
  words: ReturnType<typeof ordinals>;
  used: Map<string, number>;
  label: (cell: string) => number | null;
}

function say(table: Table, seen: Seen): void {
  const { headers, distinct, direction, flip, top, words, used } = seen;
  const place = { file: table.file, column: headers[0] };
  for (const cell of distinct) {
    if (cell === '' || isNotAnswered(cell)) continue;
    const weight = words.weight(cell);
    if (weight !== null) used.set(cell, weight);
  }
  if (used.size > 0) {
    const value = [...used]
      .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word, weight]) => `${word} = ${weight}`)
      .join(', ');
    table.scales.push({ column: headers[0], scale: value });
    table.problems.push(problem('scale-words', { ...place, value }));
  }
  if (words.mixed) table.problems.push(problem('scale-mixed', place));
  if (flip) {
    table.scales.push({ column: headers[0], scale: `${top + 1} − n` });
    table.problems.push(problem('scale-reversed', { ...place, value: `1–${top}` }));
  } else if (direction === undefined) {
    const hint = reversed(headers, distinct);
    if (hint !== null) table.problems.push(problem('scale-direction', { ...place, value: hint }));
  }
}

/** A label that suggests that 1 is the strongest: "1 = täglich", "5 - nie", a school grade; else `null`. */
function reversed(headers: readonly string[], distinct: ReadonlySet<string>): string | null {
  for (const header of headers) {
    const found = descends([...header.matchAll(LEGEND)].map(([all, n, word]) => [all, +n, word]));
    if (found) return found;
    if (RANKS.test(header)) return header;
  }
  const labelled = [...distinct].flatMap((cell): [string, number, string][] => {
    const found = LABELLED.exec(cell);
    return found ? [[cell, Number(found[1]), found[2]]] : [];
  });
  return descends(labelled);
}

function descends(labelled: readonly [string, number, string][]): string | null {
  const known = labelled.flatMap(([text, number, word]) => {
    const found = ordinal(word.trim());
    if (!found) return [];
    const share = found.frequency !== undefined ? found.frequency / 9 : (found.amount ?? 0) / 4;
    return [{ text, number, share }];
  });
  known.sort((a, b) => a.number - b.number);
  if (known.length >= 2)
    return known[0].share > known[known.length - 1].share ? known[0].text : null;
  const [one] = known;
  if (!one) return null;
  return (one.number <= 1 && one.share >= 0.7) || (one.number >= 3 && one.share <= 0.2)
    ? one.text
    : null;
}

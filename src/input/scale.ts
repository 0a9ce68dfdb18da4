import type { ScaleDirection } from './context.ts';
import { type Grade, gradesIn, isMissing, isNever } from './grades.ts';
import { A_TABLE, kept } from './kept.ts';
import { type DecimalMark, decimalMark, parseNumber } from './numbers.ts';
import { ordinal, ordinals } from './ordinal.ts';
import { problem } from './problems.ts';
import type { Table } from './table.ts';
import words from './vocabulary/cells.json' with { type: 'json' };
import { phrasesAt } from './vocabulary/phrase.ts';
import { isNotAnswered, yesOrNo } from './words.ts';

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
const LABELLED = /^(\d+)\s*[-–—:=(]\s*(\p{L}[^()]*)\)?$/u;
const RANKS = new Set(words.ranks);

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
  const times = new Map<string, number>();
  for (const column of columns)
    for (const { cells } of table.rows)
      times.set(cells[column], (times.get(cells[column]) ?? 0) + 1);
  const distinct = new Set(times.keys());
  const mark = decimalMark(times, table.delimiter);
  const ladder = ordinals(distinct);
  const label = (cell: string) => {
    const found = LABELLED.exec(cell);
    return found ? ladder.weight(found[2]) : null;
  };
  const headers = columns.map((column) => table.header[column].slice(0, LONGEST_HEADER));
  const grades = gradesIn([...headers, ...table.notes]);
  const missing = new Set(grades.filter(isMissing).map(({ number }) => number));
  const never = new Set(grades.filter(isNever).map(({ number }) => number));
  const numbers = new Map<string, number>();
  for (const cell of distinct) {
    const value = CODES.has(cell) ? null : parseNumber(cell, mark);
    if (value !== null && !missing.has(value)) numbers.set(cell, value);
  }
  let filled = 0;
  for (const cell of numbers.keys()) filled += times.get(cell) ?? 0;
  const enough = asked || filled >= 5;
  let graded = enough;
  let top = Math.max(
    Number.NEGATIVE_INFINITY,
    ...headers.map(topOf),
    ...grades.filter(({ word }) => ordinal(word) !== null).map(({ number }) => number),
  );
  for (const value of numbers.values()) {
    if (value > top) top = value;
    if (value < 0 || value > HIGHEST_GRADE || !Number.isInteger(value)) graded = false;
  }
  const flip = direction === 'desc' && graded && Number.isFinite(top);
  const used = new Map<string, number>();

  const told = grades.filter(
    ({ number }) =>
      number !== 0 && (missing.has(number) || never.has(number)) && distinct.has(`${number}`),
  );
  say(table, { headers, grades, told, distinct, direction, flip, top, words: ladder, used });
  return {
    mark,
    read: kept((cell): Answer => {
      if (cell === '') return 'blank';
      if (CODES.has(cell) ? graded : isNotAnswered(cell)) return 'missing';
      const value = parseNumber(withoutAbout(cell), mark);
      if (value !== null) {
        if (missing.has(value)) return 'missing';
        if (never.has(value) || label(cell) === 0) return 0;
        return flip && value > 0 ? Math.max(0, top + 1 - value) : value;
      }
      return ladder.weight(cell) ?? truth(cell);
    }, A_TABLE),
  };
}

/** A number without what says before it that it is not exact: "ca. 5". */
function withoutAbout(cell: string): string {
  if (/^\d/.test(cell)) return cell;
  for (const word of phrasesAt(cell, words.about)) {
    const rest = cell.slice(word.length).trimStart();
    if (/^\d/.test(rest)) return rest;
  }
  return cell;
}

/** Whether a header asks for ranks, of which 1 is the best. */
const isRanking = (header: string): boolean =>
  header
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .some((word) => RANKS.has(word));

function truth(cell: string): Answer {
  const answer = yesOrNo(cell);
  return answer === null ? 'unknown' : answer ? 1 : 0;
}

/** The highest grade that a header such as "Intensität (1-4)" names. */
function topOf(header: string): number {
  const span = /\b[01]\s*(?:-|–|—|bis|to|\.\.+|…)\s*(\d{1,2})\b/i.exec(header);
  return span ? Number(span[1]) : Number.NEGATIVE_INFINITY;
}

interface Seen {
  headers: readonly string[];
  grades: readonly Grade[];
  /** The grades of the legend that stand in cells and are no weight. */
  told: readonly Grade[];
  distinct: ReadonlySet<string>;
  direction: ScaleDirection | undefined;
  flip: boolean;
  top: number;
  words: ReturnType<typeof ordinals>;
  used: Map<string, number>;
}

function say(table: Table, seen: Seen): void {
  const { headers, grades, told, distinct, direction, flip, top, words: ladder, used } = seen;
  const place = { file: table.file, column: headers[0] };
  for (const cell of distinct) {
    if (cell === '' || isNotAnswered(cell)) continue;
    const weight = ladder.weight(cell);
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
  if (told.length > 0) {
    const value = told.map(({ text }) => text).join(', ');
    table.scales.push({ column: headers[0], scale: value });
    table.problems.push(problem('scale-legend', { ...place, value }));
  }
  if (ladder.mixed) table.problems.push(problem('scale-mixed', place));
  if (flip) {
    table.scales.push({ column: headers[0], scale: `${top + 1} − n` });
    table.problems.push(problem('scale-reversed', { ...place, value: `1–${top}` }));
  } else if (direction === undefined) {
    const hint = reversed(headers, grades, distinct);
    if (hint !== null) table.problems.push(problem('scale-direction', { ...place, value: hint }));
  }
}

/** A label that suggests that 1 is the strongest: "1 = täglich", "5 - nie", a school grade; else `null`. */
function reversed(
  headers: readonly string[],
  grades: readonly Grade[],
  distinct: ReadonlySet<string>,
): string | null {
  const labelled = [...distinct].flatMap((text): Grade[] => {
    const found = LABELLED.exec(text);
    return found ? [{ text, number: Number(found[1]), word: found[2] }] : [];
  });
  return descends(grades) ?? headers.find(isRanking) ?? descends(labelled) ?? null;
}

function descends(grades: readonly Grade[]): string | null {
  const known = grades.flatMap(({ text, number, word }) => {
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

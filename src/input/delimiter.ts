import { fieldsOf } from './headers.ts';
import { splitRecords } from './quotes.ts';

export type Delimiter = ';' | ',' | '\t' | '|';

const CANDIDATES: readonly Delimiter[] = [';', ',', '\t', '|'];
/** As much of a text as is looked at. */
const SAMPLE = 65_536;
const LINES = 60;

/** The delimiter that a first line such as `sep=;` names; `null` without such a line. */
export function separatorLine(text: string): string | null {
  return /^"?sep=([^\n"])"?[;,\t]*(?:\n|$)/i.exec(text)?.[1] ?? null;
}

/**
 * Finds the delimiter of a table from its first lines: the one that parts the most known header words in a line; where
 * none does, the one that stands in the most lines equally often.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = sampleOf(text);
  let best: Delimiter | null = null;
  let bestScore = [0, 0, 0];
  for (const delimiter of CANDIDATES) {
    const score = rate(splitRecords(sample, delimiter, LINES), bestScore[0]);
    if (score[2] > 0 && compare(score, bestScore) > 0) {
      best = delimiter;
      bestScore = score;
    }
  }
  if (bestScore[0] > 0) return best ?? ';';
  // A known header word that stands alone in its line: one column, whatever commas the cells hold.
  const lines = splitRecords(sample, '\0', LINES).map(([line]) => line);
  if (lines.some((line) => fieldsOf(line).size > 0))
    return CANDIDATES.find((delimiter) => !lines.some((line) => line.includes(delimiter))) ?? ';';
  return best ?? ';';
}

/** The beginning of a text up to the end of a line. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const end = text.lastIndexOf('\n', SAMPLE);
  return text.slice(0, end < 0 ? SAMPLE : end);
}

/**
 * Known header words in the best record, records with the usual number of delimiters, that number. Fewer words than `least` are not
 * counted out.
 */
function rate(records: readonly string[][], least: number): [number, number, number] {
  let known = 0;
  const numbers = new Map<number, number>();
  for (const cells of records) {
    const count = cells.length - 1;
    if (count === 0) continue;
    known = Math.max(known, knownWords(cells, Math.max(known + 1, least)));
    numbers.set(count, (numbers.get(count) ?? 0) + 1);
  }
  let usual = 0;
  let share = 0;
  for (const [count, often] of numbers)
    if (often > share || (often === share && count > usual)) {
      usual = count;
      share = often;
    }
  return [known, share, usual];
}

/**
 * How many cells are header words; 0 where they cannot be as many as `least`, which is known after a few cells of a row of data. The first
 * cell is asked last: it holds most of a record that another delimiter parts, and is met nowhere else.
 */
function knownWords(cells: readonly string[], least: number): number {
  const { length } = cells;
  let words = 0;
  for (let i = 1; i <= length && words + length + 1 - i >= least; i++)
    if (fieldsOf(cells[i % length]).size > 0) words++;
  return words < least ? 0 : words;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}

import { fieldsOf } from './headers.ts';

export type Delimiter = ';' | ',' | '\t' | '|';

const CANDIDATES: readonly Delimiter[] = [';', ',', '\t', '|'];
/** As much of a text as is looked at. */
const SAMPLE = 65_536;

/** The delimiter that a first line such as `sep=;` names; `null` without such a line. */
export function separatorLine(text: string): string | null {
  return /^"?sep=([^\n"])"?[;,\t]*(?:\n|$)/i.exec(text)?.[1] ?? null;
}

/**
 * Finds the delimiter of a table from its first lines: the one that parts the most known header words in a line; where
 * none does, the one that stands in the most lines equally often.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, SAMPLE)
    .split('\n', 60)
    .filter((line) => line.trim() !== '');
  let best: Delimiter | null = null;
  let bestScore = [0, 0, 0];
  for (const delimiter of CANDIDATES) {
    const score = rate(lines, delimiter);
    if (score[2] > 0 && compare(score, bestScore) > 0) {
      best = delimiter;
      bestScore = score;
    }
  }
  // A known header word that stands alone in its line: one column, whatever commas the cells hold.
  if (bestScore[0] === 0 && lines.some((line) => fieldsOf(unquote(line)).size > 0))
    return CANDIDATES.find((delimiter) => !lines.some((line) => line.includes(delimiter))) ?? ';';
  return best ?? ';';
}

/** Known header words in the best line, lines with the usual number of delimiters, that number. */
function rate(lines: readonly string[], delimiter: Delimiter): [number, number, number] {
  let known = 0;
  const numbers = new Map<number, number>();
  for (const line of lines) {
    const parts = splitLine(line, delimiter);
    if (parts.length > 1) {
      const words = parts.filter((part) => fieldsOf(part).size > 0).length;
      if (words > known) known = words;
    }
    const count = parts.length - 1;
    if (count > 0) numbers.set(count, (numbers.get(count) ?? 0) + 1);
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

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}

/** Splits a line outside quotes; a sketch of the reader that is enough to count. */
function splitLine(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === delimiter && !quoted) {
      parts.push(unquote(line.slice(start, i)));
      start = i + 1;
    }
  }
  parts.push(unquote(line.slice(start)));
  return parts;
}

const unquote = (part: string) => part.trim().replace(/^"(.*)"$/, '$1');

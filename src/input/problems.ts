import type { Problem, ProblemSeverity } from '../analysis.ts';
import type { Entry, ProblemLanguage, Wording } from './problems/entry.ts';
import { filesProblems } from './problems/files.ts';
import { namesProblems } from './problems/names.ts';
import { networkProblems } from './problems/network.ts';
import { pseudonymsProblems } from './problems/pseudonyms.ts';
import { readingProblems } from './problems/reading.ts';
import { tablesProblems } from './problems/tables.ts';
import { weightsProblems } from './problems/weights.ts';
import { workbooksProblems } from './problems/workbooks.ts';

export type { ProblemLanguage } from './problems/entry.ts';

/** Where a problem stands. */
export interface Place {
  file?: string | null;
  row?: number | null;
  column?: string | null;
  value?: string | null;
}

/** What can be wrong with a table, most of it harmless; the texts say what was seen and what to do. */
const PROBLEMS = {
  ...filesProblems,
  ...workbooksProblems,
  ...tablesProblems,
  ...weightsProblems,
  ...namesProblems,
  ...networkProblems,
  ...pseudonymsProblems,
  ...readingProblems,
} satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** All problem codes, in code-unit order. */
export const problemCodes: readonly string[] = Object.keys(PROBLEMS).sort();

/** Longest value that a problem quotes. */
const LONGEST = 200;

/** A problem at a place, with its hint in English. */
export function problem(code: ProblemCode, place: Place = {}): Problem {
  const { file = null, row = null, column = null, value = null } = place;
  const found = {
    code,
    severity: PROBLEMS[code].severity as ProblemSeverity,
    file,
    row,
    column: short(column),
    value: short(value),
    hint: '',
  };
  return { ...found, hint: PROBLEMS[code].text.en(found).hint };
}

function short(text: string | null): string | null {
  return text !== null && text.length > LONGEST
    ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}

/** What a problem says and what to do, in one language; a code of a newer version speaks through its stored hint. */
export function problemText(problem: Problem, language: ProblemLanguage): Wording {
  const entry: Entry | undefined = Object.hasOwn(PROBLEMS, problem.code)
    ? PROBLEMS[problem.code as ProblemCode]
    : undefined;
  return entry ? entry.text[language](problem) : { sentence: problem.code, hint: problem.hint };
}

/** "list.csv, row 7, column "Weight"" (`#3` is a column by its number: "column 3") or the German of it; empty where the problem stands nowhere in particular. */
export function problemPlace({ file, row, column }: Problem, language: ProblemLanguage): string {
  const de = language === 'de';
  const parts: string[] = [];
  if (file !== null) parts.push(file);
  if (row !== null) parts.push(`${de ? 'Zeile' : 'row'} ${row}`);
  const number = column === null ? undefined : /^#(\d+)$/.exec(column)?.[1];
  if (number !== undefined) parts.push(`${de ? 'Spalte' : 'column'} ${number}`);
  else if (column !== null) parts.push(de ? `Spalte „${column}“` : `column "${column}"`);
  return parts.join(', ');
}

/** Problems of one kind in one file: the first of them, how many there are, and in which rows they stand. */
export interface ProblemGroup {
  problem: Problem;
  count: number;
  rows: number[];
}

/** Puts problems of one kind in one file together, in the order of the first of each; what differs only in its row is one line to read. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const one of problems) {
    const key =
      one.row === null && one.value === null
        ? JSON.stringify(one)
        : JSON.stringify([one.code, one.file]);
    const group = groups.get(key) ?? { problem: one, count: 0, rows: [] };
    group.count++;
    if (one.row !== null) group.rows.push(one.row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

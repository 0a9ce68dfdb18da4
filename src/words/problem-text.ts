import type { Problem } from '../analysis.ts';
import { assertProblem } from '../arguments.ts';
import type { ProblemCode } from '../input/problem-table.ts';

/** A sentence, or how it is made of where the problem stands and what it quotes. */
type Text = string | ((problem: Pick<Problem, 'column' | 'value'>) => string);

/** The texts of all problems by code: a problem without words, or words for none, do not compile. */
export type ProblemTexts = {
  readonly [Code in ProblemCode]: {
    /** What was seen. */
    readonly sentence: Text;
    /** What to do. */
    readonly hint: Text;
  };
};

/** A problem in words. */
export interface ProblemText {
  sentence: string;
  hint: string;
}

/** A number that a problem carries as text, before what it counts; one and several in the words of the language. */
export const counted = (value: string | null, one: string, several: string): string =>
  value === '1' ? one : `${value} ${several}`;

/** All that a language says of problems. */
export interface ProblemWords {
  texts: ProblemTexts;
  row: (row: number) => string;
  column: (header: string) => string;
  columnNumber: (number: string) => string;
  /** Of a problem that only another version knows. */
  unknown: (code: string) => ProblemText;
}

/** What a problem says and what to do, in the language of a book. */
export function problemText(problem: Problem, book: { problems: ProblemWords }): ProblemText {
  assertProblem('problemText', problem, book);
  const { problems } = book;
  if (!Object.hasOwn(problems.texts, problem.code)) return problems.unknown(problem.code);
  const { sentence, hint } = problems.texts[problem.code as ProblemCode];
  const said = (text: Text) => (typeof text === 'string' ? text : text(problem));
  return { sentence: said(sentence), hint: said(hint) };
}

/** "list.csv, row 7, column "Weight"" in the language of a book (`#3` is a column by its number: "column 3"); blank where the problem stands nowhere in particular. */
export function problemPlace(
  { file, row, column }: Problem,
  { problems }: { problems: ProblemWords },
): string {
  const parts: string[] = [];
  if (file !== null) parts.push(file);
  if (row !== null) parts.push(problems.row(row));
  const number = column === null ? undefined : /^#(\d+)$/.exec(column)?.[1];
  if (number !== undefined) parts.push(problems.columnNumber(number));
  else if (column !== null) parts.push(problems.column(column));
  return parts.join(', ');
}

/** A problem as one line: where it stands, what was seen, what to do. */
export function problemLine(problem: Problem, book: { problems: ProblemWords }): string {
  assertProblem('problemLine', problem, book);
  const { sentence, hint } = problemText(problem, book);
  const place = problemPlace(problem, book);
  return `${place && `${place}: `}${sentence} ${hint}`;
}

/** A part of a value that holds several; of one that hides them, what it shows in their place. */
export const partOf = (value: string | null, at: number): string =>
  (value ?? '').split(' | ')[at] ?? value ?? '';

/** A number of ties of which no pair stands both ways, and how many pairs would by chance, rounded; `null` where that is not told. */
export function onesideOf(value: string | null): { ties: string; chance: number | null } {
  const [ties, expected] = (value ?? '').split(' | ');
  return { ties, chance: expected === undefined ? null : Math.round(Number(expected)) };
}

/** A margin of a matrix: `sum`, `count` or `word`, perhaps in brackets behind its name. */
export function marginOf(value: string | null): {
  name: string | null;
  kind: 'sum' | 'count' | 'word';
} {
  const [, name = null, kind = 'word'] =
    /^(?:(.*) \()?(sum|count|word)\)?$/s.exec(value ?? '') ?? [];
  return { name, kind: kind as 'sum' | 'count' | 'word' };
}

/** An actor that may be none, and why. */
export function doubtOf(value: string | null): {
  name: string;
  kind: 'total' | 'answer' | 'heading' | 'number';
} {
  const text = value ?? '';
  const at = text.lastIndexOf(' | ');
  const kind = /^(?:total|heading|number)$/.exec(text.slice(at + 3))?.[0] ?? 'answer';
  return { name: at < 0 ? text : text.slice(0, at), kind: kind as 'total' | 'answer' };
}

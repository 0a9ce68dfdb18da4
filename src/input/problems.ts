import type { Problem } from '../analysis.ts';
import { type ProblemCode, problemTable } from './problem-table.ts';

export type { ProblemCode } from './problem-table.ts';

/** Where a problem stands. */
export interface Place {
  file?: string | null;
  row?: number | null;
  column?: string | null;
  value?: string | null;
}

/** Longest value that a problem quotes. */
const LONGEST = 200;

/** A problem at a place. */
export function problem(code: ProblemCode, place: Place = {}): Problem {
  const { file = null, row = null, column = null, value = null } = place;
  const severity = problemTable[code];
  return { code, severity, file, row, column: short(column), value: short(value) };
}

function short(text: string | null): string | null {
  return text !== null && text.length > LONGEST
    ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
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

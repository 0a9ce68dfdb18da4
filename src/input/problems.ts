import type { Problem } from '../analysis.ts';
import { networkProblems, type ProblemCode, tableProblems } from './problem-table.ts';

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
export const problem = (code: ProblemCode, place: Place = {}): Problem =>
  code in networkProblems
    ? networkProblem(code as NetworkProblemCode, place)
    : placed(code, tableProblems[code as keyof typeof tableProblems], place);

/** One that an analysis finds itself. */
export const networkProblem = (code: NetworkProblemCode, place: Place = {}): Problem =>
  placed(code, networkProblems[code], place);

type NetworkProblemCode = keyof typeof networkProblems;

function placed(code: string, severity: Problem['severity'], place: Place): Problem {
  const { file = null, row = null, column = null, value = null } = place;
  return { code, severity, file, row, column: short(column), value: short(value) };
}

function short(text: string | null): string | null {
  return text !== null && text.length > LONGEST
    ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}

/** Problems of one kind: the first of them, how many there are, in which rows of its file they stand, and in how many other files. */
export interface ProblemGroup {
  problem: Problem;
  count: number;
  rows: number[];
  otherFiles: number;
}

/**
 * Puts problems of one kind together, in the order of the first of each: whatever differs only in its row, its value or its file is one line to read. An
 * error has a line in each file, since each must be mended.
 */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  const others = new Map<ProblemGroup, Set<string | null>>();
  for (const one of problems) {
    const key =
      one.row === null && one.value === null
        ? JSON.stringify(one)
        : JSON.stringify(one.severity === 'error' ? [one.code, one.file] : [one.code]);
    const group = groups.get(key) ?? { problem: one, count: 0, rows: [], otherFiles: 0 };
    group.count++;
    if (one.file !== group.problem.file) {
      const files = others.get(group) ?? new Set();
      group.otherFiles = files.add(one.file).size;
      others.set(group, files);
    } else if (one.row !== null) group.rows.push(one.row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

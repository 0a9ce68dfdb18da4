import type { Problem } from '../analysis.ts';
import { byCodeUnit } from './fold.ts';

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;

/** The most important first; among equals by file as given, then by row, then by code. */
export function sortProblems(problems: Problem[], files: readonly string[]): void {
  const ranks = new Map(files.map((name, at) => [name, at]));
  const rank = ({ file }: Problem) => (file === null ? -1 : (ranks.get(file) ?? -1));
  problems.sort(
    (a, b) =>
      SEVERITY[a.severity] - SEVERITY[b.severity] ||
      rank(a) - rank(b) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      byCodeUnit(a.code, b.code),
  );
}

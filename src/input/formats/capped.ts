import type { Problem } from '../../analysis.ts';
import { type ProblemCode, problem } from '../problems.ts';

/** As many problems of one kind as are listed one by one. */
const MOST = 1000;

/** A list of problems that keeps a thousand of each kind and counts the others. */
export interface Capped {
  /** To be filled as any list of problems. */
  list: Problem[];
  push(problem: Problem): void;
  /** Adds problems that were only counted. */
  count(code: ProblemCode, number: number): void;
  /** The problems, and for each kind that has more of them how many. */
  close(file: string): Problem[];
}

export function capped(): Capped {
  const kept: Problem[] = [];
  const counts = new Map<string, number>();
  const add = (code: string, number: number) => counts.set(code, (counts.get(code) ?? 0) + number);
  const push = (one: Problem) => {
    add(one.code, 1);
    if ((counts.get(one.code) as number) <= MOST) kept.push(one);
  };
  // Readers push into a list; this one looks at what comes.
  const list: Problem[] = [];
  list.push = (...problems) => {
    for (const one of problems) push(one);
    return kept.length;
  };
  return {
    list,
    push,
    count: (code, number) => {
      if (number > 0) add(code, number);
    },
    close: (file) => [
      ...kept,
      ...[...counts].flatMap(([code, number]) =>
        number > MOST
          ? [problem('problems-capped', { file, value: `${code}: ${number - MOST}` })]
          : [],
      ),
    ],
  };
}

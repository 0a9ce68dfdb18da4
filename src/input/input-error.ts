import type { Problem } from '../analysis.ts';
import { problemPlace, problemText } from './problems.ts';

/** Thrown when nothing usable remains of a user's tables; the message says why in English, `problems` in full. */
export class InputError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const worst = problems.find(({ severity }) => severity === 'error') ?? problems[0];
    super(worst ? sentence(worst) : 'There is nothing to read.');
    this.name = 'InputError';
    this.problems = problems;
  }
}

function sentence(problem: Problem): string {
  const { sentence, hint } = problemText(problem, 'en');
  const place = problemPlace(problem, 'en');
  return place === '' ? `${sentence} ${hint}` : `${place}: ${sentence} ${hint}`;
}

import type { Problem } from '../analysis.ts';
import { CareChainError } from '../error.ts';
import { problems as english } from '../words/en/problems/index.ts';
import { problemLine } from '../words/problem-text.ts';
import type { Choice } from './choice.ts';

/** Thrown when nothing usable remains of a user's tables; the message says why in English, `problems` in full. */
export class InputError extends CareChainError {
  readonly problems: Problem[];
  /** What the user has to decide, with the options that decide it; empty where nothing is asked. */
  readonly choices: readonly Choice[];

  constructor(problems: Problem[], choices: readonly Choice[] = []) {
    const worst = problems.find(({ severity }) => severity === 'error') ?? problems[0];
    super(
      worst?.code ?? 'no-files',
      worst ? problemLine(worst, { problems: english }) : 'There is nothing to read.',
    );
    this.name = 'InputError';
    this.problems = problems;
    this.choices = choices;
  }
}

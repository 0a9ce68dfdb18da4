import { InputError } from '../input/input-error.ts';
import type { WholeBook } from '../words/book.ts';
import { problemLine } from '../words/problem-text.ts';
import { UserError } from './user-error.ts';

/** Most problems that are listed at once. */
const maxProblems = 20;

/** What is wrong with a table, a line each, the most important first. */
export function inputErrorText(
  error: Pick<InputError, 'problems' | 'message'>,
  book: WholeBook,
): string {
  const lines = error.problems.slice(0, maxProblems).map((problem) => problemLine(problem, book));
  const more = error.problems.length - lines.length;
  if (more > 0) lines.push(book.command.files.moreProblems(more));
  return lines.join('\n') || error.message;
}

/** Whatever went wrong, as a fault of the input that the user can mend; a fault of the program stays what it is. */
export function asUserError(error: unknown): unknown {
  return error instanceof InputError ? new UserError((book) => inputErrorText(error, book)) : error;
}

import type { WholeBook } from '../words/book.ts';

/** Something the user can mend; what it says is a whole sentence (or several lines of them) and is all that is printed. */
export class UserError extends Error {
  /** The sentence, from the words of a language. */
  readonly words: (book: WholeBook) => string;
  constructor(words: (book: WholeBook) => string) {
    super('something the user can mend');
    this.words = words;
  }
}

/** A fault of the file system as a sentence that names the path. */
export function fileError(path: string, error: unknown): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new UserError(({ command }) => {
    const { system }: { system: Record<string, string> } = command.files;
    return `${path}: ${Object.hasOwn(system, code) ? system[code] : message}`;
  });
}

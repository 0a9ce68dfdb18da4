import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';

/** What the lines of a block need to know. */
export interface Context {
  language: Book;
  say: Formatter;
  width: number;
  full: boolean;
}

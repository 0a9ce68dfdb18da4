import type { Book, TextBook } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';

/** What the lines of a block of the short form need to know. */
export interface ShortContext {
  language: TextBook;
  say: Formatter;
  width: number;
}

/** What the lines of any block need to know. */
export interface Context extends ShortContext {
  language: Book;
}

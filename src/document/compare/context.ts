import type { Comparison } from '../../compare/index.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';

/** What every section on a comparison needs. */
export interface Context {
  comparison: Comparison;
  words: Book['compare'];
  say: Formatter;
  language: Book;
  /** Whether the second network is the first with some changes. */
  made: boolean;
}

import type { Comparison } from '../../compare/index.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';

/** What every section on a comparison needs. */
export interface Context {
  comparison: Comparison;
  words: WholeBook['compare'];
  say: Formatter;
  language: WholeBook;
  /** Whether the second network is the first with some changes. */
  made: boolean;
}

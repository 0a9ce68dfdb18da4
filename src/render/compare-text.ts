import { assertResult, wholeOptions } from '../arguments.ts';
import type { Comparison } from '../compare/index.ts';
import { compareDocument } from '../document/compare/document.ts';
import type { Change } from '../plan/changes.ts';
import type { WholeBook } from '../words/book.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface CompareTextOptions {
  language: WholeBook;
  /** The changes that make the second network, to stand at the head. */
  changes?: readonly Change[];
  width?: number;
  style?: Style;
}

/** What changed, for a terminal. */
export function compareText(comparison: Comparison, options: CompareTextOptions): string {
  assertResult('compareText', comparison, 'comparison');
  return documentText(compareDocument(comparison, wholeOptions('compareText', options)), options);
}

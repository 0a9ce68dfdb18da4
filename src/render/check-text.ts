import { assertResult, wholeOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { checkDocument } from '../document/check/document.ts';
import type { WholeBook } from '../words/book.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface CheckTextOptions {
  language: WholeBook;
  width?: number;
  style?: Style;
  /** Only what failed; nothing where all passed. */
  quiet?: boolean;
}

/** The verdict for a terminal: a table by region, what failed in words, what is known, what is stale. */
export function checkText(result: CheckResult, options: CheckTextOptions): string {
  assertResult('checkText', result, 'result of check');
  const { quiet = false } = wholeOptions('checkText', options);
  if (quiet && result.verdict === 'passed') return '';
  return documentText(checkDocument(result, options), options);
}

import { assertResult, wholeOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { checkDocument } from '../document/check/document.ts';
import type { WholeBook } from '../words/book.ts';
import { documentMarkdown } from './markdown/document.ts';

/** A step summary that is too long is not shown at all. */
const maxFindings = 50;

/** The verdict as markdown: for a step summary, a comment at a merge request, a wiki page. */
export function checkMarkdown(result: CheckResult, options: { language: WholeBook }): string {
  assertResult('checkMarkdown', result, 'result of check');
  const { language } = wholeOptions('checkMarkdown', options);
  return documentMarkdown(checkDocument(result, { language, maxFindings }), { language });
}

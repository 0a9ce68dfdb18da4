import { assertResult, reportOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { type CheckDocumentOptions, checkDocument } from '../document/check/document.ts';
import { sheet } from './html/sheet.ts';

export type CheckIndexOptions = Pick<CheckDocumentOptions, 'language' | 'pages'>;

/** A page that lists the regions and ranks them by one named question at a time. Self-contained: no script, no font, no address. */
export function checkIndex(result: CheckResult, options: CheckIndexOptions): string {
  assertResult('checkIndex', result, 'result of check');
  return sheet(checkDocument(result, reportOptions('checkIndex', options)), options);
}

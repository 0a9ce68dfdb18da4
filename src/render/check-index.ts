import type { CheckResult } from '../check/index.ts';
import { type CheckDocumentOptions, checkDocument } from '../document/check/document.ts';
import { sheet } from './html/sheet.ts';

export type CheckIndexOptions = Pick<CheckDocumentOptions, 'language' | 'pages'>;

/** A page that lists the regions and ranks them by one named question at a time. Self-contained: no script, no font, no address. */
export const checkIndex = (result: CheckResult, options: CheckIndexOptions): string =>
  sheet(checkDocument(result, options), options);

import { assertResult, wholeOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { checkDocument } from '../document/check/document.ts';
import { regionName } from '../document/check/table.ts';
import type { WholeBook } from '../words/book.ts';
import { sheets } from './html/sheet.ts';

export interface CheckIndexOptions {
  /** The language that is shown first. */
  language: WholeBook;
  /** The languages between which the reader can switch, this one alone by default. */
  languages?: readonly WholeBook[];
  /** The pages of a data set by its name, each with what to call it in a language; none by default. The first is the one to read. */
  pages?: (name: string, language: WholeBook) => { href: string; label: string }[];
}

/**
 * A page that lists the regions, each with its sectors and what lies between them, and ranks them by one named question at a time.
 * Self-contained: no script, no font, no address.
 */
export function checkIndex(result: CheckResult, options: CheckIndexOptions): string {
  assertResult('checkIndex', result, 'result of check');
  const { language, languages = [language], pages } = wholeOptions('checkIndex', options);
  return sheets(
    (each) =>
      checkDocument(result, {
        language: each,
        nameOf: regionName,
        ...(pages ? { pages: (name) => pages(name, each) } : {}),
      }),
    { language, languages },
  );
}

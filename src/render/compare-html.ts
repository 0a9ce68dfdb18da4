import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { drawing, type Picture } from '../charts/picture.ts';
import { quadrangle } from '../charts/quadrangle.ts';
import type { Comparison } from '../compare/index.ts';
import { compareDocument } from '../document/compare/document.ts';
import type { Change } from '../plan/changes.ts';
import type { Book } from '../words/book.ts';
import { sheet } from './html/sheet.ts';

export interface CompareHtmlOptions {
  language: Book;
  /** The changes that make the second network, to stand at the head. */
  changes?: readonly Change[];
  /** Both networks, for the pictures. */
  before: Analysis;
  after: Analysis;
}

/** What changed, as a page that loads nothing. */
export function compareHtml(comparison: Comparison, options: CompareHtmlOptions): string {
  assertResult('compareHtml', comparison, 'comparison');
  const { language, before, after, changes = [] } = reportOptions('compareHtml', options);
  const drawn = Object.entries({ before, after }).map(
    ([name, analysis]) => [name, quadrangle(drawing(analysis, language, true))] as const,
  );
  const pictures = new Map(drawn.filter((entry): entry is [string, Picture] => entry[1] !== null));
  return sheet(compareDocument(comparison, { language, changes }), { language, pictures });
}

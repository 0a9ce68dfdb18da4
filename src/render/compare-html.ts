import type { Analysis } from '../analysis.ts';
import { assertResult, wholeOptions } from '../arguments.ts';
import { difference } from '../charts/difference.ts';
import { drawing, type Picture } from '../charts/picture.ts';
import { density } from '../charts/quadrangle/side.ts';
import { quadrangle } from '../charts/quadrangle.ts';
import { sidesOf } from '../charts/sides.ts';
import type { Comparison } from '../compare/index.ts';
import { compareDocument } from '../document/compare/document.ts';
import { largest } from '../largest.ts';
import type { Change } from '../plan/changes.ts';
import type { WholeBook } from '../words/book.ts';
import { sheet } from './html/sheet.ts';

export interface CompareHtmlOptions {
  language: WholeBook;
  /** The changes that make the second network, to stand at the head. */
  changes?: readonly Change[];
  /** Both networks, for the pictures. */
  before: Analysis;
  after: Analysis;
}

/** What changed, as a page that loads nothing. */
export function compareHtml(comparison: Comparison, options: CompareHtmlOptions): string {
  assertResult('compareHtml', comparison, 'comparison');
  const { language, before, after, changes = [] } = wholeOptions('compareHtml', options);
  // One scale for both, so that a side that grew is drawn wider.
  const widest = largest([before, after].flatMap(sidesOf).map(density), 0);
  const changed = (narrow: boolean) => difference(before, after, { language, narrow });
  const pictures = named({
    before: quadrangle({ ...drawing(before, language, { narrow: true }), widest }),
    after: quadrangle({ ...drawing(after, language, { narrow: true }), widest }),
    difference: changed(false),
  });
  return sheet(compareDocument(comparison, { language, changes }), {
    language,
    pictures,
    narrowPictures: named({ difference: changed(true) }),
  });
}

const named = (pictures: Record<string, Picture | null>): Map<string, Picture> =>
  new Map(
    Object.entries(pictures).filter((entry): entry is [string, Picture] => entry[1] !== null),
  );

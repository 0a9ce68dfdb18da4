import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { charts } from '../charts/index.ts';
import { drawing, pictureFile } from '../charts/picture.ts';
import { CareChainError } from '../error.ts';
import type { Book } from '../words/book.ts';

export type PictureName = keyof typeof charts;

export interface SvgOptions {
  language: Book;
  /** Which picture; the quadrangle by default. */
  picture?: PictureName;
}

/** The names of the pictures that an analysis has something for. */
export function pictureNames(
  analysis: Analysis,
  options: Pick<SvgOptions, 'language'>,
): PictureName[] {
  assertResult('pictureNames', analysis, 'analysis');
  const { language } = reportOptions('pictureNames', options);
  const context = drawing(analysis, language);
  return (Object.keys(charts) as PictureName[]).filter((name) => charts[name](context) !== null);
}

/**
 * One picture of the analysis as an SVG file of its own, in the colours for paper, with title and description.
 *
 * @throws Error with the prefix `care-chain/svg:` where there is no such picture, or the analysis has nothing for it.
 */
export function svg(analysis: Analysis, options: SvgOptions): string {
  assertResult('svg', analysis, 'analysis');
  const { language, picture = 'quadrangle' } = reportOptions('svg', options);
  const drawn = Object.hasOwn(charts, picture)
    ? charts[picture](drawing(analysis, language))
    : undefined;
  if (drawn) return pictureFile(drawn);
  const names = pictureNames(analysis, { language });
  const reason =
    drawn === null ? 'this analysis has nothing for the picture' : 'there is no picture';
  throw new CareChainError(
    'unknown-picture',
    `care-chain/svg: ${reason} "${picture}". ${names.length > 0 ? `Take one of ${names.join(', ')}.` : 'It has nothing for the others either.'}`,
  );
}

import { assertResult, wholeOptions } from '../arguments.ts';
import { drawing } from '../charts/picture.ts';
import { ranks } from '../charts/ranks.ts';
import { type TrustDocumentOptions, trustDocument } from '../document/trust/document.ts';
import type { Trust } from '../trust/trust.ts';
import { sheet } from './html/sheet.ts';

export type TrustHtmlOptions = TrustDocumentOptions;

/** How far it holds, as a page that loads nothing; the picture has the ranks of the analysis. */
export function trustHtml(trust: Trust, options: TrustHtmlOptions): string {
  assertResult('trustHtml', trust, 'result of trust');
  const { language, analysis } = wholeOptions('trustHtml', options);
  const drawn = (narrow: boolean) => {
    const picture = ranks(drawing(analysis, language, { narrow }));
    return new Map(picture ? [['ranks', picture]] : []);
  };
  return sheet(trustDocument(trust, { language, analysis }), {
    language,
    pictures: drawn(false),
    narrowPictures: drawn(true),
  });
}

import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { el } from '../charts/element.ts';
import { drawing, pictureElement } from '../charts/picture.ts';
import { ranks } from '../charts/ranks.ts';
import { trustSections } from '../document/trust/sections.ts';
import type { Trust } from '../trust/trust.ts';
import type { Book } from '../words/book.ts';
import { htmlPage } from './html/page.ts';
import { factElement, sectionElement } from './html/sections.ts';
import { sheetStyle } from './html/style-sheet.ts';

export interface TrustHtmlOptions {
  language: Book;
  /** The analysis of the same network with the same settings: names, the findings in full, and the ranks of the picture. */
  analysis: Analysis;
}

/** How far it holds, as a page that loads nothing. */
export function trustHtml(trust: Trust, options: TrustHtmlOptions): string {
  assertResult('trustHtml', trust, 'result of trust');
  const { language, analysis } = reportOptions('trustHtml', options);
  const words = language.trust.report;
  const sections = trustSections(trust, analysis, language);
  const [overview, ...rest] = sections;
  const picture = ranks(drawing(analysis, language));
  return htmlPage({
    language,
    title: words.title(analysis.dataset.name),
    style: sheetStyle,
    body: el(
      'div',
      { class: 'page sheet' },
      el(
        'main',
        {},
        el('p', { class: 'kicker' }, words.kicker),
        el('h1', {}, el('bdi', {}, analysis.dataset.name)),
        el('dl', { class: 'figures' }, overview.facts.map(factElement)),
        sectionElement(overview),
        picture &&
          el(
            'section',
            {},
            el('h2', {}, picture.title),
            el('p', { class: 'sentence' }, language.trust.picture.lead),
            el('figure', {}, pictureElement(picture, 'trust')),
          ),
        rest.map(sectionElement),
      ),
    ),
  });
}

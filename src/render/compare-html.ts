import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { type Child, el } from '../charts/element.ts';
import { drawing, pictureElement } from '../charts/picture.ts';
import { quadrangle } from '../charts/quadrangle.ts';
import type { Comparison } from '../compare/index.ts';
import { compareSections } from '../document/compare/sections.ts';
import type { Change } from '../plan/changes.ts';
import type { Book } from '../words/book.ts';
import { htmlPage } from './html/page.ts';
import { change, factElement, sectionElement } from './html/sections.ts';
import { sheetStyle } from './html/style-sheet.ts';

export interface CompareHtmlOptions {
  language: Book;
  /** The changes that make the second network, to stand at the head. */
  changes?: readonly Change[];
  /** Both networks, for the pictures. */
  before: Analysis;
  after: Analysis;
}

/** What changed, as a page that loads nothing: the figures, both pictures side by side, then the comparison in words. */
export function compareHtml(comparison: Comparison, options: CompareHtmlOptions): string {
  assertResult('compareHtml', comparison, 'comparison');
  const { language, before, after, changes = [] } = reportOptions('compareHtml', options);
  const words = language.compare;
  const names = [comparison.before.name, comparison.after.name] as const;
  const sections = compareSections(comparison, language, changes);
  const facts = sections.flatMap((section) => section.facts);
  return htmlPage({
    language,
    title: words.title(...names),
    style: sheetStyle,
    body: el(
      'div',
      { class: 'page sheet' },
      el(
        'main',
        {},
        el('p', { class: 'kicker' }, changes.length > 0 ? words.whatIf.kicker : words.kicker),
        el('h1', {}, change(...names)),
        el('dl', { class: 'figures' }, facts.map(factElement)),
        changes.length > 0 && sectionElement(sections[0]),
        el(
          'section',
          {},
          el('h2', {}, words.headings.pictures),
          el(
            'div',
            { class: 'pair' },
            figure(before, 'before', { words, name: names[0], language }),
            figure(after, 'after', { words, name: names[1], language }),
          ),
        ),
        sections
          .slice(changes.length > 0 ? 1 : 0)
          .filter((section) => section.facts.length === 0)
          .map(sectionElement),
      ),
    ),
  });
}

function figure(
  analysis: Analysis,
  which: 'before' | 'after',
  { words, name, language }: { words: Book['compare']; name: string; language: Book },
): Child {
  const picture = quadrangle(drawing(analysis, language, true));
  return el(
    'figure',
    {},
    el('figcaption', {}, el('b', {}, el('bdi', {}, name)), ` · ${words.caption[which]}`),
    picture && pictureElement(picture, which),
  );
}

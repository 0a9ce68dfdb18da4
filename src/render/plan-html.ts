import { assertResult, reportOptions } from '../arguments.ts';
import { el } from '../charts/element.ts';
import { planSections } from '../document/plan/sections.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { Book } from '../words/book.ts';
import { htmlPage } from './html/page.ts';
import { factElement, sectionElement } from './html/sections.ts';
import { sheetStyle } from './html/style-sheet.ts';

/** A plan, as a page that loads nothing. */
export function planHtml(plan: Plan, options: { language: Book }): string {
  assertResult('planHtml', plan, 'plan');
  const { language } = reportOptions('planHtml', options);
  const words = language.plan;
  const [overview, ...rest] = planSections(plan, language);
  return htmlPage({
    language,
    title: words.title(plan.labels.name),
    style: sheetStyle,
    body: el(
      'div',
      { class: 'page sheet' },
      el(
        'main',
        {},
        el('p', { class: 'kicker' }, words.kicker),
        el('h1', {}, el('bdi', {}, plan.labels.name)),
        el('dl', { class: 'figures' }, overview.facts.map(factElement)),
        sectionElement(overview),
        rest.map(sectionElement),
      ),
    ),
  });
}

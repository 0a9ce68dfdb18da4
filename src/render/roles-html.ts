import { el } from '../charts/element.ts';
import { rolesSections } from '../document/roles/sections.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { Book } from '../words/book.ts';
import { htmlPage } from './html/page.ts';
import { sectionElement } from './html/sections.ts';
import { sheetStyle } from './html/style-sheet.ts';

/** A network by role and sector, as a page that loads nothing and holds nothing else. */
export function rolesHtml(report: RolesReport, { language }: { language: Book }): string {
  const words = language.rolesOnly;
  return htmlPage({
    language,
    title: words.title,
    style: sheetStyle,
    body: el(
      'div',
      { class: 'page sheet' },
      el(
        'main',
        {},
        el('p', { class: 'kicker' }, words.kicker),
        el('h1', {}, words.title),
        rolesSections(report, language).map(sectionElement),
      ),
    ),
  });
}

import type { Analysis } from '../../analysis.ts';
import { annex } from './annex.ts';
import { chain } from './chain.ts';
import { downloads } from './downloads.ts';
import { network } from './network.ts';
import { pictures } from './pictures.ts';
import { reportOf } from './report.ts';
import { actorTable } from './table.ts';

/**
 * Makes a report respond: language, search, filters, sorting, the network, downloads. The report can be read without it. `root` holds
 * the pages in their languages and the analysis as JSON in `#analysis`.
 */
export function hydrate(root: Document): void {
  const analysis = JSON.parse(root.getElementById('analysis')?.textContent ?? '{}') as Analysis;
  root.documentElement.classList.add('js');
  for (const page of root.querySelectorAll<HTMLElement>('.page')) {
    const report = reportOf(analysis, page);
    actorTable(report);
    // A large page holds no figures of each single actor.
    if (analysis.actors.length > 0) network(report);
    chain(report);
    pictures(report);
    downloads(report);
    annex(report);
  }
  switchLanguage(root);
}

/** The switch works by style alone; the script tells the browser and keeps the reader's place. */
function switchLanguage(root: Document): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input.language'))
    input.addEventListener('change', () => {
      const language = input.value;
      const before = [...root.querySelectorAll<HTMLElement>('section')].filter(
        (section) => section.closest<HTMLElement>('.page')?.lang !== language,
      );
      root.documentElement.lang = language;
      const name = root.querySelector(`.name[lang="${language}"]`);
      if (name?.textContent) root.title = name.textContent;
      const seen = before.findLast((section) => Number(section.dataset['top'] ?? 1) <= 0);
      if (seen) root.getElementById(seen.id.replace(/^[a-z]+/, language))?.scrollIntoView();
    });
  // A hidden section has no place, so the places are kept while the reader scrolls.
  root.addEventListener(
    'scroll',
    () => {
      for (const section of root.querySelectorAll<HTMLElement>('section'))
        if (section.offsetParent)
          section.dataset['top'] = String(Math.round(section.getBoundingClientRect().top - 120));
    },
    { passive: true },
  );
}

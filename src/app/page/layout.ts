import { actorsView } from './actors-view.ts';
import { boardOf } from './board.ts';
import { boardView } from './board-view.ts';
import { compareView } from './compare-view.ts';
import { fill, icon, make } from './element.ts';
import { icons } from './icons.ts';
import { moreView } from './more-view.ts';
import type { Page, Tab } from './page.ts';
import { createReportView } from './report-view.ts';
import { startView } from './start-view.ts';
import { tabList } from './tab-list.ts';
import { tablesView } from './tables-view.ts';
import { tryView } from './try-view.ts';
import { walkView } from './walk-view.ts';
import { isAny } from './work.ts';

const views: Record<Exclude<Tab, 'report'>, (page: Page) => HTMLElement> = {
  board: boardView,
  tables: tablesView,
  actors: actorsView,
  try: tryView,
  compare: compareView,
  more: moreView,
};

/** The page below its head: the start, or the summary with the views. */
export function createLayout(place: HTMLElement): {
  render(page: Page, tab: Tab, busy: boolean): void;
} {
  const start = make('div', {});
  const summary = make('div', { class: 'summary' });
  const panels = {
    report: panel('report'),
    board: panel('board'),
    tables: panel('tables'),
    actors: panel('actors'),
    try: panel('try'),
    compare: panel('compare'),
    more: panel('more'),
  };
  const desk = make('div', { class: 'desk' }, summary, ...Object.values(panels));
  place.append(start, desk);
  const report = createReportView(panels.report);

  return {
    render(page, tab, busy) {
      const { work, reading, fault, words } = page;
      const any = isAny(work);
      start.hidden = any;
      desk.hidden = !any;
      document.body.classList.toggle('busy', busy);
      if (!any) {
        fill(start, startView(page));
        for (const each of Object.values(panels)) each.replaceChildren();
        report.render({ ...page, reading: null, fault: null });
        return;
      }
      start.replaceChildren();
      fill(
        summary,
        make(
          'div',
          { class: 'inner', role: 'region', 'aria-label': words.toolbar },
          page.step !== null && walkView(page, page.step),
          page.notice !== null && make('p', { class: 'notice' }, page.notice),
          make(
            'div',
            { class: 'top' },
            make('p', { class: 'gist' }, busy && !reading ? words.working : sentenceOf(page)),
            work.sources.length > 0 && keepButton(page),
          ),
          tabList(words, tab, reading?.problemCount ?? 0, page.show, boardOf(work) !== null),
        ),
      );
      for (const [name, each] of Object.entries(panels)) each.hidden = name !== tab;
      if (tab === 'report') report.render(page);
      else if (reading || fault || tab === 'board') fill(panels[tab], views[tab](page));
    },
  };
}

/** Its own heading names it, and its tab points at it. */
function panel(tab: Tab): HTMLElement {
  return make('div', {
    id: `panel-${tab}`,
    role: 'tabpanel',
  });
}

/** In a sentence: what was read and what came of it. */
export function sentenceOf({ words, reading, fault, work }: Page): string {
  if (fault !== null) return words.failed;
  if (!reading) return '';
  if (!reading.analysis && boardOf(work)) return words.work.board.empty;
  if (!reading.analysis)
    return reading.questions.length > 0 ? words.questionShort : words.unreadableShort;
  const { dataset, network, findings } = reading.analysis;
  const shapes = [...new Set(dataset.shapes)].map((shape) => words.shapes[shape] ?? shape);
  return [
    `${dataset.name}: ${words.summary(network.actors, network.ties, network.directed)}`,
    shapes.join(' + '),
    words.findings(findings.length),
    words.notes(reading.problemCount),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One click keeps the work on this computer, and one deletes it there. */
function keepButton({ words, keeping, keep, forget }: Page): HTMLElement {
  return keeping
    ? make(
        'p',
        { class: 'keep' },
        make('span', {}, words.keeping),
        ' ',
        make(
          'button',
          { type: 'button', id: 'forget', class: 'quiet', onclick: () => void forget() },
          words.forget,
        ),
      )
    : make(
        'p',
        { class: 'keep' },
        make(
          'button',
          {
            type: 'button',
            id: 'keep',
            class: 'quiet',
            title: words.keepNote,
            onclick: () => void keep(),
          },
          icon(icons.keep),
          words.keep,
        ),
      );
}

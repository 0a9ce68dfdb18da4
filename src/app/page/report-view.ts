import { annex } from '../report/annex.ts';
import { downloads } from '../report/downloads.ts';
import { network } from '../report/network.ts';
import { pictures } from '../report/pictures.ts';
import { reportOf } from '../report/report.ts';
import { actorTable } from '../report/table.ts';
import { fill, make } from './element.ts';
import { linkTerms } from './help-dialog.ts';
import type { Page } from './page.ts';
import { problemList } from './problems-view.ts';
import type { Language, Reading } from './protocol.ts';
import { questionsView } from './question-view.ts';

/** The place of the report. It is drawn when it is looked at, so that a correction elsewhere costs no drawing. */
export function createReportView(place: HTMLElement): { render(page: Page): void } {
  let shown: { reading: Reading; language: Language } | null = null;
  let pages = new Map<Language, HTMLElement>();
  return {
    render(page) {
      const { reading, language, report: text } = page;
      const analysis = reading?.analysis;
      if (!reading || !analysis) {
        shown = null;
        fill(place, page.fault ? faultCard(page) : reading && unreadable(page));
        return;
      }
      // What was drawn last stays until the new report is there.
      if (text === null || (shown?.reading === reading && shown.language === language)) return;
      if (shown?.reading !== reading) {
        // Parsed aside, where no script runs; the report's own script is in this page already.
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        pages = new Map(
          [...parsed.querySelectorAll<HTMLElement>('.page')].map((each) => [
            each.lang as Language,
            each,
          ]),
        );
      }
      const next = pages.get(language);
      if (!next) return;
      const fresh = next.ownerDocument !== document;
      place.replaceChildren(next);
      shown = { reading, language };
      if (!fresh) return;
      // The way past the contents belongs to them here, where the page has a head of its own.
      const skip = next.querySelector('.skip');
      if (skip) next.querySelector('.contents')?.prepend(skip);
      const report = reportOf(analysis, next);
      actorTable(report);
      network(report);
      pictures(report);
      downloads(report);
      annex(report);
      linkTerms(next.querySelector('main') ?? next, page.words, page.help);
    },
  };
}

function unreadable(page: Page): HTMLElement {
  const { words, reading } = page;
  const questions = reading?.questions ?? [];
  const asks = questions.some(({ answers }) => answers.length > 0);
  const others = (reading?.problems ?? []).filter(
    ({ file, code }) => !questions.some((one) => one.file === file && one.code === code),
  );
  return make(
    'main',
    { class: 'view' },
    make('h1', {}, asks ? words.question : words.unreadable),
    make('p', { class: 'lead' }, asks ? words.questionLead : words.unreadableHint),
    questionsView(page, 'report'),
    problemList(page, (asks ? others : (reading?.problems ?? [])).slice(0, 5)),
    make(
      'button',
      {
        type: 'button',
        id: 'to-tables',
        class: asks ? 'quiet' : 'primary',
        onclick: () => page.show('tables'),
      },
      words.toTables,
    ),
  );
}

export function faultCard({ words, fault }: Page): HTMLElement {
  return make(
    'main',
    { class: 'view' },
    make('h1', {}, words.failed),
    make('p', { class: 'lead' }, words.failedText(fault ?? '')),
  );
}

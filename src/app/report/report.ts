import type { Analysis } from '../../analysis.ts';
import type { ReportWords } from '../../render/html/report-words.ts';
import type { Language } from '../../words/language.ts';

/** What the parts of a report know of each other. */
export interface Report {
  analysis: Analysis;
  /** The report in one language. */
  page: HTMLElement;
  language: Language;
  /** What the script says in it: the page brings it, so that the script knows no language. */
  words: ReportWords;
}

/** The report of a page, in whatever language it is. */
export const reportOf = (analysis: Analysis, page: HTMLElement): Report => ({
  analysis,
  page,
  language: page.lang as Language,
  words: JSON.parse(page.dataset['words'] ?? '{}') as ReportWords,
});

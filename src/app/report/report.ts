import type { Analysis } from '../../analysis.ts';

/** What the parts of a report know of each other. */
export interface Report {
  analysis: Analysis;
  /** The report in one language. */
  page: HTMLElement;
  language: 'en' | 'de';
}

import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { trustSections } from '../document/trust/sections.ts';
import type { Trust } from '../trust/trust.ts';
import type { Book } from '../words/book.ts';
import { markdownSections } from './markdown/sections.ts';

export interface TrustMarkdownOptions {
  language: Book;
  /** The analysis of the same network with the same settings: names, and the findings in full. */
  analysis: Analysis;
}

/** How far it holds, as markdown. */
export function trustMarkdown(trust: Trust, options: TrustMarkdownOptions): string {
  assertResult('trustMarkdown', trust, 'result of trust');
  const { language, analysis } = reportOptions('trustMarkdown', options);
  return markdownSections(
    language.trust.report.title(analysis.dataset.name),
    trustSections(trust, analysis, language),
  );
}

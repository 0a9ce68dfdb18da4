import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { picturesOf } from '../charts/index.ts';
import { analysisDocument } from '../document/analysis.ts';
import type { Extensions } from '../document/own/extensions.ts';
import type { Book } from '../words/book.ts';
import { documentMarkdown } from './markdown/document.ts';

export interface MarkdownOptions {
  language: Book;
  /** What was brought into the analysis of one's own, with its words. */
  extensions?: Extensions;
}

/** The report as Markdown for a pull request or a wiki: what matters, findings, tables. What a label holds stays text. */
export function markdown(analysis: Analysis, options: MarkdownOptions): string {
  assertResult('markdown', analysis, 'analysis');
  const { language } = reportOptions('markdown', options);
  const document = analysisDocument(analysis, options);
  return documentMarkdown(document, { language, pictures: picturesOf(analysis, language) });
}

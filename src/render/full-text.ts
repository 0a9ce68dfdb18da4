import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { analysisDocument } from '../document/analysis.ts';
import { checkOptionNames } from '../error.ts';
import type { Book } from '../words/book.ts';
import { documentText } from './text/document.ts';
import { type TextOptions, textOptions } from './text.ts';

export interface FullTextOptions extends TextOptions {
  language: Book;
  /** Actors in the tables of figures, 10 by default. */
  top?: number;
}

/**
 * The whole report for a terminal: after what `text` says every finding with how to read it, the chain, the views, the figures, and how
 * good the data are. No line is longer than `width` columns, and no label can steer the terminal.
 */
export function fullText(analysis: Analysis, options: FullTextOptions): string {
  assertResult('fullText', analysis, 'analysis');
  const given = reportOptions('fullText', options);
  checkOptionNames('fullText', options, [...textOptions, 'top']);
  const { language, top = 10, width = 80, style = {}, extensions } = given;
  const document = analysisDocument(analysis, {
    language,
    top,
    ...(extensions === undefined ? {} : { extensions }),
  });
  return documentText(document, { language, width, style });
}

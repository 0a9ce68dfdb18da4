import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { analysisDocument, briefDocument } from '../document/analysis.ts';
import type { Extensions } from '../document/own/extensions.ts';
import type { Book } from '../words/book.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface TextOptions {
  language: Book;
  /** What was brought into the analysis of one's own, with its words. */
  extensions?: Extensions;
  /** Everything; by default what fits on a screen or two: what matters, what comes next, the quadrangle, and a line for each finding. */
  full?: boolean;
  /** Actors in the tables of figures, 10 by default. */
  top?: number;
  /** Columns of the terminal, 80 by default, at least 60. */
  width?: number;
  /** Colours; none by default. */
  style?: Style;
}

/**
 * The report for a terminal: what matters, the sectors as a drawing, the findings; on demand the figures, and how good the data are.
 * No line is longer than `width` columns, and no label can steer the terminal.
 */
export function text(analysis: Analysis, options: TextOptions): string {
  assertResult('text', analysis, 'analysis');
  const {
    language,
    full = false,
    top = 10,
    width = 80,
    style = {},
    extensions,
  } = reportOptions('text', options);
  const given = extensions === undefined ? {} : { extensions };
  const document = full
    ? analysisDocument(analysis, { language, top, ...given })
    : briefDocument(analysis, language, extensions);
  const more = full ? null : language.report.page.howToSeeMore;
  return documentText(document, { language, full, width, style, more });
}

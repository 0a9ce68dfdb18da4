import type { Analysis } from '../analysis.ts';
import { assertResult, bookOptions } from '../arguments.ts';
import type { Extensions } from '../document/own/extensions.ts';
import { shortDocument } from '../document/short.ts';
import { checkOptionNames } from '../error.ts';
import type { TextBook } from '../words/book.ts';
import type { Style } from './text/line.ts';
import { shortText } from './text/short.ts';

export interface TextOptions {
  /** Any book: that of `care-chain/words/en/text` holds all that is said here. */
  language: TextBook;
  /** What was brought into the analysis of one's own, with its words. */
  extensions?: Extensions;
  /** Columns of the terminal, 80 by default, at least 60. */
  width?: number;
  /** Colours; none by default. */
  style?: Style;
}

/** The names of these options. */
export const textOptions = ['language', 'extensions', 'width', 'style'];

/**
 * The report for a terminal, on a screen or two: what matters, what comes next, the quadrangle, and a line for each finding; `fullText`
 * says all the rest. No line is longer than `width` columns, and no label can steer the terminal.
 */
export function text(analysis: Analysis, options: TextOptions): string {
  assertResult('text', analysis, 'analysis');
  const { language, width = 80, style = {}, extensions } = bookOptions('text', options);
  checkOptionNames('text', options, textOptions);
  const document = shortDocument(analysis, language, extensions);
  return shortText(document, { language, width, style });
}

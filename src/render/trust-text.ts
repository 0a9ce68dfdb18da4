import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { trustSections } from '../document/trust/sections.ts';
import type { Trust } from '../trust/trust.ts';
import type { Book } from '../words/book.ts';
import { formatter } from '../words/formatter.ts';
import { paragraph, print, type Style } from './text/line.ts';
import { sectionLines } from './text/sections.ts';

export interface TrustTextOptions {
  language: Book;
  /** The analysis of the same network with the same settings: names, and the findings in full. */
  analysis: Analysis;
  width?: number;
  style?: Style;
}

/** How far it holds, for a terminal. */
export function trustText(trust: Trust, options: TrustTextOptions): string {
  assertResult('trustText', trust, 'result of trust');
  const { language, analysis, width = 80, style = {} } = reportOptions('trustText', options);
  const say = formatter(analysis, language);
  const title = language.trust.report.title(analysis.dataset.name);
  return print(
    [
      ...paragraph(title, { width, tone: 'heading' }),
      ...trustSections(trust, analysis, language).flatMap((section) =>
        sectionLines(section, { language, width, say }),
      ),
    ],
    style,
  );
}

import { assertResult, reportOptions } from '../arguments.ts';
import type { Comparison } from '../compare/index.ts';
import { compareSections } from '../document/compare/sections.ts';
import type { Change } from '../plan/changes.ts';
import type { Book } from '../words/book.ts';
import { formatter } from '../words/formatter.ts';
import { paragraph, print, type Style } from './text/line.ts';
import { sectionLines } from './text/sections.ts';

export interface CompareTextOptions {
  language: Book;
  /** The changes that make the second network, to stand at the head. */
  changes?: readonly Change[];
  width?: number;
  style?: Style;
}

/** What changed, for a terminal. */
export function compareText(comparison: Comparison, options: CompareTextOptions): string {
  assertResult('compareText', comparison, 'comparison');
  const { language, changes = [], width = 80, style = {} } = reportOptions('compareText', options);
  const words = language.compare;
  const sections = compareSections(comparison, language, changes);
  const say = formatter({ actors: [], sectors: [] }, language);
  return print(
    [
      ...paragraph(words.title(comparison.before.name, comparison.after.name), {
        width,
        tone: 'heading',
      }),
      ...sections.flatMap((section) => sectionLines(section, { language, width, say })),
    ],
    style,
  );
}

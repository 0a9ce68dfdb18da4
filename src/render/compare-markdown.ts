import { assertResult, reportOptions } from '../arguments.ts';
import type { Comparison } from '../compare/index.ts';
import { compareSections } from '../document/compare/sections.ts';
import type { Change } from '../plan/changes.ts';
import type { Book } from '../words/book.ts';
import { markdownSections } from './markdown/sections.ts';

/** What changed, as markdown; the changes that make the second network, where there are any, at its head. */
export function compareMarkdown(
  comparison: Comparison,
  options: { language: Book; changes?: readonly Change[] },
): string {
  assertResult('compareMarkdown', comparison, 'comparison');
  const { language, changes = [] } = reportOptions('compareMarkdown', options);
  const { before, after } = comparison;
  return markdownSections(
    language.compare.title(before.name, after.name),
    compareSections(comparison, language, changes),
  );
}

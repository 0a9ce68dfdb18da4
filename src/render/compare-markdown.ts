import type { Comparison } from '../compare/index.ts';
import { compareSections } from '../document/compare/sections.ts';
import type { Book } from '../words/book.ts';
import { markdownSections } from './markdown/sections.ts';

/** What changed, as markdown. */
export function compareMarkdown(comparison: Comparison, { language }: { language: Book }): string {
  const { before, after } = comparison;
  return markdownSections(
    language.compare.title(before.name, after.name),
    compareSections(comparison, language),
  );
}

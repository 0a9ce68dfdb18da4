import { assertResult, wholeOptions } from '../arguments.ts';
import type { Comparison } from '../compare/index.ts';
import { type CompareDocumentOptions, compareDocument } from '../document/compare/document.ts';
import { documentMarkdown } from './markdown/document.ts';

/** What changed, as markdown; the changes that make the second network, where there are any, at its head. */
export function compareMarkdown(comparison: Comparison, options: CompareDocumentOptions): string {
  assertResult('compareMarkdown', comparison, 'comparison');
  const { language } = wholeOptions('compareMarkdown', options);
  return documentMarkdown(compareDocument(comparison, options), { language });
}

import { assertResult, wholeOptions } from '../arguments.ts';
import { planDocument } from '../document/plan/document.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { WholeBook } from '../words/book.ts';
import { documentMarkdown } from './markdown/document.ts';

/** A plan, as markdown. */
export function planMarkdown(plan: Plan, options: { language: WholeBook }): string {
  assertResult('planMarkdown', plan, 'plan');
  const { language } = wholeOptions('planMarkdown', options);
  return documentMarkdown(planDocument(plan, { language }), { language });
}

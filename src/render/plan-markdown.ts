import { assertResult, reportOptions } from '../arguments.ts';
import { planSections } from '../document/plan/sections.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { Book } from '../words/book.ts';
import { markdownSections } from './markdown/sections.ts';

/** A plan, as markdown. */
export function planMarkdown(plan: Plan, options: { language: Book }): string {
  assertResult('planMarkdown', plan, 'plan');
  const { language } = reportOptions('planMarkdown', options);
  return markdownSections(language.plan.title(plan.labels.name), planSections(plan, language));
}

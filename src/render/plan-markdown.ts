import { planSections } from '../document/plan/sections.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { Book } from '../words/book.ts';
import { markdownSections } from './markdown/sections.ts';

/** A plan, as markdown. */
export function planMarkdown(plan: Plan, { language }: { language: Book }): string {
  return markdownSections(language.plan.title(plan.labels.name), planSections(plan, language));
}

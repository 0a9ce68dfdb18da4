import { planDocument } from '../document/plan/document.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { Book } from '../words/book.ts';
import { documentMarkdown } from './markdown/document.ts';

/** A plan, as markdown. */
export const planMarkdown = (plan: Plan, { language }: { language: Book }): string =>
  documentMarkdown(planDocument(plan, { language }), { language });

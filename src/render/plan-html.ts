import { planDocument } from '../document/plan/document.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { Book } from '../words/book.ts';
import { sheet } from './html/sheet.ts';

/** A plan, as a page that loads nothing. */
export const planHtml = (plan: Plan, { language }: { language: Book }): string =>
  sheet(planDocument(plan, { language }), { language });

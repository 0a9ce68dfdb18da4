import { assertResult, reportOptions } from '../arguments.ts';
import { planDocument } from '../document/plan/document.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { Book } from '../words/book.ts';
import { sheet } from './html/sheet.ts';

/** A plan, as a page that loads nothing. */
export function planHtml(plan: Plan, options: { language: Book }): string {
  assertResult('planHtml', plan, 'plan');
  const { language } = reportOptions('planHtml', options);
  return sheet(planDocument(plan, { language }), { language });
}

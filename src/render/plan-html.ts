import { assertResult, wholeOptions } from '../arguments.ts';
import { planDocument } from '../document/plan/document.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { WholeBook } from '../words/book.ts';
import { sheet } from './html/sheet.ts';

/** A plan, as a page that loads nothing. */
export function planHtml(plan: Plan, options: { language: WholeBook }): string {
  assertResult('planHtml', plan, 'plan');
  const { language } = wholeOptions('planHtml', options);
  return sheet(planDocument(plan, { language }), { language });
}

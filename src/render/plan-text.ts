import { assertResult, wholeOptions } from '../arguments.ts';
import { planDocument } from '../document/plan/document.ts';
import type { Plan } from '../plan/plan-result.ts';
import type { WholeBook } from '../words/book.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface PlanTextOptions {
  language: WholeBook;
  width?: number;
  style?: Style;
}

/** A plan, for a terminal. */
export function planText(plan: Plan, options: PlanTextOptions): string {
  assertResult('planText', plan, 'plan');
  return documentText(planDocument(plan, wholeOptions('planText', options)), options);
}

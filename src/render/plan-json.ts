import { assertResult } from '../arguments.ts';
import type { Plan } from '../plan/plan-result.ts';

/** A plan as JSON, indented by two blanks, with a newline at the end. */
export function planJson(plan: Plan): string {
  assertResult('planJson', plan, 'plan');
  return `${JSON.stringify(plan, null, 2)}\n`;
}

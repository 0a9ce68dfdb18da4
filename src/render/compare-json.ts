import { assertResult } from '../arguments.ts';
import type { Comparison } from '../compare/index.ts';

/** The comparison as JSON, indented by two blanks, with a newline at the end. */
export function compareJson(comparison: Comparison): string {
  assertResult('compareJson', comparison, 'comparison');
  return `${JSON.stringify(comparison, null, 2)}\n`;
}

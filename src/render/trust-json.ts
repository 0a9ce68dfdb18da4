import { assertResult } from '../arguments.ts';
import type { Trust } from '../trust/trust.ts';

/** How far it holds as JSON, indented by two blanks, with a newline at the end. */
export function trustJson(trust: Trust): string {
  assertResult('trustJson', trust, 'result of trust');
  return `${JSON.stringify(trust, null, 2)}\n`;
}

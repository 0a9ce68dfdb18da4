import type { Trust } from '../trust/trust.ts';

/** How far it holds as JSON, indented by two blanks, with a newline at the end. */
export function trustJson(trust: Trust): string {
  return `${JSON.stringify(trust, null, 2)}\n`;
}

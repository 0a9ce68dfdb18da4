import type { Analysis } from '../analysis.ts';

/** The analysis as JSON, indented by two blanks, with a newline at the end. */
export function json(analysis: Analysis): string {
  return `${JSON.stringify(analysis, null, 2)}\n`;
}

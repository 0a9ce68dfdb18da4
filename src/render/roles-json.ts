import { assertResult } from '../arguments.ts';
import type { RolesReport } from '../roles/roles-only.ts';

/** A network by role and sector as JSON, indented by two blanks, with a newline at the end. */
export function rolesJson(report: RolesReport): string {
  assertResult('rolesJson', report, 'report by role and sector');
  return `${JSON.stringify(report, null, 2)}\n`;
}

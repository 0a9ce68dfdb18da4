import { assertResult, wholeOptions } from '../arguments.ts';
import { rolesDocument } from '../document/roles/document.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { WholeBook } from '../words/book.ts';
import { sheet } from './html/sheet.ts';

/** A network by role and sector, as a page that loads nothing and holds nothing else. */
export function rolesHtml(report: RolesReport, options: { language: WholeBook }): string {
  assertResult('rolesHtml', report, 'report by role and sector');
  const { language } = wholeOptions('rolesHtml', options);
  return sheet(rolesDocument(report, { language }), { language });
}

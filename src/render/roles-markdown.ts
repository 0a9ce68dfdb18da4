import { assertResult, reportOptions } from '../arguments.ts';
import { rolesDocument } from '../document/roles/document.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { Book } from '../words/book.ts';
import { documentMarkdown } from './markdown/document.ts';

/** A network by role and sector, as markdown. */
export function rolesMarkdown(report: RolesReport, options: { language: Book }): string {
  assertResult('rolesMarkdown', report, 'report by role and sector');
  const { language } = reportOptions('rolesMarkdown', options);
  return documentMarkdown(rolesDocument(report, { language }), { language });
}

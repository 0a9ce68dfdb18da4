import { assertResult, wholeOptions } from '../arguments.ts';
import { rolesDocument } from '../document/roles/document.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { WholeBook } from '../words/book.ts';
import { documentMarkdown } from './markdown/document.ts';

/** A network by role and sector, as markdown. */
export function rolesMarkdown(report: RolesReport, options: { language: WholeBook }): string {
  assertResult('rolesMarkdown', report, 'report by role and sector');
  const { language } = wholeOptions('rolesMarkdown', options);
  return documentMarkdown(rolesDocument(report, { language }), { language });
}

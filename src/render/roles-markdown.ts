import { rolesDocument } from '../document/roles/document.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { Book } from '../words/book.ts';
import { documentMarkdown } from './markdown/document.ts';

/** A network by role and sector, as markdown. */
export const rolesMarkdown = (report: RolesReport, { language }: { language: Book }): string =>
  documentMarkdown(rolesDocument(report, { language }), { language });

import { rolesDocument } from '../document/roles/document.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { Book } from '../words/book.ts';
import { sheet } from './html/sheet.ts';

/** A network by role and sector, as a page that loads nothing and holds nothing else. */
export const rolesHtml = (report: RolesReport, { language }: { language: Book }): string =>
  sheet(rolesDocument(report, { language }), { language });

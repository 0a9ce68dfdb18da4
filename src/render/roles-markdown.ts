import { rolesSections } from '../document/roles/sections.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { Book } from '../words/book.ts';
import { markdownSections } from './markdown/sections.ts';

/** A network by role and sector, as markdown. */
export function rolesMarkdown(report: RolesReport, { language }: { language: Book }): string {
  return markdownSections(language.rolesOnly.title, rolesSections(report, language));
}

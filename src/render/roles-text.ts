import { rolesSections } from '../document/roles/sections.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { Book } from '../words/book.ts';
import { formatter } from '../words/formatter.ts';
import { paragraph, print, type Style } from './text/line.ts';
import { sectionLines } from './text/sections.ts';

export interface RolesTextOptions {
  language: Book;
  width?: number;
  style?: Style;
}

/** A network by role and sector, for a terminal. */
export function rolesText(
  report: RolesReport,
  { language, width = 80, style = {} }: RolesTextOptions,
): string {
  const say = formatter({ actors: [], sectors: [] }, language);
  return print(
    [
      ...paragraph(language.rolesOnly.title, { width, tone: 'heading' }),
      ...rolesSections(report, language).flatMap((section) =>
        sectionLines(section, { language, width, say }),
      ),
    ],
    style,
  );
}

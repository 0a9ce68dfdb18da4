import { assertResult, wholeOptions } from '../arguments.ts';
import { rolesDocument } from '../document/roles/document.ts';
import type { RolesReport } from '../roles/roles-only.ts';
import type { WholeBook } from '../words/book.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface RolesTextOptions {
  language: WholeBook;
  width?: number;
  style?: Style;
}

/** A network by role and sector, for a terminal. */
export function rolesText(report: RolesReport, options: RolesTextOptions): string {
  assertResult('rolesText', report, 'report by role and sector');
  const { language } = wholeOptions('rolesText', options);
  return documentText(rolesDocument(report, { language }), options);
}

import { withoutGuard } from './formula-guard.ts';

/** Signs that nobody sees: soft hyphens of a word processor, joints of zero width, marks of direction. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Blanks that look like others. */
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const ANY = /[\u00ad\u00a0\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff]| {2}/;

/** The text of a cell as a person sees it: without signs of no width, with one plain blank where there are several or others. */
export function tidyCell(cell: string): string {
  const text = cell.trim();
  if (!ANY.test(text)) return text;
  return text.replace(UNSEEN, '').replace(BLANKS, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same for a cell that a spreadsheet may have opened: without the guard of formulas too. */
export const cleanCell = (cell: string): string => tidyCell(withoutGuard(cell));

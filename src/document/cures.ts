import type { TextBook } from '../words/book.ts';
import type { Cure } from './document.ts';

/** The findings that a step cures, in a sentence; empty where it cures none. */
export const curesText = (cures: readonly Cure[], { report }: TextBook): string =>
  cures.length === 0 ? '' : report.page.cures(cures.map(({ text }) => text).join(', '));

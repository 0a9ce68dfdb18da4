import type { WholeBook } from './book.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

export type { WholeBook } from './book.ts';
export type { MeasureText } from './measure-text.ts';

/** The languages, a line each. */
export const books: Record<Language, WholeBook> = {
  en,
  de,
};

import type { Book } from './book.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language } from './formatter.ts';
import type { MeasureId, MeasureText } from './measure-text.ts';

export type { Book } from './book.ts';
export type { MeasureId, MeasureText } from './measure-text.ts';

/** The languages, a line each. */
export const books: Record<Language, Book> = {
  en,
  de,
};

/** What a measure says of itself. */
export const measureText = (id: string, language: Language): MeasureText =>
  books[language].measures[id as MeasureId];

import type { Book } from './book.ts';
import type { Language } from './formatter.ts';

/** The languages, a line each; a book is loaded where its language is asked for. */
export const languages: Record<Language, () => Promise<Book>> = {
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
};

/** The books of all languages, in their order. */
export const allBooks = (): Promise<Book[]> =>
  Promise.all(Object.values(languages).map((load) => load()));

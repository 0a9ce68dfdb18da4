import type { TextBook, WholeBook } from './book.ts';
import { FIRST_LANGUAGE, type Language } from './language.ts';

/** The languages, a line each; a book is loaded where its language is asked for. */
export const languages: Record<Language, () => Promise<WholeBook>> = {
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
};

/** What the short text on an analysis along the default chain says, in each language: a third of a book. */
export const textBooks: Record<Language, () => Promise<TextBook>> = {
  de: async () => (await import('./de/text.ts')).de,
  en: async () => (await import('./en/text.ts')).en,
};

export type Help = typeof import('./en/help.ts').help;

/** What the help of the command says, in each language; apart from the books, since it is read before anything else. */
export const helps: Record<Language, () => Promise<Help>> = {
  de: async () => (await import('./de/help.ts')).help,
  en: async () => (await import('./en/help.ts')).help,
};

/** The books of all languages, in their order. */
export const allBooks = (): Promise<WholeBook[]> =>
  Promise.all(Object.values(languages).map((load) => load()));

/** A sentence in each language, the first before the others, for what is read before its reader's language is known. */
export async function inEachLanguage(
  say: (book: WholeBook) => string,
): Promise<Record<Language, string>> {
  const books = await allBooks();
  books.sort((a, b) => Number(b.code === FIRST_LANGUAGE) - Number(a.code === FIRST_LANGUAGE));
  return Object.fromEntries(books.map((book) => [book.code, say(book)])) as Record<
    Language,
    string
  >;
}

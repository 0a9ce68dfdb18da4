import type { Book } from './book.ts';

export type Language = 'de' | 'en';

/** Its keys are the type of the others, and it speaks where no language is known. */
const FIRST = 'en';

/** The languages, a line each; a book is loaded where its language is asked for. */
export const languages: Record<Language, () => Promise<Book>> = {
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
};

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (word: string | undefined): word is Language =>
  word !== undefined && Object.hasOwn(languages, word);

/** The language of a locale such as "de_AT.UTF-8"; English where there is none for it. */
export const languageOf = (locale: string): Language =>
  languageCodes.find((code) => locale.toLowerCase().startsWith(code)) ?? FIRST;

/** The books of all languages, in their order. */
export const allBooks = (): Promise<Book[]> =>
  Promise.all(Object.values(languages).map((load) => load()));

/** A sentence in each language, the first before the others, for what is read before its reader's language is known. */
export async function inEachLanguage(
  say: (book: Book) => string,
): Promise<Record<Language, string>> {
  const books = await allBooks();
  books.sort((a, b) => Number(b.code === FIRST) - Number(a.code === FIRST));
  return Object.fromEntries(books.map((book) => [book.code, say(book)])) as Record<
    Language,
    string
  >;
}

import type { HtmlOptions } from '../src/render/html.ts';
import { books } from '../src/words/index.ts';

/** The page as the command writes it: with a switch between both languages, one of which is shown first. */
export const switching = (language: 'en' | 'de'): HtmlOptions => ({
  language: books[language],
  languages: [books.de, books.en],
});

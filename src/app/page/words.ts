import type { Speech, WholeBook } from '../../words/book.ts';
import { change as deChange } from '../../words/de/change.ts';
import { page as de } from '../../words/de/page/index.ts';
import { reading as deReading } from '../../words/de/reading.ts';
import { speech as deSpeech } from '../../words/de/speech.ts';
import { change as enChange } from '../../words/en/change.ts';
import { page as en } from '../../words/en/page/index.ts';
import { reading as enReading } from '../../words/en/reading.ts';
import { speech as enSpeech } from '../../words/en/speech.ts';
import type { Language } from '../../words/language.ts';

export type PageWords = WholeBook['page'];

/** The words of the page; of the books its worker alone has the rest. */
export const pageWords: Record<Language, PageWords> = { de, en };

/** How the languages of the page are called, and how they say numbers. */
export const speeches: Record<Language, Speech> = { de: deSpeech, en: enSpeech };

/** What columns and rows are called in each language. */
export const readingWords: Record<Language, WholeBook['reading']> = {
  de: deReading,
  en: enReading,
};

/** How each language says what would be otherwise. */
export const changeWords: Record<Language, WholeBook['compare']['whatIf']['change']> = {
  de: deChange,
  en: enChange,
};

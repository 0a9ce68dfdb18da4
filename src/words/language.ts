/** The codes of the languages, in the order in which they are offered. */
export const languageCodes = ['de', 'en'] as const;

export type Language = (typeof languageCodes)[number];

/** Its keys are the type of the others, and it speaks where no language is known. */
export const FIRST_LANGUAGE: Language = 'en';

export const isLanguage = (word: string | undefined): word is Language =>
  (languageCodes as readonly (string | undefined)[]).includes(word);

/** The language of a locale such as "de_AT.UTF-8"; the first where there is none for it. */
export const languageOf = (locale: string): Language =>
  languageCodes.find((code) => locale.toLowerCase().startsWith(code)) ?? FIRST_LANGUAGE;

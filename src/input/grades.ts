import { ordinal } from './ordinal.ts';
import { isNotAnswered } from './words.ts';

/** A grade with its word, as a legend writes it: "1 = daily", "9 = not answered". */
export interface Grade {
  text: string;
  number: number;
  word: string;
}

const GRADE = /(?<![\d.,])(-?\d{1,2})\s*[=:]\s*(\p{L}[\p{L}. ]*)/gu;
/** As much of a text as is searched for grades. */
const LONGEST = 400;

/** The grades that a header or a line above or below a table names: "Contact (1 = daily, 5 = never)". */
export function gradesIn(texts: readonly string[]): Grade[] {
  return texts.flatMap((text) =>
    [...text.slice(0, LONGEST).matchAll(GRADE)].map(([all, number, word]) => ({
      text: all.trim(),
      number: Number(number),
      word: word.trim(),
    })),
  );
}

/** Whether the word of a grade says that there is no tie. */
export function isNever({ word }: Grade): boolean {
  const found = ordinal(word);
  return (found?.frequency ?? found?.amount) === 0;
}

/** Whether the word of a grade says that nobody answered. */
export function isMissing({ word }: Grade): boolean {
  return isNotAnswered(word);
}

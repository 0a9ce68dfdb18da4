import type { RuleId } from '../findings/evidence.ts';
import type { Book } from './book.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { FindingText } from './finding-text.ts';
import type { Language } from './formatter.ts';
import type { MeasureId, MeasureText } from './measure-text.ts';

export type { Book } from './book.ts';
export type { FindingText, FindingTexts } from './finding-text.ts';
export type { MeasureId, MeasureText } from './measure-text.ts';

/** The languages, a line each. */
export const books: Record<Language, Book> = {
  en,
  de,
};

/** What a measure says of itself. */
export const measureText = (id: string, language: Language): MeasureText =>
  books[language].measures[id as MeasureId];

/** What a rule says of what it found; `undefined` for a rule that this version does not know. */
export function findingText(id: RuleId, language: Language): FindingText<any>;
export function findingText(id: string, language: Language): FindingText<any> | undefined;
export function findingText(id: string, language: Language): FindingText<any> | undefined {
  const { findings } = books[language];
  return Object.hasOwn(findings, id) ? findings[id as RuleId] : undefined;
}

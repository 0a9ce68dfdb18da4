import type { Book } from '../words/book.ts';
import type { MeasureText } from '../words/measure-text.ts';

/** What a measure says of itself. */
export const measureText = (id: string, { measures }: Book): MeasureText =>
  measures[id as keyof Book['measures']];

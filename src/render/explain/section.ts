import type { Book } from '../../words/book.ts';
import { type Line, paragraph, type Style } from '../text/line.ts';

export interface ExplainOptions {
  language: Book;
  /** The languages in which a topic may be named, its own by default. */
  languages?: readonly Book[];
  /** Columns, 80 by default, at least 60. */
  width?: number;
  style?: Style;
}

export const columnsOf = ({ width = 80 }: ExplainOptions): number => Math.max(60, width);

/** A small heading and, set in, what stands below it; nothing where there is no text. */
export function section(
  title: string,
  texts: readonly (string | null | undefined)[],
  options: ExplainOptions,
): Line[] {
  const given = texts.filter((text): text is string => !!text);
  if (given.length === 0) return [];
  return [
    [],
    [[title, 'strong']],
    ...given.flatMap((text) => paragraph(text, { width: columnsOf(options), indent: 2 })),
  ];
}

import type { Book } from '../../words/book.ts';
import type { Block, Document, Section } from '../document.ts';

/** A document that is looked up, not read from the start: a title, what kind of thing it is, and sections that may have no title. */
export const explained = (
  language: Book,
  title: string,
  lead: string,
  sections: readonly Section[],
): Document => ({
  language: language.code,
  title,
  kicker: '',
  name: title,
  ...(lead ? { lead } : {}),
  figures: [],
  sections: [...sections],
});

export const untitled = (blocks: Block[]): Section => ({
  id: 'text',
  level: 'report',
  title: '',
  blocks,
});

export const sentence = (text: string): Block => ({ kind: 'sentence', text });

/** A small heading and what stands below it; nothing where there is no text. */
export function part(title: string, ...texts: (string | null | undefined)[]): Block[] {
  const given = texts.filter((text): text is string => !!text);
  return given.length === 0 ? [] : [{ kind: 'heading', text: title }, ...given.map(sentence)];
}

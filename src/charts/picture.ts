import type { Analysis } from '../analysis.ts';
import { hash64 } from '../hash.ts';
import type { Book } from '../words/book.ts';
import { type Formatter, formatter } from '../words/formatter.ts';
import { withPersonNames } from '../words/person-names.ts';
import { light } from './colours.ts';
import { type Child, type Element, el, markup } from './element.ts';
import { fileStyle } from './style.ts';

/** A table beside a picture: the same figures in rows. Cells are text as it is to be shown. */
export interface Table {
  caption: string;
  columns: string[];
  /** Columns of numbers, set flush right. */
  numeric: number[];
  rows: string[][];
}

/** A drawing of a part of the analysis. */
export interface Picture {
  /** Also the name of its file. */
  id: string;
  title: string;
  /** What is seen, in a sentence or two, for those who do not see it. */
  description: string;
  width: number;
  height: number;
  body: Child;
  /** Elements in it can be chosen, so it is a group of things rather than one image. */
  interactive?: boolean;
  table: Table;
}

/** What a drawing function needs. */
export interface Drawing {
  analysis: Analysis;
  say: Formatter;
  /** The language of the picture. */
  language: Book;
  words: Book['charts'];
  /** Names of the actors, as they are shown. */
  labels: Map<string, string>;
  /** The place of each sector in the order of the analysis. */
  sectorIndex: Map<string, number>;
  /** For a phone: about 340 units wide instead of about 960. */
  narrow: boolean;
  /** For a slide: in its shape, with letters that are read from afar, and without what only a reader near by could make out. */
  slide: boolean;
  /** Whether corners name their actors. */
  names: boolean;
  /** The density whose side is drawn widest, where pictures are to be compared; by default that of the densest side. */
  widest?: number;
}

export function drawing(
  given: Analysis,
  language: Book,
  { narrow = false, slide = false }: Partial<Pick<Drawing, 'narrow' | 'slide'>> = {},
): Drawing {
  const analysis = withPersonNames(given, language);
  return {
    analysis,
    say: formatter(given, language),
    language,
    words: language.charts,
    labels: new Map(analysis.actors.map(({ id, label }) => [id, label || id])),
    sectorIndex: new Map(analysis.sectors.map(({ id }, k) => [id, k])),
    narrow,
    slide,
    names: !narrow,
  };
}

/** The picture as an element for a page; `prefix` keeps ids apart where a page holds several. */
export function pictureElement(picture: Picture, prefix: string, more = ''): Element {
  const { id, title, description, width, height, body } = picture;
  const [titleId, descriptionId] = [`${prefix}-${id}-title`, `${prefix}-${id}-description`];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: `chart ${id}${more && ` ${more}`}`,
      role: picture.interactive ? 'group' : 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      'data-picture': id,
    },
    el('title', { id: titleId }, title),
    el('desc', { id: descriptionId }, description),
    body,
  );
}

/**
 * The picture as a file of its own, in the colours for paper. Its ids and the class that its style is for are made of what it shows, so
 * that several stand on one page of others.
 */
export function pictureFile(picture: Picture): string {
  const { id, title, description, body } = picture;
  const own = `picture-${hash64(JSON.stringify([title, description, markup(body)]))}`;
  const element = pictureElement(picture, own);
  element.attributes['class'] = `${own} ${id}`;
  element.children.splice(2, 0, el('style', {}, { trusted: fileStyle(light, own) }));
  return `${markup(element)}\n`;
}

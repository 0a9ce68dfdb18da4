import type { Analysis } from '../../analysis.ts';
import { picturesOf } from '../../charts/index.ts';
import type { Picture } from '../../charts/picture.ts';
import { type Formatter, formatter, type Language } from '../../findings/index.ts';
import { type Words, words } from '../words.ts';
import { type HtmlWords, htmlWords } from './words.ts';

/** What every section of the page needs, in one language. */
export interface Context {
  analysis: Analysis;
  language: Language;
  say: Formatter;
  words: HtmlWords;
  /** What all reports say alike. */
  common: Words;
  pictures: Map<string, Picture>;
  narrowPictures: Map<string, Picture>;
  /** Place of each actor in the analysis, which names its row. */
  index: Map<string, number>;
  /** Place of each sector, which gives its colour. */
  sectorIndex: Map<string, number>;
}

export function contextOf(analysis: Analysis, language: Language): Context {
  return {
    analysis,
    language,
    say: formatter(analysis, language),
    words: htmlWords[language],
    common: words[language],
    pictures: picturesOf(analysis, language),
    narrowPictures: picturesOf(analysis, language, true),
    index: new Map(analysis.actors.map(({ id }, i) => [id, i])),
    sectorIndex: new Map(analysis.sectors.map(({ id }, k) => [id, k])),
  };
}

/** An id that is unique on a page which holds both languages. */
export const idOf = ({ language }: Context, name: string): string => `${language}-${name}`;

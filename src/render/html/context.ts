import type { Analysis } from '../../analysis.ts';
import { picturesOf } from '../../charts/index.ts';
import type { Picture } from '../../charts/picture.ts';
import { analysisDocument } from '../../document/analysis.ts';
import type { Document } from '../../document/document.ts';
import type { Book } from '../../words/book.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';

/** What every section of the page needs, in one language. */
export interface Context {
  analysis: Analysis;
  document: Document;
  language: Book;
  say: Formatter;
  words: Book['report']['html'];
  /** What all reports say alike. */
  common: Book['report']['common'];
  pictures: Map<string, Picture>;
  narrowPictures: Map<string, Picture>;
  /** Place of each actor in the analysis, which names its row. */
  index: Map<string, number>;
  /** Place of each sector, which gives its colour. */
  sectorIndex: Map<string, number>;
}

export function contextOf(analysis: Analysis, language: Book): Context {
  return {
    analysis,
    document: analysisDocument(analysis, { language, top: 0 }),
    language,
    say: formatter(analysis, language.code),
    words: language.report.html,
    common: language.report.common,
    pictures: picturesOf(analysis, language),
    narrowPictures: picturesOf(analysis, language, true),
    index: new Map(analysis.actors.map(({ id }, i) => [id, i])),
    sectorIndex: new Map(analysis.sectors.map(({ id }, k) => [id, k])),
  };
}

/** An id that is unique on a page which holds several languages. */
export const idOf = ({ language }: Context, name: string): string => `${language.code}-${name}`;

import type { Analysis } from '../../analysis.ts';
import { picturesOf } from '../../charts/index.ts';
import { drawing, type Picture } from '../../charts/picture.ts';
import { quadrangle } from '../../charts/quadrangle.ts';
import { analysisDocument } from '../../document/analysis.ts';
import type { Document } from '../../document/document.ts';
import type { Extensions } from '../../document/own/extensions.ts';
import type { Book } from '../../words/book.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import { withPersonNames } from '../../words/person-names.ts';
import { rowsOf } from './actors.ts';

/** What every block of a page needs, in one language. */
export interface PageContext {
  /** Whose actors and sectors have a place on the page; `null` where none have. */
  analysis: Analysis | null;
  language: Book;
  say: Formatter;
  words: Book['report']['html'];
  /** What all reports say alike. */
  common: Book['report']['common'];
  pictures: ReadonlyMap<string, Picture>;
  narrowPictures: ReadonlyMap<string, Picture>;
  /** Place of each actor in the analysis, which names its row. */
  index: Map<string, number>;
  /** The actors that have a row in the table. */
  rows: ReadonlySet<string>;
  /** Place of each sector, which gives its colour. */
  sectorIndex: Map<string, number>;
}

/** What every section of the report needs. */
export interface Context extends PageContext {
  analysis: Analysis;
  document: Document;
}

/** A page of its own, with the pictures that its document names. */
export const pageContext = (
  language: Book,
  pictures: ReadonlyMap<string, Picture>,
): PageContext => ({
  analysis: null,
  language,
  say: formatter({ actors: [], sectors: [] }, language),
  words: language.report.html,
  common: language.report.common,
  pictures,
  narrowPictures: new Map(),
  index: new Map(),
  rows: new Set(),
  sectorIndex: new Map(),
});

/** What a part of the report needs that no document stands behind. */
export type PartContext = Omit<Context, 'document'>;

export function contextOf(given: Analysis, language: Book, extensions?: Extensions): Context {
  const analysis = withPersonNames(given, language);
  return {
    analysis,
    document: analysisDocument(given, { language, top: 0, ...(extensions && { extensions }) }),
    language,
    say: formatter(given, language),
    words: language.report.html,
    common: language.report.common,
    pictures: onPage(analysis, language),
    narrowPictures: onPhone(analysis, language),
    index: new Map(analysis.actors.map(({ id }, i) => [id, i])),
    rows: new Set(rowsOf(analysis).map(({ id }) => id)),
    sectorIndex: new Map(analysis.sectors.map(({ id }, k) => [id, k])),
  };
}

/** The pictures of a page: its corners bear no names on page one, and in the annex a picture of their own. */
function onPage(analysis: Analysis, language: Book): Map<string, Picture> {
  const pictures = picturesOf(analysis, language);
  const named = pictures.get('quadrangle');
  const bare = quadrangle({ ...drawing(analysis, language), names: false });
  if (bare) pictures.set('quadrangle', bare);
  if (named) pictures.set('members', { ...named, id: 'members' });
  return pictures;
}

/** The same for a narrow screen, where the actors of the corners stand below each other. */
function onPhone(analysis: Analysis, language: Book): Map<string, Picture> {
  const pictures = picturesOf(analysis, language, { narrow: true });
  const members = quadrangle({ ...drawing(analysis, language, { narrow: true }), names: true });
  if (members) pictures.set('members', { ...members, id: 'members' });
  return pictures;
}

/** An id that is unique on a page which holds several languages. */
export const idOf = ({ language }: PageContext, name: string): string => `${language.code}-${name}`;

import type { Analysis } from '../analysis.ts';
import type { Book, TextBook } from '../words/book.ts';
import { sectorNames } from '../words/chain-names.ts';
import { type Formatter, formatter } from '../words/formatter.ts';
import { withPersonNames } from '../words/person-names.ts';
import { fit } from '../words/width.ts';
import { bookWith, type Extensions, headlinesWith, type Own, ownOf } from './own/extensions.ts';

/** What the sections of the short form need. */
export interface ShortContext {
  analysis: Analysis;
  language: TextBook;
  say: Formatter;
}

/** What every section of a document needs. */
export interface Context extends ShortContext {
  language: Book;
  /** What was brought beside what is registered. */
  own: Own;
}

/** Columns that a name takes in a sentence at most. */
const longestName = 56;

export function contextOf(analysis: Analysis, book: Book, extensions?: Extensions): Context {
  const own = ownOf(extensions);
  return { ...spoken(analysis, bookWith(book, own)), own };
}

export const shortContextOf = (
  analysis: Analysis,
  book: TextBook,
  extensions?: Extensions,
): ShortContext => spoken(analysis, headlinesWith(book, ownOf(extensions)));

/** Persons are called by their task or sector. */
function spoken<Words extends TextBook>(given: Analysis, language: Words) {
  const analysis = withPersonNames(given, language);
  const sector = sectorNames(given.sectors, language);
  const named = {
    actors: given.actors.map((actor) => ({
      ...actor,
      label: fit(actor.label || actor.id, longestName),
    })),
    sectors: analysis.sectors.map(({ id }) => ({ id, label: fit(sector(id), longestName) })),
    chain: analysis.chain,
  };
  return { analysis, language, say: formatter(named, language) };
}

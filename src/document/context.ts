import type { Analysis } from '../analysis.ts';
import type { Book } from '../words/book.ts';
import { sectorNames } from '../words/chain-names.ts';
import { type Formatter, formatter } from '../words/formatter.ts';
import { withPersonNames } from '../words/person-names.ts';
import { fit } from '../words/width.ts';
import { bookWith, type Extensions, type Own, ownOf } from './own/extensions.ts';

/** What every section of a document needs. */
export interface Context {
  analysis: Analysis;
  language: Book;
  say: Formatter;
  /** What was brought beside what is registered. */
  own: Own;
}

/** Columns that a name takes in a sentence at most. */
const longestName = 56;

/** Persons are called by their task or sector. */
export function contextOf(given: Analysis, book: Book, extensions?: Extensions): Context {
  const own = ownOf(extensions);
  const language = bookWith(book, own);
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
  return { analysis, language, say: formatter(named, language), own };
}

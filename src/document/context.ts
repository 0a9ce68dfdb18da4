import type { Analysis } from '../analysis.ts';
import type { Book } from '../words/book.ts';
import { sectorNames } from '../words/chain-names.ts';
import { type Formatter, formatter } from '../words/formatter.ts';
import { withPersonNames } from '../words/person-names.ts';
import { fit } from '../words/width.ts';

/** What every section of a document needs. */
export interface Context {
  analysis: Analysis;
  language: Book;
  say: Formatter;
}

/** Columns that a name takes in a sentence at most. */
const longestName = 56;

/** Persons are called by their task or sector. */
export function contextOf(given: Analysis, language: Book): Context {
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

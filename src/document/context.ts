import type { Analysis } from '../analysis.ts';
import type { Book } from '../words/book.ts';
import { sectorNames } from '../words/chain-names.ts';
import { type Formatter, formatter } from '../words/formatter.ts';
import { fit } from '../words/width.ts';

/** What every section of a document needs. */
export interface Context {
  analysis: Analysis;
  language: Book;
  say: Formatter;
}

/** Columns that a name takes in a sentence at most. */
const longestName = 56;

export function contextOf(analysis: Analysis, language: Book): Context {
  const sector = sectorNames(analysis.sectors, language);
  const named = {
    actors: analysis.actors.map(({ id, label }) => ({ id, label: fit(label || id, longestName) })),
    sectors: analysis.sectors.map(({ id }) => ({ id, label: fit(sector(id), longestName) })),
    chain: analysis.chain,
  };
  return { analysis, language, say: formatter(named, language) };
}

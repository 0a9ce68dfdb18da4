import type { Book } from '../../words/book.ts';

/** What the script of a report says, as data in its page. */
export interface ReportWords
  extends Pick<Book, 'locale'>,
    Pick<
      Book['report']['html'],
      'columns' | 'noSector' | 'partners' | 'toTable' | 'undefined' | 'weight'
    > {}

export function reportWords({ locale, report: { html } }: Book): ReportWords {
  return {
    locale,
    columns: html.columns,
    noSector: html.noSector,
    partners: html.partners,
    toTable: html.toTable,
    undefined: html.undefined,
    weight: html.weight,
  };
}

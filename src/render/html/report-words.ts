import type { Book } from '../../words/book.ts';
import { chainNames, sectorNames } from '../../words/chain-names.ts';
import type { PartContext } from './context.ts';

/** What the script of a report says, as data in its page. */
export interface ReportWords
  extends Pick<Book, 'locale'>,
    Pick<
      Book['report']['html'],
      | 'columns'
      | 'comingFrom'
      | 'noSector'
      | 'partners'
      | 'toTable'
      | 'towards'
      | 'undefined'
      | 'weight'
    > {
  /** The names of the sectors and of the roles of the chain, by their ids. */
  sectors: Record<string, string>;
  roles: Record<string, string>;
}

export function reportWords({ analysis, language }: PartContext): ReportWords {
  const {
    locale,
    report: { html },
  } = language;
  const sector = sectorNames(analysis.sectors, language);
  const { role } = chainNames(analysis.chain, language);
  return {
    locale,
    columns: html.columns,
    comingFrom: html.comingFrom,
    noSector: html.noSector,
    partners: html.partners,
    toTable: html.toTable,
    towards: html.towards,
    undefined: html.undefined,
    weight: html.weight,
    sectors: Object.fromEntries(analysis.sectors.map(({ id }) => [id, sector(id)])),
    roles: Object.fromEntries((analysis.chain?.roles ?? []).map(({ id }) => [id, role(id)])),
  };
}

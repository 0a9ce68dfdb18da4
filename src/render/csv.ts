import type { Analysis } from '../analysis.ts';
import { assertResult, bookOptions } from '../arguments.ts';
import { CareChainError, refuseName } from '../error.ts';
import type { Book } from '../words/book.ts';
import type { NamingBook } from '../words/chain-names.ts';
import { actorRows, csvPieces, matrixRows, tieRows } from './csv/network-tables.ts';
import {
  brokerageRows,
  findingRows,
  handoverRows,
  rankRows,
  tieMeasureRows,
} from './csv/tables.ts';

export interface CsvOptions {
  /** Which table; the actors with their figures by default. */
  table?: CsvTable;
  /** Language of the sectors' names; the table of findings needs the whole book. */
  language: Pick<NamingBook, 'code' | 'sectors'> | Book;
  /** Whether cells that a spreadsheet would take for a formula are guarded; by default they are. Tools for data need no guard. */
  guard?: boolean;
}

/**
 * The tables: actors with their figures, ties, the sector matrix; figures of ties, brokerage beside what chance would give, ranks with
 * their ranges, findings in words, handovers of the chain.
 */
export type CsvTable = keyof typeof tables;

/**
 * One table of the analysis as CSV (RFC 4180: commas, CRLF, UTF-8 without a mark at the start), figures with a decimal point. A cell
 * that a spreadsheet would take for a formula, wherever it sees one start, gets an apostrophe before it, as OWASP advises; care-chain takes
 * it off again. Read again, the tables of actors and ties give the same network.
 */
export function csv(analysis: Analysis, options: CsvOptions): string {
  return [...csvParts(analysis, options)].join('');
}

/** The same text piece by piece. */
export function csvParts(analysis: Analysis, options: CsvOptions): Iterable<string> {
  assertResult('csv', analysis, 'analysis');
  const { table = 'actors', language, guard = true } = bookOptions('csv', options);
  if (!Object.hasOwn(tables, table))
    refuseName(
      'csv',
      { code: 'unknown-table', what: 'there is no table', name: table },
      Object.keys(tables),
    );
  return csvPieces(tables[table](analysis, language), guard);
}

const tables = {
  actors: actorRows,
  ties: tieRows,
  matrix: matrixRows,
  'tie-measures': tieMeasureRows,
  brokerage: brokerageRows,
  ranks: rankRows,
  handovers: handoverRows,
  findings: (analysis: Analysis, language: CsvOptions['language']) => {
    if (!('findings' in language))
      throw new CareChainError(
        'no-language',
        "care-chain/csv: the table of findings needs a whole book as its language: import { en } from 'care-chain/words/en'.",
      );
    return findingRows(analysis, language);
  },
};

import { nameHashes } from '../name-hashes.ts';
import { type ProblemCode, problem } from '../problems.ts';
import { skip, type Table } from '../table.ts';
import { type WeightReader, weightReader } from '../weights.ts';
import { isNoEnd } from '../words.ts';
import type { TieCells } from './tie-cells.ts';
import { createTieNames, type TieNames } from './tie-names.ts';
import { ODD, SKIPPED, type TieRows } from './tie-rows.ts';
import type { TieTable } from './tie-stream.ts';
import { weightTable } from './weight-table.ts';

/** What the rows report, by record, in the columns of the table that they were read from. */
export interface TieReports {
  /** Whom the names name. */
  who: TieNames;
  /** Ends as numbers of actors of `who`; the first is below zero where the record reports no tie. */
  sources: Int32Array;
  targets: Int32Array;
  weights: Float64Array;
  /** The memory of `weights`: of record `k` the number of its weight stands at `2 * k`, where there is such a column. */
  rest: Int32Array;
  weighted: boolean;
  records: number;
  /** Weights by their numbers. */
  values: Float64Array;
  /** How many ties are reported, and how many rows name an actor twice or weigh nothing. */
  size: number;
  selfTies: number;
  zeroWeights: number;
}

/** Reads what each row says: names become actors, in place. */
export function readReports(
  ties: TieTable,
  cells: TieCells,
  rows: TieRows,
  table: Table,
): TieReports {
  const { values, read } = weigh(ties, cells, table, rows);
  // As in the usual way, all rows are weighed before any name is looked up, so that what is said keeps its order.
  skipUnweighed(ties, cells, rows, table, { values, read });

  const { names } = cells;
  // The ends of rows with cells of their own follow the others.
  const own = new Map<number, number>();
  for (const [record, line] of rows.odd)
    own.set(record, names.push(line[ties.from], line[ties.to]) - 2);
  if (own.size > 0) cells.hashes = nameHashes(names);
  const who = createTieNames(names, cells.hashes.folded);
  const { actors } = who;
  const words = new Map(cells.words.map((word, number) => [word, number]));
  const isNobody = (name: number) => !who.isKnown(name) && isNoEnd(names[name]);
  /** Skips a row in which a name that is not known yet says that nobody answered, and says so. */
  const skipUnanswered = (from: number, to: number, row: number): boolean => {
    const missing = isNobody(from) ? from : isNobody(to) ? to : -1;
    if (missing < 0) return false;
    const value = names[missing];
    table.problems.push(problem('end-not-answered', { file: table.file, row, value }));
    skip(table, { row }, 'end-not-answered');
    return true;
  };
  let size = 0;
  let selfTies = 0;
  let zeroWeights = 0;
  const { sources, targets, weights, rest, size: records } = ties;
  const weighted = ties.weight >= 0;
  for (let record = 0; record < records; record++) {
    let from = sources[record];
    if (from === SKIPPED) continue;
    let to = targets[record];
    const row = record + 1;
    if (from === ODD) {
      from = own.get(record) as number;
      to = from + 1;
      const line = rows.odd.get(record) as string[];
      if (weighted) rest[2 * record] = words.get(line[ties.weight]) as number;
    }
    let source = actors[from];
    let target = actors[to];
    if (source < 0 || target < 0) {
      if (skipUnanswered(from, to, row)) {
        sources[record] = SKIPPED;
        continue;
      }
      source = who.mention(from, row);
      target = who.mention(to, row);
    }
    if (source === target) {
      selfTies++;
      const value = names[who.spelled[source]];
      table.problems.push(problem('self-tie', { file: table.file, row, value }));
      sources[record] = SKIPPED;
    } else if (weighted && !(values[rest[2 * record]] > 0)) {
      zeroWeights++;
      sources[record] = SKIPPED;
    } else {
      sources[record] = source;
      targets[record] = target;
      size++;
    }
  }
  const columns = { sources, targets, weights, rest, weighted, records };
  return { who, ...columns, values, size, selfTies, zeroWeights };
}

interface Weights {
  /** By number of a word: its weight, NaN where only the reader can tell. */
  values: Float64Array;
  read: WeightReader;
}

function weigh(ties: TieTable, { words }: TieCells, table: Table, rows: TieRows): Weights {
  const column = ties.weight;
  if (column < 0) return { values: Float64Array.of(1), read: () => 1 };
  const small = weightTable(table, column, words, rows);
  const read = weightReader(small, column);
  // A second reader that complains to nobody tells which words are weights without a doubt.
  const quiet = weightReader({ ...small, problems: [], scales: [] }, column);
  const values = Float64Array.from(words, (word, number) => {
    if (!rows.counts[number]) return Number.NaN;
    const weight = quiet({ row: 0, cells: table.header.map(() => word) });
    return typeof weight === 'number' && weight > 0 ? weight : Number.NaN;
  });
  return { values, read };
}

/** Skips the rows that lack a name or a weight, and says so. */
function skipUnweighed(
  ties: TieTable,
  cells: TieCells,
  rows: TieRows,
  table: Table,
  { values, read }: Weights,
): void {
  const areSure =
    ties.weight < 0 || cells.words.every((_, word) => !rows.counts[word] || values[word] > 0);
  if (areSure && rows.odd.size === 0 && !cells.names.includes('')) return;
  const blank = Uint8Array.from(cells.names, (name) => (name === '' ? 1 : 0));
  const leave = (record: number, why: string) => {
    skip(table, { row: record + 1 }, why);
    ties.sources[record] = SKIPPED;
  };
  for (let record = 0; record < ties.size; record++) {
    const source = cells.source(record);
    if (source === SKIPPED) continue;
    if (source >= 0) {
      const bad = blank[source] === 1 || blank[cells.target(record)] === 1;
      if (!bad && (ties.weight < 0 || values[cells.weight(record)] > 0)) continue;
    }
    const line = rows.odd.get(record) ?? cells.row(record).cells;
    const row = record + 1;
    const missing = [ties.from, ties.to].find((column) => line[column] === '');
    if (missing !== undefined) {
      const column = table.header[missing];
      table.problems.push(problem('no-name', { file: table.file, row, column }));
      leave(record, 'no-name');
      continue;
    }
    const weight = read({ row, cells: line });
    if (typeof weight === 'string') leave(record, weight satisfies ProblemCode);
  }
}

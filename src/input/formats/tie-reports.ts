import { type ProblemCode, problem } from '../problems.ts';
import { mention, type State } from '../state.ts';
import { skip, type Table } from '../table.ts';
import { type WeightReader, weightReader } from '../weights.ts';
import { isNoEnd } from '../words.ts';
import type { TieCells } from './tie-cells.ts';
import { ODD, SKIPPED, type TieRows } from './tie-rows.ts';
import { BLOCK, type TieTable } from './tie-stream.ts';
import { weightTable } from './weight-table.ts';

/** What the rows report, by record, in the blocks of the table that they were read from. */
export interface TieReports {
  /** Ends as numbers of entries; the first is below zero where the record reports no tie. */
  sources: Int32Array[];
  targets: Int32Array[];
  /** Numbers of weights; no blocks where there is no such column. */
  words: Int32Array[];
  /** Weights by their numbers. */
  values: Float64Array;
  /** How many ties are reported. */
  size: number;
}

/** Reads what each row says: names become entries of the registry, in place. */
export function readReports(
  ties: TieTable,
  cells: TieCells,
  rows: TieRows,
  table: Table,
  state: State,
): TieReports {
  const { values, read } = weigh(ties, cells, table, rows);
  // As in the usual way, all rows are weighed before any name is looked up, so that what is said keeps its order.
  skipUnweighed(ties, cells, rows, table, { values, read });

  const { names } = cells;
  const { registry } = state;
  const entries = new Int32Array(names.length).fill(-1);
  const words = new Map(cells.words.map((word, number) => [word, number]));
  /** The entries of two names, null where one of them says that nobody answered. */
  const lookUp = (source: string, target: string, row: number): [number, number] | null => {
    const missing = [source, target].find(
      (end) => isNoEnd(end) && registry.find(end) === undefined,
    );
    if (missing === undefined) {
      const place = { table, row, column: null };
      return [mention(state, source, place), mention(state, target, place)];
    }
    table.problems.push(problem('end-not-answered', { file: table.file, row, value: missing }));
    skip(table, { row }, 'end-not-answered');
    return null;
  };
  let size = 0;
  ties.sources.forEach((sources, block) => {
    const targets = ties.targets[block];
    const weights = ties.weight < 0 ? null : ties.weights[block];
    const end = Math.min(BLOCK, ties.size - block * BLOCK);
    for (let slot = 0; slot < end; slot++) {
      const from = sources[slot];
      if (from === SKIPPED) continue;
      const to = targets[slot];
      const row = block * BLOCK + slot + 1;
      let source = from === ODD ? -1 : entries[from];
      let target = from === ODD ? -1 : entries[to];
      if (source < 0 || target < 0) {
        const own = from === ODD ? (rows.odd.get(row - 1) as string[]) : null;
        const ends = own
          ? lookUp(own[ties.from], own[ties.to], row)
          : lookUp(names[from], names[to], row);
        sources[slot] = SKIPPED;
        if (ends === null) continue;
        [source, target] = ends;
        if (own && weights) weights[slot] = words.get(own[ties.weight]) as number;
        if (!own) {
          entries[from] = source;
          entries[to] = target;
        }
      }
      if (source === target) {
        state.selfTies++;
        const value = registry.entries[source].spelling;
        table.problems.push(problem('self-tie', { file: table.file, row, value }));
        sources[slot] = SKIPPED;
      } else if (weights !== null && !(values[weights[slot]] > 0)) {
        state.zeroWeights++;
        sources[slot] = SKIPPED;
      } else {
        sources[slot] = source;
        targets[slot] = target;
        size++;
      }
    }
    sources.fill(SKIPPED, end);
  });
  return { sources: ties.sources, targets: ties.targets, words: ties.weights, values, size };
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
  if (ties.weight < 0 && rows.odd.size === 0 && !cells.names.includes('')) return;
  const blank = Uint8Array.from(cells.names, (name) => (name === '' ? 1 : 0));
  const leave = (record: number, why: string) => {
    skip(table, { row: record + 1 }, why);
    ties.sources[record >>> 20][record & (BLOCK - 1)] = SKIPPED;
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

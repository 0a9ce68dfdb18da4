import type { Problem } from '../../analysis.ts';
import { aboutNames } from '../about-names.ts';
import { toActor } from '../assemble.ts';
import { type Columns, listColumns, reason } from '../columns.ts';
import { createContext } from '../context.ts';
import type { Dataset } from '../dataset.ts';
import { isDirected } from '../headers.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions } from '../options.ts';
import { type ProblemCode, problem } from '../problems.ts';
import { entryId, sortedEntries } from '../registry.ts';
import { tieList } from '../shapes/tie-list.ts';
import { GARBLED, isBlank } from '../sheet.ts';
import { sortProblems } from '../sort-problems.ts';
import { createState, mention } from '../state.ts';
import { even, fieldsIn, isTotal, sameCells, skip, type Table, uniqueHeader } from '../table.ts';
import { weightReader } from '../weights.ts';
import { isNoName } from '../words.ts';
import { capped } from './capped.ts';
import { mergeColumns, tieObjects } from './merge-columns.ts';
import { type TieCells, tieCells } from './tie-cells.ts';
import { BLOCK, type TieTable } from './tie-stream.ts';
import { weightTable } from './weight-table.ts';

/** From this number of ties on a data set has them as columns alone. */
const MOST_OBJECTS = 500_000;

interface TieTableOptions {
  /** Ties that still become objects; the rest stays in columns. */
  most?: number;
}

/** What can be asked of the fast way; the other options need the rows themselves. */
export function canReadTieTable({ wave, layer, aliases, shape, columns }: ReadOptions): boolean {
  const named = Object.values(columns ?? {}).filter((header) => header !== undefined);
  return (
    named.length === 0 && [wave, layer, aliases, shape].every((option) => option === undefined)
  );
}

/**
 * Makes a data set of a plain tie list, the same as `readDataset` makes of its file, but for what grows with the number of rows:
 * of each kind of problem only the first thousand are listed, and very many ties are columns without the rows that reported them.
 * Null where only the usual way can tell. The table is used up. O(n log n + m).
 */
export function readTieTable(
  ties: TieTable,
  options: ReadOptions = {},
  { most = MOST_OBJECTS }: TieTableOptions = {},
): Dataset | null {
  const { merge = 'max', fill = 'reported', tieRule = 'either', scale } = options;
  const cells = tieCells(ties);
  if ([...cells.names, ...cells.words].some((text) => GARBLED.test(text))) return null;
  const { table, columns, end } = openTable(ties, cells, options);
  const problems = capped();
  table.problems = problems.list;

  const kept = keepRows(ties, cells, table, end);
  const fromHeader = table.header[ties.from];
  const byHeader = isDirected(fromHeader) || isDirected(table.header[ties.to]);
  const directed = options.directed ?? byHeader;
  const weights = weigh(ties, cells, table, kept);
  const state = createState([table]);
  const reports = readReports(ties, cells, table, state, weights);

  const { entries } = state.registry;
  const order = sortedEntries(entries);
  const rank = new Int32Array(entries.length);
  order.forEach((at, position) => {
    rank[at] = position;
  });
  for (let r = 0; r < reports.source.length; r++) {
    reports.source[r] = rank[reports.source[r]];
    reports.target[r] = rank[reports.target[r]];
  }
  const ids = order.map((at) => entryId(entries[at]));
  const merged = mergeColumns(reports, {
    order: ids.length,
    directed,
    rule: merge,
    values: weights.values,
  });
  for (const r of merged.repeated)
    problems.push(
      problem('tie-duplicate', {
        file: table.file,
        row: reports.row[r],
        value: `"${ids[reports.source[r]]}" – "${ids[reports.target[r]]}"`,
      }),
    );
  problems.count('tie-duplicate', merged.repeats - merged.repeated.length);
  const twoSided = fill === 'confirmed' || tieRule === 'both';
  const about: Problem[] = [];
  if (twoSided && directed)
    about.push(
      problem('rule-needs-undirected', {
        value: fill === 'confirmed' ? '--fill confirmed' : '--tie-rule both',
      }),
    );
  const before = merged.columns.source.length;
  if (fill === 'confirmed' && !directed) merged.keepConfirmed();
  const left = before - merged.columns.source.length;
  if (left > 0) about.push(problem('ties-left-out', { value: String(left) }));
  about.push(...aboutNames(order, state, true, new Map()));
  if (table.total === table.skipped.length) problems.push(problem('no-rows', { file: table.file }));
  const all = [...problems.close(table.file), ...about];
  const size = merged.columns.source.length;
  if (ids.length > 0 && size === 0) all.push(problem('no-ties'));
  sortProblems(all, [table.file]);
  if (ids.length === 0) throw new InputError(all);
  let confirmed = 0;
  for (let k = 0; k < size; k++) confirmed += merged.columns.confirmed[k];
  const objects = size <= most;
  return {
    name: options.name ?? table.file.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]*$/, ''),
    actors: order.map((at) => toActor(at, state, undefined, true)),
    ties: objects ? tieObjects(merged, reports, ids, table.file) : [],
    memberships: [],
    ...(objects ? {} : { columns: merged.columns }),
    directed,
    problems: all,
    provenance: [
      {
        name: table.file,
        shape: 'tie-list',
        why: reason(table, columns, tieList.because),
        encoding: cells.encoding,
        delimiter: table.delimiter,
        rows: table.total,
        read: table.total - table.skipped.length,
        skipped: table.skipped.sort((a, b) => a.row - b.row),
        columns: listColumns(table, columns),
        ...(table.scales.length > 0 ? { scales: table.scales } : {}),
      },
    ],
    counts: {
      reported: reports.source.length + state.selfTies + state.zeroWeights,
      selfTies: state.selfTies,
      zeroWeights: state.zeroWeights,
      merged: merged.merged,
      confirmed,
      oneSided: 0,
      unanswered: size - confirmed,
    },
    rules: {
      merge,
      direction: options.directed !== undefined ? 'given' : byHeader ? 'header' : 'default',
      fill,
      tieRule,
      ...(scale ? { scale } : {}),
    },
  };
}

/** The table without its rows, and the record after the last that is neither blank nor a total. */
function openTable(ties: TieTable, cells: TieCells, options: ReadOptions) {
  const context = createContext(options);
  const header = uniqueHeader(ties.header);
  let last = ties.size;
  while (last > 1 && isBlank(cells.row(last - 1))) last--;
  let end = last;
  while (end > 1 && (isBlank(cells.row(end - 1)) || isTotal(cells.row(end - 1), header.length)))
    end--;
  const table: Table = {
    file: ties.file,
    delimiter: ties.delimiter,
    header,
    headerRow: 1,
    candidates: header.map((cell) => fieldsIn(cell, context)),
    rows: [],
    total: last - 1,
    skipped: [],
    problems: [],
    scales: [],
    context,
  };
  ties.size = last;
  const columns: Columns = new Map([
    ['from', [ties.from]],
    ['to', [ties.to]],
    ...(ties.weight < 0 ? [] : ([['weight', [ties.weight]]] as const)),
  ] as [never, number[]][]);
  return { table, columns, end };
}

/** What stands in the column of weights of the rows that are read. */
interface Kept {
  counts: Float64Array;
  first: Float64Array;
}

const SKIPPED = -1;
/** A record with too few or too many cells whose ends and weight were taken from its own cells. */
const ODD = -2;

/** Marks the records that are no rows: blank ones, totals, repeated headers. Counts the words of weights in the others. */
function keepRows(ties: TieTable, cells: TieCells, table: Table, end: number): Kept {
  const counts: number[] = [];
  const first: number[] = [];
  const note = (word: number, record: number) => {
    if (counts[word]) counts[word]++;
    else {
      counts[word] = 1;
      first[word] = record;
    }
  };
  const { names, words } = cells;
  const blank = Uint8Array.from(names, (name) => (name === '' ? 1 : 0));
  const heads = Uint8Array.from(names, (name) => (name === ties.header[ties.from] ? 1 : 0));
  const wordNumbers = new Map(words.map((word, number) => [word, number]));
  for (let record = 1; record < ties.size; record++) {
    const source = cells.source(record);
    if (
      source >= 0 &&
      record < end &&
      !heads[source] &&
      !(blank[source] && blank[cells.target(record)])
    ) {
      if (ties.weight >= 0) note(cells.weight(record), record);
      continue;
    }
    const row = cells.row(record);
    const why = isBlank(row)
      ? 'blank-row'
      : record >= end
        ? 'total-line'
        : row.cells.length > 1 && sameCells(row.cells, ties.header)
          ? 'repeated-header'
          : null;
    if (why !== null) {
      skip(table, row, why);
      ties.sources[record >>> 20][record & (BLOCK - 1)] = SKIPPED;
      ties.odd.delete(record);
      continue;
    }
    if (source < 0) {
      const fit = even(row, table);
      ties.sources[record >>> 20][record & (BLOCK - 1)] = ODD;
      oddRows(cells).set(record, fit.cells);
      if (ties.weight >= 0) {
        const word = fit.cells[ties.weight];
        let number = wordNumbers.get(word);
        if (number === undefined) {
          number = words.push(word) - 1;
          wordNumbers.set(word, number);
        }
        note(number, record);
      }
    } else if (ties.weight >= 0) note(cells.weight(record), record);
  }
  const size = words.length;
  return {
    counts: Float64Array.from({ length: size }, (_, word) => counts[word] ?? 0),
    first: Float64Array.from({ length: size }, (_, word) => first[word] ?? 0),
  };
}

const odds = new WeakMap<TieCells, Map<number, string[]>>();

/** The cells of odd records after they got the width of the header. */
function oddRows(cells: TieCells): Map<number, string[]> {
  const found = odds.get(cells) ?? new Map<number, string[]>();
  odds.set(cells, found);
  return found;
}

interface Weights {
  /** By number of a word: its weight, NaN where only the reader can tell. */
  values: Float64Array;
  read: ReturnType<typeof weightReader>;
  numbers: Map<string, number>;
}

function weigh(ties: TieTable, { words }: TieCells, table: Table, kept: Kept): Weights {
  const column = ties.weight;
  if (column < 0) return { values: Float64Array.of(1), read: () => 1, numbers: new Map() };
  const small = weightTable(table, column, { words, ...kept });
  const read = weightReader(small, column);
  // A second reader that complains to nobody tells which words are weights without a doubt.
  const quiet = weightReader({ ...small, problems: [], scales: [] }, column);
  const values = Float64Array.from(words, (word, number) => {
    if (kept.counts[number] === 0) return Number.NaN;
    const cells = table.header.map(() => word);
    const weight = quiet({ row: 0, cells });
    return typeof weight === 'number' && weight > 0 ? weight : Number.NaN;
  });
  return { values, read, numbers: new Map(words.map((word, number) => [word, number])) };
}

export interface ColumnReports {
  source: Int32Array;
  target: Int32Array;
  /** The row and the number of the weight. */
  row: Int32Array;
  word: Int32Array;
}

const UNKNOWN = -1;

/** Reads what each row says, and frees its block of the table as soon as that is done. */
function readReports(
  ties: TieTable,
  cells: TieCells,
  table: Table,
  state: ReturnType<typeof createState>,
  weights: Weights,
): ColumnReports {
  const { names } = cells;
  const { registry } = state;
  const rows = ties.size;
  const reports: ColumnReports = {
    source: new Int32Array(rows),
    target: new Int32Array(rows),
    row: new Int32Array(rows),
    word: new Int32Array(rows),
  };
  let size = 0;
  const numbers = new Int32Array(names.length).fill(UNKNOWN);
  const nobody = Uint8Array.from(names, (name) => (isNoName(name) ? 1 : 0));
  const blank = Uint8Array.from(names, (name) => (name === '' ? 1 : 0));
  const own = oddRows(cells);
  // As in the usual way, all rows are weighed before any name is looked up, so that what is said keeps its order.
  const left = new Set<number>();
  for (let record = 1; record < rows; record++) {
    const source = cells.source(record);
    if (source === SKIPPED) continue;
    if (source >= 0) {
      const bad = blank[source] === 1 || blank[cells.target(record)] === 1;
      if (!bad && (ties.weight < 0 || weights.values[cells.weight(record)] > 0)) continue;
    }
    const line = own.get(record) ?? cells.row(record).cells;
    const row = record + 1;
    if (line[ties.from] === '' || line[ties.to] === '') {
      const missing = line[ties.from] === '' ? ties.from : ties.to;
      table.problems.push(
        problem('no-name', { file: table.file, row, column: table.header[missing] }),
      );
      skip(table, { row }, 'no-name');
      left.add(record);
      continue;
    }
    const weight = weights.read({ row, cells: line });
    if (typeof weight === 'string') {
      skip(table, { row }, weight satisfies ProblemCode);
      left.add(record);
    }
  }
  for (let record = 1; record < rows; record++) {
    const number = cells.source(record);
    if (number !== SKIPPED && !(left.size > 0 && left.has(record))) {
      const row = record + 1;
      const line = number === ODD ? (own.get(record) as string[]) : null;
      let source = line ? UNKNOWN : numbers[number];
      let target = line ? UNKNOWN : numbers[cells.target(record)];
      if (source < 0 || target < 0) {
        const ends = line
          ? [line[ties.from], line[ties.to]]
          : [names[number], names[cells.target(record)]];
        const missing = ends.find(
          (end, i) =>
            (line || nobody[i === 0 ? number : cells.target(record)] === 1) &&
            isNoName(end) &&
            registry.find(end) === undefined,
        );
        if (missing !== undefined) {
          table.problems.push(
            problem('end-not-answered', { file: table.file, row, value: missing }),
          );
          skip(table, { row }, 'end-not-answered');
          continue;
        }
        source = mention(state, ends[0], { table, row, column: null });
        target = mention(state, ends[1], { table, row, column: null });
        if (!line) {
          numbers[number] = source;
          numbers[cells.target(record)] = target;
        }
      }
      const word =
        ties.weight < 0
          ? 0
          : line
            ? (weights.numbers.get(line[ties.weight]) as number)
            : cells.weight(record);
      if (source === target) {
        state.selfTies++;
        const value = registry.entries[source].spelling;
        table.problems.push(problem('self-tie', { file: table.file, row, value }));
      } else if (ties.weight >= 0 && !(weights.values[word] > 0)) state.zeroWeights++;
      else {
        reports.source[size] = source;
        reports.target[size] = target;
        reports.row[size] = row;
        reports.word[size++] = word;
      }
    }
    if ((record & (BLOCK - 1)) === BLOCK - 1) free(ties, record >>> 20);
  }
  return {
    source: reports.source.subarray(0, size),
    target: reports.target.subarray(0, size),
    row: reports.row.subarray(0, size),
    word: reports.word.subarray(0, size),
  };
}

function free({ sources, targets, weights }: TieTable, block: number): void {
  for (const blocks of [sources, targets, weights])
    if (blocks.length > 0) blocks[block] = new Int32Array(0);
}

import type { Problem } from '../../analysis.ts';
import { aboutNames } from '../about-names.ts';
import { codeUnitOrder } from '../code-unit-order.ts';
import { type Columns, listColumns, reason } from '../columns.ts';
import { createContext } from '../context.ts';
import type { Dataset } from '../dataset.ts';
import { namedActor } from '../dataset-of-parts.ts';
import { isDirected } from '../headers.ts';
import { InputError } from '../input-error.ts';
import { sharing } from '../name-hashes.ts';
import { nameOfFile } from '../name-of-file.ts';
import type { ReadOptions } from '../options.ts';
import { problem } from '../problems.ts';
import { countsContacts } from '../reading/mutual-contact.ts';
import { oneWayIn, withChance } from '../reading/one-way.ts';
import { tieList } from '../shapes/tie-list.ts';
import { sortProblems } from '../sort-problems.ts';
import { fieldsIn, type Table, uniqueHeader } from '../table.ts';
import { capped } from './capped.ts';
import { confirmedOnly, mergeColumns, tieObjects } from './merge-columns.ts';
import { tieCells } from './tie-cells.ts';
import { isDoubtful } from './tie-doubts.ts';
import { readReports } from './tie-reports.ts';
import { endOfRows, keepRows } from './tie-rows.ts';
import type { TieTable } from './tie-stream.ts';

/** From this number of ties on a data set has them as columns alone. */
const MAX_OBJECTS = 500_000;

/** What the actors of a large table have in common, of whom only names are known: a million empty lists and objects would take 90 MB. */
const NOTHING = { roles: Object.freeze([]) as never as string[], attributes: Object.freeze({}) };

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
  { most = MAX_OBJECTS }: TieTableOptions = {},
): Dataset | null {
  const { merge = 'max', fill = 'reported', tieRule = 'either', scale } = options;
  const cells = tieCells(ties);
  if (cells === null) return null;
  const end = endOfRows(ties, cells);
  if (isDoubtful(ties, cells, end)) return null;
  const { table, columns } = openTable(ties, options);
  const problems = capped();
  table.problems = problems.list;

  const rows = keepRows(ties, cells, table, end);
  const fromHeader = table.header[ties.from];
  const byHeader = isDirected(fromHeader) || isDirected(table.header[ties.to]);
  const directed = options.directed ?? byHeader;
  const reports = readReports(ties, cells, rows, table);

  const { who, selfTies, zeroWeights } = reports;
  // Arrays of their whole length from the start: those that grow are copied several times over.
  const spellings = new Array<string>(who.size);
  for (let at = 0; at < who.size; at++) spellings[at] = cells.names[who.spelled[at]];
  const order = codeUnitOrder(spellings);
  const ranks = new Int32Array(order.length);
  const ids = new Array<string>(order.length);
  order.forEach((at, position) => {
    ranks[at] = position;
    ids[position] = spellings[at];
  });
  const confirms = fill === 'confirmed' && !directed;
  const merged = mergeColumns(reports, {
    ranks,
    directed,
    rule: merge,
    most: confirms ? reports.size : most,
  });
  for (const { row, source, target } of merged.repeated)
    problems.push(
      problem('tie-duplicate', {
        file: table.file,
        row,
        value: `"${ids[source]}" – "${ids[target]}"`,
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
  const { columns: held, reporters } = confirms ? confirmedOnly(merged) : merged;
  const size = held.source.length;
  const objects = size <= most;
  const left = merged.columns.source.length - size;
  if (left > 0) about.push(problem('ties-left-out', { value: String(left) }));
  if (table.total === table.skipped.length) problems.push(problem('no-rows', { file: table.file }));
  const named = aboutNames(order, {
    spellings,
    sharing: () =>
      sharing(who.spelled.subarray(0, who.size).map((name) => cells.hashes.letters[name])),
    further: (at) => who.further.get(at),
    place: (at) => ({ file: table.file, row: who.rows[at] }),
    mentionedOnly: () => false,
    sector: () => null,
    sectors: new Set(),
  });
  for (const one of [...about, ...named]) problems.push(one);
  const all = problems.close(table.file);
  if (ids.length > 0 && size === 0) all.push(problem('no-ties'));
  const { confirmed } = merged;
  const said = byHeader && options.directed === undefined;
  const words = cells.words.filter((_, number) => rows.counts[number]);
  // Where no pair stands both ways, a frequency of contact is mutual; rows that give no tie count there as well.
  const oneWay = said ? oneWayIn(held.source, held.target) : null;
  if (
    said &&
    (oneWay || size === 0) &&
    countsContacts(table.header, columns.get('weight')?.[0], words)
  )
    return null;
  if (oneWay)
    all.push(
      problem('no-way-back', {
        file: table.file,
        column: fromHeader,
        value: withChance(oneWay.pairs, oneWay),
      }),
    );
  sortProblems(all, [table.file]);
  if (ids.length === 0) throw new InputError(all);
  return {
    name: options.name ?? nameOfFile(table.file),
    actors: ids.map((id, position) => {
      const row = who.rows[order[position]];
      return namedActor(
        { id, label: id, listed: true, location: { file: table.file, row } },
        objects ? { roles: [], attributes: {} } : NOTHING,
      );
    }),
    ties: objects ? tieObjects(held, reporters, ids, table.file) : [],
    memberships: [],
    ...(objects ? {} : { columns: held }),
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
      reported: reports.size + selfTies + zeroWeights,
      selfTies,
      zeroWeights,
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

/** The table without its rows. */
function openTable(ties: TieTable, options: ReadOptions): { table: Table; columns: Columns } {
  const context = createContext(options);
  const header = uniqueHeader(ties.header);
  const table: Table = {
    file: ties.file,
    delimiter: ties.delimiter,
    short: true,
    header,
    headerRow: 1,
    candidates: header.map((cell) => fieldsIn(cell, context)),
    rows: [],
    total: ties.size - 1,
    skipped: [],
    notes: [],
    problems: [],
    scales: [],
    context,
  };
  const columns: Columns = new Map([
    ['from', [ties.from]],
    ['to', [ties.to]],
    ...(ties.weight < 0 ? [] : ([['weight', [ties.weight]]] as const)),
  ] as [never, number[]][]);
  return { table, columns };
}

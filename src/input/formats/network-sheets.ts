import type { Problem } from '../../analysis.ts';
import { tidyCell } from '../clean-cell.ts';
import { type ProblemCode, problem } from '../problems.ts';
import type { Row, Sheet } from '../sheet.ts';
import { WRITTEN_ID } from '../written.ts';

export type Attributes = ReadonlyMap<string, string>;

/** An actor of a network file; its name is its label, or its id where it has none. */
export interface NetworkActor {
  id: string;
  label?: string;
  attributes: Attributes;
}

export interface NetworkTie {
  source: string;
  target: string;
  /** Whether this tie runs one way. */
  directed: boolean;
  /** The kind of tie. */
  relation?: string;
  attributes: Attributes;
}

/** The actors and ties of a network file, before anybody knows what their attributes mean. */
export interface NetworkLists {
  actors: NetworkActor[];
  ties: NetworkTie[];
  /** What the file says of itself: whether its ties run one way even where there are none or all are marked otherwise. */
  directed?: boolean;
  notes?: { code: ProblemCode; value: string }[];
}

/** How a picture of the network looks, not what it is about. */
const LAYOUT = new Set(
  'x|y|z|vx|vy|fx|fy|color|colour|size|shape|thickness|position|viz|selected|fixed|index|SUID|shared name|shared interaction'.split(
    '|',
  ),
);
/** Attributes that become columns. Where every actor had one of its own, the table would be as wide as it is long. */
const MAX_COLUMNS = 200;

/**
 * The lists as two sheets, `net.graphml [nodes]` and `net.graphml [edges]`, so that attributes get their meaning by the same words as
 * columns do. Of ties some of which run one way, the others run both ways. O(n + m), times 200 attributes at most.
 */
export function networkSheets(name: string, lists: NetworkLists): Sheet[] {
  const { actors, ties, notes = [], written } = exactly(lists);
  if (actors.length === 0 && ties.length === 0) return refusedNetwork(name, '0');
  const problems = notes.map(({ code, value }) => problem(code, { file: name, value }));
  const own = columnsOf(actors, /^(?:id|name|label)$/i, name, problems);
  const nodes: Sheet = {
    ...sheet(`${name} [nodes]`),
    shape: 'actor-list',
    ...(written ? { written: 'actors' } : {}),
    rows: rowsOf(
      [
        ['id', 'name', ...own],
        ...actors.map(({ id, label, attributes }) => [
          id,
          label || labelOf(attributes) || id,
          ...own.map((key) => attributes.get(key) ?? ''),
        ]),
      ],
      written,
    ),
  };
  const relations = relationsOf(ties);
  const about = columnsOf(
    ties,
    /^(?:id|source|target|from|to|label|relation|interaction)$/i,
    name,
    problems,
  );
  const directed = lists.directed ?? ties.some((tie) => tie.directed);
  // Ends called source and target leave the direction open; `from` and `to` state it.
  const ends = directed ? ['from', 'to'] : ['source', 'target'];
  const lines = [[...ends, ...(relations ? [relations.header] : []), ...about]];
  ties.forEach((tie, at) => {
    const rest = [
      ...(relations ? [relations.cells[at]] : []),
      ...about.map((key) => tie.attributes.get(key) ?? (/^weight$/i.test(key) ? '1' : '')),
    ];
    lines.push([tie.source, tie.target, ...rest]);
    if (directed && !tie.directed && tie.source !== tie.target)
      lines.push([tie.target, tie.source, ...rest]);
  });
  const edges: Sheet = {
    ...sheet(`${name} [edges]`),
    shape: 'tie-list',
    ...(written ? { written: 'ties' } : {}),
    rows: rowsOf(lines, written),
  };
  const sheets = [nodes, edges].filter(({ rows }) => rows.length > 1);
  sheets[0].problems = problems;
  return sheets;
}

/** In a file that care-chain wrote every actor says what the data call it; that is then its id, whatever the file itself calls it. */
function exactly(lists: NetworkLists): NetworkLists & { written: boolean } {
  const { actors, ties } = lists;
  const ids = new Map(actors.map(({ id, attributes }) => [id, attributes.get(WRITTEN_ID)]));
  const stated = [...ids.values()].filter((id) => id !== undefined);
  const written = stated.length === actors.length && new Set(stated).size === actors.length;
  if (!written || actors.length === 0) return { ...lists, written: false };
  const name = (id: string) => ids.get(id) ?? id;
  return {
    ...lists,
    written,
    actors: actors.map(({ id, label, attributes }) => {
      const others = new Map(attributes);
      others.delete(WRITTEN_ID);
      return { id: name(id), ...(label === undefined ? {} : { label }), attributes: others };
    }),
    ties: ties.map((tie) => ({ ...tie, source: name(tie.source), target: name(tie.target) })),
  };
}

/** More kinds of tie than these are none: then every tie has a text of its own. */
const MAX_RELATIONS = 30;

/**
 * The kinds of tie: what the file says, or else what is written beside the ties in its picture, where that is a few words over and over.
 * Numbers there are weights, where there are no others. `null` where ties have no kinds.
 */
function relationsOf(ties: readonly NetworkTie[]): { header: string; cells: string[] } | null {
  if (ties.some(({ relation }) => relation !== undefined))
    return { header: 'relation', cells: ties.map(({ relation }) => relation ?? '') };
  // Cytoscape has a word of its own for the kind of a tie.
  const kinds = ties.map(({ attributes }) => attributes.get('interaction') ?? '');
  if (kinds.some((kind) => kind !== '')) return { header: 'relation', cells: kinds };
  const cells = ties.map(
    ({ attributes }) => attributes.get('label') ?? attributes.get('Label') ?? '',
  );
  const labels = new Set(cells.filter((cell) => cell !== ''));
  if (labels.size === 0) return null;
  const weighted = ties.some(({ attributes }) => attributes.has('weight'));
  const numeric = [...labels].every((label) => /^\d+(?:\.\d+)?$/.test(label));
  if (numeric && !weighted) return { header: 'weight', cells: cells.map((cell) => cell || '1') };
  return { header: numeric || labels.size > MAX_RELATIONS ? 'text' : 'relation', cells };
}

/** One sheet without rows that says why the file of a network is not read. */
export function refusedNetwork(
  name: string,
  value: string,
  code: ProblemCode = 'network-file-unreadable',
): Sheet[] {
  const problems = [problem(code, { file: name, value })];
  return [{ ...sheet(name), problems }];
}

function sheet(file: string): Sheet {
  return { file, encoding: null, delimiter: null, rows: [], skipped: [], problems: [] };
}

/** What care-chain wrote is not tidied: it is as it should be. */
function rowsOf(lines: string[][], written: boolean): Row[] {
  const clean = written ? (cell: string) => cell.trim() : tidyCell;
  return lines.map((cells, at) => ({ row: at + 1, cells: cells.map(clean) }));
}

/** All attributes that any of them has, in the order of their first use; of very many, those that most of them have. */
function columnsOf(
  list: readonly { attributes: Attributes }[],
  taken: RegExp,
  name: string,
  problems: Problem[],
): string[] {
  const keys = new Map<string, number>();
  for (const { attributes } of list)
    for (const key of attributes.keys()) {
      const seen = keys.get(key);
      if (seen !== undefined) keys.set(key, seen + 1);
      else if (!taken.test(key) && !LAYOUT.has(key)) keys.set(key, 1);
    }
  if (keys.size <= MAX_COLUMNS) return [...keys.keys()];
  const kept = new Set(
    [...keys]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_COLUMNS)
      .map(([key]) => key),
  );
  const left = [...keys.keys()].filter((key) => !kept.has(key));
  const value = `${left.length}: ${left.slice(0, 5).join(', ')}`;
  problems.push(problem('attributes-left-out', { file: name, value }));
  return [...keys.keys()].filter((key) => kept.has(key));
}

function labelOf(attributes: Attributes): string {
  for (const key of ['label', 'name'])
    for (const [given, value] of attributes) if (given.toLowerCase() === key) return value;
  return '';
}

import { problem } from '../problems.ts';
import type { Row, Sheet } from '../sheet.ts';

interface Attributed {
  attributes: ReadonlyMap<string, string>;
}

/** The actors and ties of a network file, before anybody knows what their attributes mean. */
export interface NetworkLists {
  directed: boolean;
  actors: (Attributed & { id: string })[];
  ties: (Attributed & { source: string; target: string })[];
}

/**
 * The lists as two sheets, `net.graphml [nodes]` and `net.graphml [edges]`, so that attributes get their meaning by the same words as
 * columns do.
 */
export function networkSheets(name: string, { directed, actors, ties }: NetworkLists): Sheet[] {
  if (actors.length === 0 && ties.length === 0) return refusedNetwork(name, '0');
  const labels = actors.map(({ attributes }) => labelOf(attributes));
  const own = columnsOf(actors, /^(?:id|name|label)$/i);
  const nodes: Sheet = {
    ...sheet(`${name} [nodes]`),
    shape: 'actor-list',
    rows: rowsOf([
      ['id', 'name', ...own],
      ...actors.map(({ id, attributes }, i) => [
        id,
        labels[i] || id,
        ...own.map((key) => attributes.get(key) ?? ''),
      ]),
    ]),
  };
  const about = columnsOf(ties, /^(?:id|source|target|from|to|label)$/i);
  // Ends called source and target leave the direction open; `from` and `to` state it.
  const ends = directed ? ['from', 'to'] : ['source', 'target'];
  const edges: Sheet = {
    ...sheet(`${name} [edges]`),
    shape: 'tie-list',
    rows: rowsOf([
      [...ends, ...about],
      ...ties.map(({ source, target, attributes }) => [
        source,
        target,
        ...about.map((key) => attributes.get(key) ?? (/^weight$/i.test(key) ? '1' : '')),
      ]),
    ]),
  };
  return [nodes, edges].filter(({ rows }) => rows.length > 1);
}

/** One sheet without rows that says why the file of a network is not read. */
export function refusedNetwork(name: string, value: string): Sheet[] {
  const problems = [problem('network-file-unreadable', { file: name, value })];
  return [{ ...sheet(name), problems }];
}

function sheet(file: string): Sheet {
  return { file, encoding: null, delimiter: null, rows: [], skipped: [], problems: [] };
}

function rowsOf(lines: string[][]): Row[] {
  return lines.map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => cell.trim()) }));
}

/** All attributes that any of them has, in the order of their first use. */
function columnsOf(list: readonly Attributed[], taken: RegExp): string[] {
  const keys = new Set<string>();
  for (const { attributes } of list)
    for (const key of attributes.keys()) if (!taken.test(key)) keys.add(key);
  return [...keys];
}

function labelOf(attributes: ReadonlyMap<string, string>): string {
  for (const [key, value] of attributes) if (/^(?:label|name)$/i.test(key)) return value;
  return '';
}

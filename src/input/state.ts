import type { Said, Unsaid } from './builder.ts';
import { emptyReports, type Reports } from './merge.ts';
import { problem } from './problems.ts';
import { AMBIGUOUS, createRegistry, type Registry } from './registry.ts';
import type { Table } from './table.ts';

/** A seat of an actor known by its number. */
export interface Seat {
  body: string;
  bodyType: string | null;
  function: string | null;
}

/** What is known while the parts of a data set are put together. */
export interface State {
  registry: Registry;
  files: Map<string, number>;
  reports: Reports;
  groups: { layer: string | null; wave: string | null }[];
  groupNumbers: Map<string, number>;
  /** The first place where an actor is named, by its number. */
  mentions: ({ table: Table; row: number } | undefined)[];
  /** Actors whose partner cell says "not answered". */
  silent: Set<number>;
  /** Pairs about which the first says neither yes nor no, as `pairKey`. */
  unsaid: Set<string>;
  seats: Map<number, Seat[]>;
  selfTies: number;
  zeroWeights: number;
}

export function createState(tables: readonly Table[]): State {
  return {
    registry: createRegistry(),
    files: new Map(tables.map(({ file }, at) => [file, at])),
    reports: emptyReports(),
    groups: [],
    groupNumbers: new Map(),
    mentions: [],
    silent: new Set(),
    unsaid: new Set(),
    seats: new Map(),
    selfTies: 0,
    zeroWeights: 0,
  };
}

/** Whether a name has a row of its own; only such names part a cell at commas and slashes. */
export function knownName({ registry }: State): (name: string) => boolean {
  return (name) => {
    const at = registry.find(name);
    return at !== undefined && (at === AMBIGUOUS || registry.entries[at].listed);
  };
}

/** The number of the actor that a row names, `AMBIGUOUS` with a problem where several have the name. */
export function mention(
  state: State,
  name: string,
  { table, row, column }: { table: Table; row: number; column: string | null },
): number {
  const at = state.registry.mention(name);
  keepMention(state, at, { name, table, row, column });
  return at;
}

/** Keeps where an actor is named first; names that several actors have are told each time. */
export function keepMention(
  state: State,
  at: number,
  { name, table, row, column }: { name: string; table: Table; row: number; column: string | null },
): void {
  if (at === AMBIGUOUS)
    table.problems.push(problem('ambiguous-name', { file: table.file, row, column, value: name }));
  else state.mentions[at] ??= { table, row };
}

/** Keeps a report of a tie; one to oneself and one of weight zero are counted and left out. */
export function report(
  state: State,
  source: number,
  target: number,
  said: Said & { confirmed?: boolean | null },
  naming: boolean,
): void {
  const { reports, registry } = state;
  const { table, row, weight, evidence, benefit = null } = said;
  if (source === target) {
    state.selfTies++;
    const value = registry.entries[source].spelling;
    table.problems.push(problem('self-tie', { file: table.file, row, value }));
    return;
  }
  if (weight === 0) {
    state.zeroWeights++;
    return;
  }
  if (evidence !== null) reports.evidence.set(reports.source.length, evidence);
  if (benefit !== null) reports.benefit.set(reports.source.length, benefit);
  if (said.confirmed !== undefined) reports.confirmed.set(reports.source.length, said.confirmed);
  reports.source.push(source);
  reports.target.push(target);
  reports.weight.push(weight);
  reports.group.push(groupOf(state, said));
  reports.naming.push(naming ? 1 : 0);
  reports.file.push(state.files.get(table.file) ?? 0);
  reports.row.push(row);
}

/** The number of a layer and wave. */
export function groupOf(
  { groups, groupNumbers }: State,
  { layer, wave }: Pick<Unsaid, 'layer' | 'wave'>,
): number {
  const key = layer === null && wave === null ? '' : JSON.stringify([layer, wave]);
  let group = groupNumbers.get(key);
  if (group === undefined) {
    group = groups.push({ layer, wave }) - 1;
    groupNumbers.set(key, group);
  }
  return group;
}

export const pairKey = (source: number, target: number, group: number) =>
  `${source} ${target} ${group}`;

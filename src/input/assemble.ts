import type { Problem } from '../analysis.ts';
import type { Builder } from './builder.ts';
import { names } from './cells.ts';
import type { Actor, Dataset, Membership, MergeRule } from './dataset.ts';
import { byCodeUnit } from './fold.ts';
import { type Joined, joinActors } from './join-actors.ts';
import { emptyReports, mergeReports, type Reports } from './merge.ts';
import { problem } from './problems.ts';
import {
  AMBIGUOUS,
  createRegistry,
  entryId,
  nearTwins,
  type Registry,
  sortedEntries,
} from './registry.ts';
import { skip, type Table } from './table.ts';
import { isNoName } from './words.ts';

type Assembled = Pick<Dataset, 'actors' | 'ties' | 'memberships' | 'counts'> & {
  problems: Problem[];
};

interface State {
  registry: Registry;
  files: Map<string, number>;
  reports: Reports;
  groups: { layer: string | null; wave: string | null }[];
  groupNumbers: Map<string, number>;
  /** The first place where an actor is named, by its number. */
  mentions: Map<number, { table: Table; row: number }>;
  /** Actors whose partner cell says "not answered". */
  silent: Set<number>;
  selfTies: number;
  zeroWeights: number;
}

/** Makes the parts of a data set of what the shapes have read: names become actors, reports become ties. */
export function assemble(
  builder: Builder,
  { tables, directed, merge }: { tables: readonly Table[]; directed: boolean; merge: MergeRule },
): Assembled {
  const state: State = {
    registry: createRegistry(),
    files: new Map(tables.map(({ file }, at) => [file, at])),
    reports: emptyReports(),
    groups: [],
    groupNumbers: new Map(),
    mentions: new Map(),
    silent: new Set(),
    selfTies: 0,
    zeroWeights: 0,
  };
  const joined = joinActors(builder.actors, state.files, state.registry);
  readPartners(builder, state);
  readTies(builder, state);

  const { entries } = state.registry;
  const order = sortedEntries(entries);
  const rank = new Int32Array(entries.length);
  order.forEach((at, position) => {
    rank[at] = position;
  });
  const ids = order.map((at) => entryId(entries[at]));
  const { reports } = state;
  for (let r = 0; r < reports.source.length; r++) {
    reports.source[r] = rank[reports.source[r]];
    reports.target[r] = rank[reports.target[r]];
  }
  const answered = (position: number) => {
    const rows = joined.get(order[position]);
    if (rows === undefined || !rows.asked || state.silent.has(order[position])) return false;
    return !rows.tracksAnswers || rows.actor.answered === true;
  };
  const files = tables.map(({ file }) => file);
  const merged = mergeReports(reports, {
    directed,
    rule: merge,
    ids,
    files,
    groups: state.groups,
    answered,
  });
  for (const r of merged.repeated)
    tables[reports.file[r]].problems.push(
      problem('tie-duplicate', {
        file: files[reports.file[r]],
        row: reports.row[r],
        value: `"${ids[reports.source[r]]}" – "${ids[reports.target[r]]}"`,
      }),
    );
  const everyoneListed = builder.actors.length === 0;
  return {
    actors: order.map((at) => toActor(at, state, joined.get(at), everyoneListed)),
    ties: merged.ties,
    memberships: toMemberships(order, state, joined),
    counts: {
      reported: reports.source.length + state.selfTies + state.zeroWeights,
      selfTies: state.selfTies,
      zeroWeights: state.zeroWeights,
      ...merged.counts,
    },
    problems: aboutNames(order, state, everyoneListed, joined),
  };
}

function readPartners({ partners }: Builder, state: State): void {
  const { registry } = state;
  const known = (name: string) => {
    const at = registry.find(name);
    return at !== undefined && (at === AMBIGUOUS || registry.entries[at].listed);
  };
  const spoke = new Set<number>();
  for (const cell of partners) {
    const { table, row, column } = cell;
    const source = registry.find(cell.actor);
    if (source === undefined || source === AMBIGUOUS) continue;
    const found = names(cell.cell, known);
    const place = { file: table.file, row, column };
    if (found.notAnswered) {
      state.silent.add(source);
      table.problems.push(problem('partners-not-answered', { ...place, value: cell.cell }));
    }
    if (found.open) table.problems.push(problem('open-list', { ...place, value: cell.cell }));
    for (const value of found.doubtful)
      table.problems.push(problem('perhaps-several-names', { ...place, value }));
    for (const name of found.names) {
      const target = mention(state, name, table, row, column);
      if (target !== AMBIGUOUS) report(state, source, target, cell, 1);
    }
    if (found.names.length > 0) spoke.add(source);
  }
  for (const at of spoke) state.silent.delete(at);
}

function readTies({ ties }: Builder, state: State): void {
  for (const tie of ties) {
    const missing = [tie.source, tie.target].find(
      (end) => isNoName(end) && state.registry.find(end) === undefined,
    );
    if (missing !== undefined) {
      tie.table.problems.push(
        problem('end-not-answered', { file: tie.table.file, row: tie.row, value: missing }),
      );
      skip(tie.table, tie, 'end-not-answered');
      continue;
    }
    const source = mention(state, tie.source, tie.table, tie.row, null);
    const target = mention(state, tie.target, tie.table, tie.row, null);
    if (source === AMBIGUOUS || target === AMBIGUOUS) skip(tie.table, tie, 'ambiguous-name');
    else report(state, source, target, tie, 0);
  }
}

function mention(
  state: State,
  name: string,
  table: Table,
  row: number,
  column: string | null,
): number {
  const at = state.registry.mention(name);
  if (at === AMBIGUOUS)
    table.problems.push(problem('ambiguous-name', { file: table.file, row, column, value: name }));
  else if (!state.mentions.has(at)) state.mentions.set(at, { table, row });
  return at;
}

interface Said {
  weight: number;
  layer: string | null;
  wave: string | null;
  evidence: string | null;
  table: Table;
  row: number;
}

function report(state: State, source: number, target: number, said: Said, naming: 0 | 1): void {
  const { reports, groups, groupNumbers, registry } = state;
  const { table, row, weight, layer, wave, evidence } = said;
  if (source === target) {
    state.selfTies++;
    table.problems.push(
      problem('self-tie', { file: table.file, row, value: registry.entries[source].spelling }),
    );
    return;
  }
  if (weight === 0) {
    state.zeroWeights++;
    return;
  }
  const key = layer === null && wave === null ? '' : JSON.stringify([layer, wave]);
  let group = groupNumbers.get(key);
  if (group === undefined) {
    group = groups.push({ layer, wave }) - 1;
    groupNumbers.set(key, group);
  }
  if (evidence !== null) reports.evidence.set(reports.source.length, evidence);
  reports.source.push(source);
  reports.target.push(target);
  reports.weight.push(weight);
  reports.group.push(group);
  reports.naming.push(naming);
  reports.file.push(state.files.get(table.file) ?? 0);
  reports.row.push(row);
}

function toActor(
  at: number,
  { registry, mentions }: State,
  joined: Joined | undefined,
  everyoneListed: boolean,
): Actor {
  const entry = registry.entries[at];
  const id = entryId(entry);
  const label = entry.spelling === '' ? id : entry.spelling;
  if (joined) return { id, label, listed: true, ...joined.actor };
  const place = mentions.get(at);
  return {
    id,
    label,
    sector: null,
    roles: [],
    setting: null,
    ownership: null,
    stakeholderGroup: null,
    department: null,
    tier: null,
    area: null,
    kind: null,
    core: null,
    status: null,
    answered: null,
    listed: everyoneListed,
    attributes: {},
    location: { file: place?.table.file ?? null, row: place?.row ?? null },
  };
}

function toMemberships(
  order: readonly number[],
  { registry }: State,
  joined: ReadonlyMap<number, Joined>,
): Membership[] {
  const memberships: Membership[] = [];
  for (const at of order) {
    const seats = new Map((joined.get(at)?.seats ?? []).map((seat) => [seat.body, seat]));
    for (const seat of [...seats.values()].sort((a, b) => byCodeUnit(a.body, b.body)))
      memberships.push({ actor: entryId(registry.entries[at]), ...seat });
  }
  return memberships;
}

/** What there is to say about names when all of them are known. */
function aboutNames(
  order: readonly number[],
  { registry, mentions }: State,
  everyoneListed: boolean,
  joined: ReadonlyMap<number, Joined>,
): Problem[] {
  const { entries } = registry;
  const problems: Problem[] = [];
  const place = (at: number) => {
    const location = joined.get(at)?.actor.location;
    const mention = mentions.get(at);
    return {
      file: location?.file ?? mention?.table.file ?? null,
      row: location?.row ?? mention?.row ?? null,
    };
  };
  for (const at of order) {
    const { spelling, spellings, listed } = entries[at];
    if (!listed && !everyoneListed)
      problems.push(problem('mentioned-only', { ...place(at), value: spelling }));
    if (spellings)
      problems.push(
        problem('spelling-merged', {
          ...place(at),
          value: [spelling, ...[...spellings].sort(byCodeUnit)].join(' | '),
        }),
      );
  }
  for (const group of nearTwins(entries))
    problems.push(
      problem('near-twin', {
        ...place(group[0]),
        value: group
          .map((at) => entries[at].spelling)
          .sort(byCodeUnit)
          .join(' | '),
      }),
    );
  return problems;
}

import type { Problem } from '../analysis.ts';
import { aboutNames } from './about-names.ts';
import type { Builder } from './builder.ts';
import type { Actor, Dataset, FillRule, MergeRule, TieRule } from './dataset.ts';
import { namedActor } from './dataset-of-parts.ts';
import { fillTies } from './fill.ts';
import { fold } from './fold.ts';
import { type Joined, joinActors } from './join-actors.ts';
import { readSeats, toMemberships } from './memberships.ts';
import { mergeReports } from './merge.ts';
import { problem } from './problems.ts';
import { entryId, sortedEntries } from './registry.ts';
import { readPartners, readTies } from './say-ties.ts';
import { createState, pairKey, type State } from './state.ts';
import type { Table } from './table.ts';
import { sidesOf } from './tie-counts.ts';

type Assembled = Pick<Dataset, 'actors' | 'ties' | 'memberships' | 'counts'> & {
  problems: Problem[];
};

interface AssembleOptions {
  tables: readonly Table[];
  directed: boolean;
  merge: MergeRule;
  fill: FillRule;
  tieRule: TieRule;
}

/** Makes the parts of a data set of what the shapes have read: names become actors, reports become ties. */
export function assemble(
  builder: Builder,
  { tables, directed, merge, fill, tieRule }: AssembleOptions,
): Assembled {
  const state = createState(tables);
  const joined = joinActors(builder.actors, state.files, state.registry);
  readPartners(builder, state, directed);
  readTies(builder, state, directed);
  readSeats(builder, state);

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
    answered: (actor, about, group) =>
      answered(actor) && !state.unsaid.has(pairKey(order[actor], order[about], group)),
  });
  for (const r of merged.repeated)
    tables[reports.file[r]].problems.push(
      problem('tie-duplicate', {
        file: files[reports.file[r]],
        row: reports.row[r],
        value: `"${ids[reports.source[r]]}" – "${ids[reports.target[r]]}"`,
      }),
    );
  const silent = new Set(
    order.flatMap((at, position) =>
      state.silent.has(at) || joined.get(at)?.actor.answered === false ? [ids[position]] : [],
    ),
  );
  const filled = fillTies(merged.ties, { fill, tieRule, directed, silent });
  const everyoneListed = builder.actors.length === 0;
  return {
    actors: order.map((at) => toActor(at, state, joined.get(at), everyoneListed)),
    ties: filled.ties,
    memberships: toMemberships(order, state),
    counts: {
      reported: reports.source.length + state.selfTies + state.zeroWeights,
      selfTies: state.selfTies,
      zeroWeights: state.zeroWeights,
      merged: merged.merged,
      ...sidesOf(filled.ties),
    },
    problems: [...filled.problems, ...namesOf(order, state, everyoneListed, joined)],
  };
}

function namesOf(
  order: readonly number[],
  { registry: { entries }, mentions }: State,
  everyoneListed: boolean,
  joined: ReadonlyMap<number, Joined>,
): Problem[] {
  const sectors = [...joined.values()].flatMap(({ actor }) => actor.sector ?? []);
  return aboutNames(order, {
    spellings: entries.map(({ spelling }) => spelling),
    foldedOf: (at) => entries[at].folded,
    further: (at) => entries[at].spellings,
    place(at) {
      const location = joined.get(at)?.actor.location;
      return {
        file: location?.file ?? mentions[at]?.table.file ?? null,
        row: location?.row ?? mentions[at]?.row ?? null,
      };
    },
    mentionedOnly: (at) => !entries[at].listed && !everyoneListed,
    sector: (at) => joined.get(at)?.actor.sector ?? null,
    sectors: new Set(sectors.map(fold)),
  });
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
  if (joined) return { id, label, ...joined.actor };
  const place = mentions[at];
  const location = { file: place?.table.file ?? null, row: place?.row ?? null };
  return namedActor({ id, label, listed: everyoneListed, location }, { roles: [], attributes: {} });
}

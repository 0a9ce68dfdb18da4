import type { Analysis, Finding } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import type { ChainData } from '../chains/chain.ts';
import { type Labels, labelsOf, named, namedActor } from '../check/labels.ts';
import { checkOptionNames } from '../error.ts';
import { everyResult, narrowed } from '../findings/results.ts';
import type { Alias } from './aliases.ts';
import { actorChanges, type FigureChange, networkChanges, sectorChanges } from './figures.ts';
import { type HandoverChanges, handoverChanges } from './handovers.ts';
import { matchActors, type Renamed } from './match.ts';
import { renameActors } from './rename.ts';
import { askedIn, type Basis, restrict } from './restrict.ts';
import { type TieChanges, tieChanges } from './ties.ts';

export interface ActorRef {
  id: string;
  label: string;
  sector: string | null;
}

/** What makes two waves hard to compare. */
export interface CompareNote {
  code: 'unknown-alias' | 'direction-differs' | 'chain-differs' | 'basis-differs';
  value: string;
}

/** What changed from one network to another; actors bear their ids of the second. */
export interface Comparison {
  formatVersion: 2;
  before: { name: string; actors: number; ties: number };
  after: { name: string; actors: number; ties: number };
  notes: CompareNote[];
  actors: { stayed: number; come: ActorRef[]; gone: ActorRef[]; renamed: Renamed[] };
  ties: TieChanges;
  /** Null where one of the two has no care chain, or they have different ones. */
  handovers: HandoverChanges | null;
  findings: { new: Finding[]; gone: Finding[]; still: Finding[] };
  measures: {
    network: FigureChange[];
    sectors: FigureChange[];
    actors: ReturnType<typeof actorChanges>;
  };
  /**
   * The same computed among those alone who were asked in both waves: what changed here is the network, what changed only above
   * may come from asking more or other people.
   */
  samePeople: {
    basis: Basis;
    actors: number;
    askedBefore: number;
    askedAfter: number;
    /** Whether exactly the same actors were asked in both waves. */
    same: boolean;
    made: number;
    lost: number;
    network: FigureChange[];
    sectors: FigureChange[];
  };
  /** The names of all actors of both waves, and of what the findings mention besides. */
  labels: Labels;
}

export interface CompareOptions {
  /** Actors that bear another name in the second wave. */
  aliases?: readonly Alias[];
  /** What to call the two, where their own names do not tell them apart. */
  names?: readonly [string, string];
  /** The chain of both, where it is not the default one. */
  chain?: ChainData;
  /** The shipped chains that they name beside the default one, where each has its own: such as `Object.values(chains)` of `care-chain/chains`. */
  chains?: readonly ChainData[];
}

/**
 * Says what changed from one network to another, and tells a change of the network from a change in who was asked.
 *
 * Pure; compared with itself a network shows no change. Time that of analysing both once more.
 *
 * @example
 * const { ties, samePeople } = compare(analysis2024, analysis2026);
 */
export function compare(
  first: Analysis,
  second: Analysis,
  options: CompareOptions = {},
): Comparison {
  checkOptionNames('compare', options, ['aliases', 'chain', 'chains', 'names']);
  const { aliases = [], chain, chains, names } = options;
  assertResult('compare', first, 'analysis');
  assertResult('compare', second, 'analysis');
  const { afterOf, renamed, unknown } = matchActors(first, second, aliases);
  const before = renameActors(first, freeNames(first, second, afterOf));
  const after = second;
  const [old, now] = [before, after].map(askedIn);
  const both = new Set([...old.asked].filter((id) => now.asked.has(id)));
  const ties = tieChanges(before, after, both);
  const [oldSame, nowSame] = [before, after].map((each) => restrict(each, both, { chain, chains }));
  const sameTies = tieChanges(oldSame, nowSame, both);
  const present = new Set(after.actors.map(({ id }) => id));
  const past = new Set(before.actors.map(({ id }) => id));
  const come = after.actors.filter(({ id }) => !past.has(id));
  return {
    formatVersion: 2,
    before: sizeOf(before, names?.[0]),
    after: sizeOf(after, names?.[1]),
    notes: notesOf(before, after, unknown, old.basis !== now.basis),
    actors: {
      stayed: after.actors.length - come.length,
      come: come.map(refOf),
      gone: before.actors.filter(({ id }) => !present.has(id)).map(refOf),
      renamed: renamed.sort((a, b) => (a.after.id < b.after.id ? -1 : 1)),
    },
    ties,
    handovers: handoverChanges(before, after),
    findings: findingChanges(before, after),
    measures: {
      network: networkChanges(before, after),
      sectors: sectorChanges(before, after),
      actors: actorChanges(before, after),
    },
    samePeople: {
      basis: old.basis,
      actors: both.size,
      askedBefore: old.asked.size,
      askedAfter: now.asked.size,
      same: both.size === old.asked.size && both.size === now.asked.size,
      made: sameTies.made.length,
      lost: sameTies.lost.length,
      network: networkChanges(oldSame, nowSame),
      sectors: sectorChanges(oldSame, nowSame),
    },
    labels: allLabels(before, after),
  };
}

/** An actor that is gone may bear an id that a renamed one takes: it steps aside. */
function freeNames(first: Analysis, second: Analysis, afterOf: Map<string, string>) {
  const names = new Map(afterOf);
  const used = new Set([...second.actors.map(({ id }) => id), ...first.actors.map(({ id }) => id)]);
  for (const { id } of first.actors) {
    if (names.has(id) || !second.actors.some((actor) => actor.id === id)) continue;
    let free = `${id} (before)`;
    while (used.has(free)) free += '*';
    used.add(free);
    names.set(id, free);
  }
  return names;
}

const sizeOf = ({ dataset, network }: Analysis, name = dataset.name) => ({
  name,
  actors: network.actors,
  ties: network.ties,
});

const refOf = ({ id, label, sector }: ActorRef): ActorRef => ({ id, label, sector });

function notesOf(
  before: Analysis,
  after: Analysis,
  unknown: readonly (Alias & { side: 'before' | 'after' })[],
  basisDiffers: boolean,
): CompareNote[] {
  const notes: CompareNote[] = unknown.map((alias) => ({
    code: 'unknown-alias',
    value: alias[alias.side],
  }));
  if (before.network.directed !== after.network.directed)
    notes.push({ code: 'direction-differs', value: '' });
  const chains = [before, after].map(({ settings }) => String(settings['chain'] ?? 'none'));
  if (chains[0] !== chains[1]) notes.push({ code: 'chain-differs', value: chains.join(', ') });
  if (basisDiffers) notes.push({ code: 'basis-differs', value: '' });
  return notes;
}

function findingChanges(before: Analysis, after: Analysis): Comparison['findings'] {
  const key = ({ rule, fingerprint }: Finding) => `${rule} ${fingerprint}`;
  const [old, now] = [before, after].map(({ findings }) => new Set(everyResult(findings).map(key)));
  // Of a group only some results may be new or gone: each part is told where it belongs.
  const parts = (findings: readonly Finding[], fits: (result: Finding) => boolean) =>
    findings.flatMap((finding) => narrowed(finding, fits) ?? []);
  return {
    new: parts(after.findings, (result) => !old.has(key(result))),
    gone: parts(before.findings, (result) => !now.has(key(result))),
    still: parts(after.findings, (result) => old.has(key(result))),
  };
}

/** Where both waves have a name for the same id, the later one holds. */
function allLabels(before: Analysis, after: Analysis): Labels {
  const byId = <Item extends { id: string }>(old: Item[], now: Item[]): Item[] => [
    ...new Map([...old, ...now].map((item) => [item.id, item])).values(),
  ];
  const [old, now] = [before, after].map((each) => labelsOf(each, each.findings));
  const id = now.chain?.id ?? old.chain?.id ?? 'none';
  const of = <Key extends 'roles' | 'handovers'>(chain: Labels['chain'], key: Key) =>
    (chain?.[key] ?? []).map((entry) => ({
      ...entry,
      ...(chain?.id === id ? {} : { chain: chain?.id }),
    })) as NonNullable<Labels['chain']>[Key];
  const names = ({ actors }: Analysis) => actors.map(namedActor);
  return {
    actors: byId(names(before), names(after)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    sectors: byId(sectorNames(before), sectorNames(after)),
    chain: {
      id,
      roles: byId(of(old.chain, 'roles'), of(now.chain, 'roles')),
      handovers: [...of(old.chain, 'handovers'), ...of(now.chain, 'handovers')],
    },
  };
}

const sectorNames = ({ sectors }: Analysis) => sectors.map(named);

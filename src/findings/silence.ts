import type { AnalyzedActor } from '../analysis.ts';
import { successors } from '../network/adjacency.ts';
import type { Context } from '../network/context.ts';
import { LONGEST_WAY } from '../network/expected-handovers.ts';
import { memo } from '../network/memo.ts';

/** The actors that did not answer, in the order of ids. */
const silentActors = memo((analysis: Context['analysis']) => {
  const silent = new Set(analysis.dataset.response?.silent ?? []);
  const actors = silent.size === 0 ? [] : analysis.actors.filter((actor) => silent.has(actor.id));
  return { actors, ids: actors.map(({ id }) => id) };
});

/** Ids of the silent actors that fit; of all of them where nothing else is asked, one list for all who ask. */
export function silentWhere(
  context: Pick<Context, 'analysis'>,
  fits?: (actor: AnalyzedActor) => boolean,
): readonly string[] {
  const { actors, ids } = silentActors(context.analysis);
  return fits ? actors.filter(fits).map(({ id }) => id) : ids;
}

/**
 * The silent actors who by their own answer could report a relation from one group to another: in directed data those of the first,
 * else those of both. `counts` leaves out pairs that would change nothing.
 */
export function silentBetween(
  context: Pick<Context, 'analysis'>,
  from: readonly string[],
  to: readonly string[],
  counts: (source: string, target: string) => boolean = () => true,
): readonly string[] {
  const [givers, takers] = [new Set(from), new Set(to)];
  const { directed } = context.analysis.network;
  return silentWhere(
    context,
    ({ id }) =>
      (givers.has(id) && to.some((other) => other !== id && counts(id, other))) ||
      (!directed && takers.has(id) && from.some((other) => other !== id && counts(other, id))),
  );
}

/**
 * The silent actors, of neither group, over each of whom its own answer could open a way of at most three ties from one group to the other:
 * in undirected data any of them, since it may name both; in directed data those whom a way of at most two ties leads to. O(n + m).
 */
export function silentOnWay(
  { analysis, ties }: Pick<Context, 'analysis' | 'ties'>,
  from: readonly string[],
  to: readonly string[],
): readonly string[] {
  const [givers, takers] = [new Set(from), new Set(to)];
  const others = silentWhere({ analysis }, ({ id }) => !givers.has(id) && !takers.has(id));
  if (!analysis.network.directed || others.length === 0) return others;
  const { offsets, neighbors } = successors(ties);
  const reached = new Set([...ties.ids.keys()].filter((actor) => givers.has(ties.ids[actor])));
  let frontier = [...reached];
  for (let steps = 1; steps < LONGEST_WAY; steps++) {
    const next = new Set<number>();
    for (const u of frontier)
      for (let s = offsets[u]; s < offsets[u + 1]; s++)
        if (!reached.has(neighbors[s])) next.add(neighbors[s]);
    for (const v of next) reached.add(v);
    frontier = [...next];
  }
  const ids = new Set([...reached].map((actor) => ties.ids[actor]));
  return others.filter((id) => ids.has(id));
}

/** The silent actors who could report a relation between two sectors in either direction; `counts` as above. */
export function silentAcross(
  context: Pick<Context, 'analysis'>,
  [a, b]: readonly string[],
  counts: (source: string, target: string) => boolean = () => true,
): readonly string[] {
  const members = (sector: string) =>
    context.analysis.actors.filter((actor) => actor.sector === sector).map(({ id }) => id);
  const [left, right] = [members(a), members(b)];
  const found = new Set([
    ...silentBetween(context, left, right, counts),
    ...silentBetween(context, right, left, counts),
  ]);
  return silentWhere(context, ({ id }) => found.has(id));
}

/** A pair that passes an actor by. */
export const past = (actor: string) => (source: string, target: string) =>
  source !== actor && target !== actor;

/** Whether an actor has a role of the chain. */
export function hasRole(
  roles: readonly string[],
  { analysis }: Pick<Context, 'analysis'>,
): boolean {
  return roles.some((role) => analysis.chain?.roles.some(({ id }) => id === role));
}

import type { AnalyzedActor } from '../analysis.ts';
import type { Context } from '../network/context.ts';
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

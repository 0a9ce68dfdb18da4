import { adjacency } from '../network/adjacency.ts';
import type { Context } from '../network/context.ts';
import { memo } from '../network/memo.ts';
import { wordReader } from '../network/word-reader.ts';

/** An actor, by its place, with a word of the table that is not understood yet. */
interface Unread {
  actor: number;
  word: string;
}

/** A role word that is not understood yet, and the roles for which it is nearly one; none where nothing tells what it means. */
interface UnreadRole extends Unread {
  near: readonly string[];
}

/** The role words of the table that are no role of the chain, nearly one of it or none that any chain knows. */
const unreadRoles = memo((context: Context): UnreadRole[] => {
  const { chain, isOtherRole } = context;
  if (!chain) return [];
  const known = new Set(chain.roles.map(({ id }) => id));
  const read = wordReader(chain.roles);
  const nearTo = new Map<string, readonly string[] | null>();
  const meant = (word: string) => {
    const { near } = read(word);
    return near.length === 0 && isOtherRole(word) ? null : near;
  };
  return context.analysis.actors.flatMap(({ roles }, actor) =>
    roles.flatMap((word) => {
      if (known.has(word)) return [];
      if (!nearTo.has(word)) nearTo.set(word, meant(word));
      const near = nearTo.get(word);
      return near ? [{ actor, word, near }] : [];
    }),
  );
});

/**
 * The actors who may have a role that the table does not give them in words of the chain, those first whose word is nearly one for it. A word
 * of which nothing is known may mean any role of the actor's own corner, and any at all where it has none: a stated corner speaks against
 * the roles of the others.
 */
export function mayHave(context: Context, role: string): Unread[] {
  const { analysis, chain, sectors } = context;
  const home = sectors.ids.indexOf(chain?.roles.find(({ id }) => id === role)?.sector ?? '');
  const unread = unreadRoles(context).filter(
    ({ actor }) => !analysis.actors[actor].roles.includes(role),
  );
  const fits = (actor: number) =>
    home < 0 || sectors.codes[actor] < 0 || sectors.codes[actor] === home;
  return [
    ...unread.filter(({ near }) => near.includes(role)),
    ...unread.filter(({ near, actor }) => near.length === 0 && fits(actor)),
  ];
}

/** By sector the actors without one who may belong to it: by a sector word that means no corner yet, or by a word that may be a role of it. */
export const mayBelong = memo((context: Context): ReadonlyMap<string, Unread[]> => {
  const { codes, ids } = context.sectors;
  const found = new Map<string, Unread[]>(ids.map((id) => [id, []]));
  if (context.analysis.settings['sectors'] === 'own') return found;
  context.dataset.actors.forEach(({ sector: word }, actor) => {
    if (codes[actor] < 0 && word !== null)
      for (const unread of found.values()) unread.push({ actor, word });
  });
  const home = new Map(context.chain?.roles.map(({ id, sector }) => [id, sector]));
  for (const { actor, word, near } of unreadRoles(context)) {
    if (codes[actor] >= 0 || !wordless(context, actor)) continue;
    for (const [sector, unread] of found)
      if (near.length === 0 || near.some((role) => home.get(role) === sector))
        unread.push({ actor, word });
  }
  return found;
});

const wordless = ({ dataset }: Context, actor: number) => dataset.actors[actor].sector === null;

/** The actors without a sector who may belong to one of these: by a word that is not understood yet, or since the table gives neither sector nor role. */
export function mayStandIn(context: Context, sectors: readonly string[]): ReadonlySet<string> {
  const { ids } = context.ties;
  const may = mayBelong(context);
  const found = new Set(
    sectors.flatMap((sector) => (may.get(sector) ?? []).map(({ actor }) => ids[actor])),
  );
  context.dataset.actors.forEach(({ sector, roles }, actor) => {
    if (sector === null && roles.length === 0 && context.sectors.codes[actor] < 0)
      found.add(ids[actor]);
  });
  return found;
}

/** The words, each once, in the order of their letters. */
export const wordsOf = (unread: readonly Unread[]): string[] =>
  [...new Set(unread.map(({ word }) => word))].sort();

/** The words that may mean a role, those first that are nearly one for it, in the order of their letters. */
export function wordsFor(context: Context, role: string): string[] {
  const near = new Set(
    unreadRoles(context).flatMap(({ word, near }) => (near.includes(role) ? [word] : [])),
  );
  const words = wordsOf(mayHave(context, role));
  return [...words.filter((word) => near.has(word)), ...words.filter((word) => !near.has(word))];
}

/** The words of actors who may have one of the roles and are tied to somebody of the other side: read so, a handover would be there. */
export function unreadBetween(
  context: Context,
  [from, to]: readonly [readonly string[], readonly string[]],
  [givers, takers]: readonly [readonly string[], readonly string[]],
): string[] {
  const may = (roles: readonly string[]) => roles.flatMap((role) => mayHave(context, role));
  const [nearGivers, nearTakers] = [may(from), may(to)];
  if (nearGivers.length + nearTakers.length === 0) return [];
  const { ids } = context.ties;
  const idsOf = (unread: readonly Unread[]) => unread.map(({ actor }) => ids[actor]);
  const sides = [
    { unread: nearGivers, others: new Set([...takers, ...idsOf(nearTakers)]) },
    { unread: nearTakers, others: new Set([...givers, ...idsOf(nearGivers)]) },
  ];
  return wordsOf(
    sides.flatMap(({ unread, others }) =>
      unread.filter(({ actor }) => isTied(context, actor, (id) => others.has(id))),
    ),
  );
}

/** The words of actors without a sector who may belong to one of two and are tied to the other: read so, the side would not be empty. */
export function unreadAcross(context: Context, [a, b]: readonly [string, string]): string[] {
  const { ids, codes } = context.sectors;
  const may = mayBelong(context);
  const into = (sector: string) => (actor: number) => {
    const own = ids.indexOf(sector);
    return isTied(context, actor, (_, other) => codes[other] === own);
  };
  return wordsOf([
    ...(may.get(a) ?? []).filter(({ actor }) => into(b)(actor)),
    ...(may.get(b) ?? []).filter(({ actor }) => into(a)(actor)),
  ]);
}

function isTied(
  { ties }: Context,
  actor: number,
  fits: (id: string, place: number) => boolean,
): boolean {
  const { offsets, neighbors } = adjacency(ties);
  return neighbors
    .subarray(offsets[actor], offsets[actor + 1])
    .some((other) => fits(ties.ids[other], other));
}

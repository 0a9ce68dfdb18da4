import { adjacency } from '../network/adjacency.ts';
import type { Context } from '../network/context.ts';
import { memo } from '../network/memo.ts';
import { wordReader } from '../network/word-reader.ts';

/** An actor, by its place, with a word of the table that is not understood yet. */
interface Unread {
  actor: number;
  word: string;
}

/** By role the actors without it of whom the table gives a word that is nearly one for it. */
const nearRoles = memo((context: Context): ReadonlyMap<string, Unread[]> => {
  const found = new Map<string, Unread[]>();
  const { chain } = context;
  if (!chain || !context.analysis.chain) return found;
  const known = new Set(chain.roles.map(({ id }) => id));
  const read = wordReader(chain.roles);
  const nearTo = new Map<string, readonly string[]>();
  context.analysis.actors.forEach(({ roles }, actor) => {
    for (const word of roles) {
      if (known.has(word)) continue;
      const near = nearTo.get(word) ?? read(word).near;
      nearTo.set(word, near);
      for (const role of near)
        if (!roles.includes(role)) found.set(role, [...(found.get(role) ?? []), { actor, word }]);
    }
  });
  return found;
});

/** By sector the actors without one who may belong to it: by a sector word that means no corner yet, or by a word that is nearly a role of it. */
export const mayBelong = memo((context: Context): ReadonlyMap<string, Unread[]> => {
  const found = new Map<string, Unread[]>();
  const { codes, ids } = context.sectors;
  if (context.analysis.settings['sectors'] === 'own') return found;
  const add = (sector: string, unread: Unread) =>
    found.set(sector, [...(found.get(sector) ?? []), unread]);
  context.dataset.actors.forEach(({ sector: word }, actor) => {
    if (codes[actor] < 0 && word !== null) for (const sector of ids) add(sector, { actor, word });
  });
  for (const { id, sector } of context.chain?.roles ?? [])
    for (const unread of nearRoles(context).get(id) ?? [])
      if (sector != null && codes[unread.actor] < 0 && wordless(context, unread.actor))
        add(sector, unread);
  return found;
});

const wordless = ({ dataset }: Context, actor: number) => dataset.actors[actor].sector === null;

/** The words, each once, in the order of their letters. */
export const wordsOf = (unread: readonly Unread[]): string[] =>
  [...new Set(unread.map(({ word }) => word))].sort();

/** The words of actors who may have one of the roles and are tied to somebody of the other side: read so, a handover would be there. */
export function unreadBetween(
  context: Context,
  [from, to]: readonly [readonly string[], readonly string[]],
  [givers, takers]: readonly [readonly string[], readonly string[]],
): string[] {
  const near = (roles: readonly string[]) =>
    roles.flatMap((role) => nearRoles(context).get(role) ?? []);
  const [nearGivers, nearTakers] = [near(from), near(to)];
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

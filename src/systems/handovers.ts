import type { Analysis, HandoverResult } from '../analysis.ts';
import type { Chain, Handover } from '../chains/chain.ts';
import { type Adjacency, successors } from '../network/adjacency.ts';
import type { Ties } from '../network/ties.ts';

/** Over more ties than this nobody would call it a handover any more. */
const LONGEST = 3;

type Direct = 'confirmed' | 'reported' | 'one-sided';
const best: readonly Direct[] = ['confirmed', 'reported', 'one-sided'];

/** The ties between the actors of two roles, as indices of who hands over and who takes over, and the best word for them. */
interface Carried {
  pairs: Map<string, [number, number]>;
  status: Direct;
}

/**
 * How each expected handover stands. `filled` holds the actors of each role as indices into `ties.ids`.
 *
 * Direct is a handover that at least one tie carries, in directed data one that runs its way; its status is that of its best tie.
 * An indirect one takes a shortest path of at most three ties, the first in the order of ids. O(m · roles of an actor + handovers · m).
 */
export function handoverResults(
  { handovers }: Chain,
  filled: ReadonlyMap<string, readonly number[]>,
  described: Pick<Analysis, 'ties'>,
  ties: Ties,
): HandoverResult[] {
  const carried = carriedBy(handovers, filled, described, ties);
  const around = successors(ties);
  return handovers.map((handover): HandoverResult => {
    const { from, to, why, basis, source, limited = null } = handover;
    const givers = filled.get(from) ?? [];
    const takers = filled.get(to) ?? [];
    const direct = carried.get(handover);
    const pairs = [...(direct?.pairs.values() ?? [])].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
    const internal = givers.filter((actor) => takers.includes(actor));
    const present = givers.length > 0 && takers.length > 0;
    const path =
      present && !direct && internal.length === 0 && !limited
        ? shortestPath(around, givers, takers)
        : null;
    const status = !present
      ? 'role-absent'
      : direct
        ? direct.status
        : internal.length > 0
          ? 'internal'
          : limited
            ? 'limited'
            : path
              ? 'indirect'
              : 'missing';
    const name = (actor: number) => ties.ids[actor];
    const thread = internal.length > 0 ? null : threadOf(pairs, givers, takers);
    return {
      from,
      to,
      status,
      ties: pairs.map(([a, b]): [string, string] => [name(a), name(b)]),
      internal: internal.map(name),
      via: (path ?? []).map(name),
      hangsOn: thread === null ? null : name(thread),
      why,
      basis,
      source,
      limited,
    };
  });
}

/** The one actor in all of two or more pairs, where others fill its role too. */
function threadOf(
  pairs: readonly [number, number][],
  givers: readonly number[],
  takers: readonly number[],
): number | null {
  if (pairs.length < 2) return null;
  const [a, b] = pairs[0];
  if (givers.length > 1 && pairs.every(([giver]) => giver === a)) return a;
  if (takers.length > 1 && pairs.every(([, taker]) => taker === b)) return b;
  return null;
}

function carriedBy(
  handovers: readonly Handover[],
  filled: ReadonlyMap<string, readonly number[]>,
  described: Pick<Analysis, 'ties'>,
  { ids, directed }: Ties,
): Map<Handover, Carried> {
  const roles = new Map<string, string[]>();
  for (const [role, actors] of filled)
    for (const actor of actors) {
      const list = roles.get(ids[actor]);
      if (list) list.push(role);
      else roles.set(ids[actor], [role]);
    }
  const index = new Map(ids.map((id, i) => [id, i]));
  const byRoles = new Map(handovers.map((handover) => [key(handover.from, handover.to), handover]));
  const back = new Set(
    directed ? described.ties.map(({ source, target }) => key(source, target)) : [],
  );
  const carried = new Map<Handover, Carried>();
  const carry = (from: string, to: string, status: Direct) => {
    for (const a of roles.get(from) ?? [])
      for (const b of roles.get(to) ?? []) {
        const handover = byRoles.get(key(a, b));
        if (!handover) continue;
        const entry = carried.get(handover) ?? { pairs: new Map(), status };
        entry.pairs.set(key(from, to), [index.get(from) as number, index.get(to) as number]);
        if (best.indexOf(status) < best.indexOf(entry.status)) entry.status = status;
        carried.set(handover, entry);
      }
  };
  for (const { source, target, confirmed } of described.ties) {
    if (!roles.has(source) || !roles.has(target)) continue;
    const answered = directed && back.has(key(target, source)) ? true : confirmed;
    const status = answered === null ? 'reported' : answered ? 'confirmed' : 'one-sided';
    carry(source, target, status);
    if (!directed) carry(target, source, status);
  }
  return carried;
}

/** The actors between two roles on a shortest path of at most `LONGEST` ties, first by the order of actors; null without one. */
function shortestPath(
  { offsets, neighbours }: Adjacency,
  givers: readonly number[],
  takers: readonly number[],
): number[] | null {
  const goal = new Set(takers);
  const before = new Map<number, number>(givers.map((actor) => [actor, -1]));
  let frontier = [...givers].sort((x, y) => x - y);
  for (let steps = 1; steps <= LONGEST && frontier.length > 0; steps++) {
    const next: number[] = [];
    for (const u of frontier)
      for (let s = offsets[u]; s < offsets[u + 1]; s++) {
        const v = neighbours[s];
        if (before.has(v)) continue;
        before.set(v, u);
        if (goal.has(v)) return between(before, u);
        next.push(v);
      }
    frontier = next;
  }
  return null;
}

function between(before: ReadonlyMap<number, number>, last: number): number[] {
  const path: number[] = [];
  for (let u = last; before.get(u) !== -1; u = before.get(u) as number) path.unshift(u);
  return path;
}

/** Two ids as one; no id can forge it, whatever it contains. */
const key = (a: string, b: string) => JSON.stringify([a, b]);

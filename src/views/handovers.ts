import type { AnalyzedTie, HandoverResult } from '../analysis.ts';
import type { ChainData, Handover } from '../chains/chain.ts';
import { type Adjacency, successors } from '../network/adjacency.ts';
import { fillersOf, LONGEST_WAY } from '../network/expected-handovers.ts';
import { threadOf } from '../network/thread.ts';
import type { Ties } from '../network/ties.ts';

/** What the handovers rest on of each tie. */
export interface StatedTies {
  ties: readonly Pick<AnalyzedTie, 'source' | 'target' | 'confirmed'>[];
}

type Direct = 'confirmed' | 'reported' | 'one-sided';
const best: readonly Direct[] = ['confirmed', 'reported', 'one-sided'];

/** The ties between the actors of two roles, as indices of who hands over and who takes over, and the best word for them. */
interface Carried {
  pairs: Map<number, [number, number]>;
  status: Direct;
}

/**
 * How each expected handover stands. `filled` holds the actors of each role as indices into `ties.ids`.
 *
 * Direct is a handover that at least one tie carries, in directed data one that runs its way; its status is that of its best tie.
 * Where a tie runs the other way alone, the handover was written down in one direction and is not missing. An indirect one takes a shortest path of at most three ties, the first in the order of ids. O(m · roles of an actor + handovers · m).
 */
export function handoverResults(
  { handovers }: ChainData,
  filled: ReadonlyMap<string, readonly number[]>,
  described: StatedTies,
  ties: Ties,
): HandoverResult[] {
  const carried = carriedBy(handovers, filled, described, ties);
  const around = successors(ties);
  return handovers.map((handover): HandoverResult => {
    const { from, to, why, basis, source, state = null, orTo = [], limited } = handover;
    const limit = handover.limit ?? (limited === undefined ? null : 'free-choice');
    const free = limit === 'free-choice';
    const givers = filled.get(from) ?? [];
    const takers = fillersOf(filled, [to, ...orTo]);
    const direct = carried.get(handover);
    const pairs = [...(direct?.pairs.values() ?? [])].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
    const internal = givers.filter((actor) => takers.includes(actor));
    const present = givers.length > 0 && takers.length > 0;
    const back =
      present && !direct && internal.length === 0 && !free && ties.directed
        ? standsBack(around, givers, takers)
        : false;
    const path =
      present && !direct && internal.length === 0 && !free && !back
        ? shortestPath(around, givers, takers)
        : null;
    const status = !present
      ? 'role-absent'
      : free
        ? 'limited'
        : direct
          ? direct.status
          : internal.length > 0
            ? 'internal'
            : back
              ? 'one-direction'
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
      ...(why && { why }),
      basis,
      source,
      state,
      orTo,
      limited: limited ?? null,
      limit,
    };
  });
}

/** Whether a tie runs from one who takes over to one who hands over. */
function standsBack(
  { offsets, neighbors }: Adjacency,
  givers: readonly number[],
  takers: readonly number[],
): boolean {
  const wanted = new Set(givers);
  return takers.some((taker) => {
    for (let s = offsets[taker]; s < offsets[taker + 1]; s++)
      if (wanted.has(neighbors[s])) return true;
    return false;
  });
}

function carriedBy(
  handovers: readonly Handover[],
  filled: ReadonlyMap<string, readonly number[]>,
  described: StatedTies,
  { ids, directed }: Ties,
): Map<Handover, Carried> {
  const codes = new Map([...filled.keys()].map((role, code) => [role, code]));
  const roles = new Map<string, Filling>();
  for (const [role, actors] of filled)
    for (const actor of actors) {
      const code = codes.get(role) as number;
      const known = roles.get(ids[actor]);
      if (known) known.roles.push(code);
      else roles.set(ids[actor], { actor, roles: [code] });
    }
  const byRoles = new Map<number, Handover[]>();
  for (const handover of handovers) {
    const from = codes.get(handover.from);
    for (const taker of [handover.to, ...(handover.orTo ?? [])]) {
      const to = codes.get(taker);
      if (from === undefined || to === undefined) continue;
      const place = from * codes.size + to;
      byRoles.set(place, [...(byRoles.get(place) ?? []), handover]);
    }
  }
  const carried = new Map<Handover, Carried>();
  const carry = (giver: Filling, taker: Filling, status: Direct) => {
    for (const a of giver.roles)
      for (const b of taker.roles)
        for (const handover of byRoles.get(a * codes.size + b) ?? []) {
          const entry = carried.get(handover) ?? { pairs: new Map(), status };
          entry.pairs.set(giver.actor * ids.length + taker.actor, [giver.actor, taker.actor]);
          if (best.indexOf(status) < best.indexOf(entry.status)) entry.status = status;
          carried.set(handover, entry);
        }
  };
  const between = described.ties.flatMap(({ source, target, confirmed }) => {
    const [giver, taker] = [roles.get(source), roles.get(target)];
    return giver && taker ? [{ giver, taker, confirmed }] : [];
  });
  const arc = (giver: Filling, taker: Filling) => giver.actor * ids.length + taker.actor;
  const arcs = new Set(directed ? between.map(({ giver, taker }) => arc(giver, taker)) : []);
  for (const { giver, taker, confirmed } of between) {
    const answered = directed && arcs.has(arc(taker, giver)) ? true : confirmed;
    const status = answered === null ? 'reported' : answered ? 'confirmed' : 'one-sided';
    carry(giver, taker, status);
    if (!directed) carry(taker, giver, status);
  }
  return carried;
}

/** An actor and the roles that it fills, as codes. */
type Filling = { actor: number; roles: number[] };

/** The actors between two roles on a shortest path of at most `LONGEST_WAY` ties, first by the order of actors; null without one. */
function shortestPath(
  { offsets, neighbors }: Adjacency,
  givers: readonly number[],
  takers: readonly number[],
): number[] | null {
  const goal = new Set(takers);
  const before = new Map<number, number>(givers.map((actor) => [actor, -1]));
  let frontier = [...givers].sort((x, y) => x - y);
  for (let steps = 1; steps <= LONGEST_WAY && frontier.length > 0; steps++) {
    const next: number[] = [];
    for (const u of frontier)
      for (let s = offsets[u]; s < offsets[u + 1]; s++) {
        const v = neighbors[s];
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

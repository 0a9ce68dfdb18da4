import { everyTie } from '../../network/drawn-network.ts';
import type { Sectors, Ties } from '../../network/ties.ts';
import { roles } from './broker-counts.ts';

/** Ordered pairs are two arcs an undirected tie; unordered pairs count each pair of an undirected network once. */
export type BrokerPairs = 'ordered' | 'unordered';

/** The unit of pairs as an option of a measure: what the network has, or ordered pairs in undirected networks too. */
export const brokerOptions = {
  options: {
    /** Pairs as the ties have them, ordered in directed networks (`auto`), or ordered ones always (`ordered`). */
    pairs: 'auto' as 'auto' | 'ordered',
  },
  choices: { pairs: ['auto', 'ordered'] },
};

/** Which pairs a network is counted by. */
export function pairsOf(ties: Ties, pairs: 'auto' | 'ordered'): BrokerPairs {
  return ties.directed || pairs === 'ordered' ? 'ordered' : 'unordered';
}

export const orderedRoles = [...roles, 'total'] as const;
export const unorderedRoles = ['coordinator', 'itinerant', 'boundary', 'liaison', 'total'] as const;

/** The roles of a table, `total` last. */
export function rolesOf(pairs: BrokerPairs): readonly BrokerRole[] {
  return pairs === 'ordered' ? orderedRoles : unorderedRoles;
}

export type BrokerRole = (typeof orderedRoles)[number] | 'boundary';

/** Five counts over ordered pairs, from `at` on, as the figures of `rolesOf`. */
export function asRoles(counts: Float64Array, at: number, pairs: BrokerPairs): number[] {
  const five = [...counts.subarray(at, at + 5)];
  const total = five.reduce((sum, count) => sum + count, 0);
  if (pairs === 'ordered') return [...five, total];
  const [coordinator, itinerant, gatekeeper, , liaison] = five;
  return [coordinator / 2, itinerant / 2, gatekeeper, liaison / 2, total / 2];
}

/** Arcs (or ties) between actors with a sector by those that are possible, the number of such actors and the size of each sector. */
export interface BrokerFrame {
  readonly density: number;
  readonly actors: number;
  readonly sizes: Int32Array;
}

export function brokerFrame(ties: Ties, { ids, codes }: Sectors): BrokerFrame {
  const { order, starts, targets } = ties;
  const arcs = everyTie(ties);
  const sizes = new Int32Array(ids.length);
  let actors = 0;
  let present = 0;
  for (let u = 0; u < order; u++) {
    if (codes[u] < 0) continue;
    sizes[codes[u]]++;
    actors++;
    for (let s = starts[u]; s < starts[u + 1]; s++)
      if (codes[targets[s]] >= 0) present += (arcs[s] & 1) + (arcs[s] >> 1);
  }
  return { density: actors < 2 ? 0 : present / (actors * (actors - 1)), actors, sizes };
}

/**
 * What chance gives an actor of a sector of `size`: arcs (ties) independent, each with probability d; K eligible pairs.
 *
 * E = K p, Var = K p(1 − p) + S s with p = d²(1 − d), s = d³(1 − d)³ and S the ordered pairs of eligible pairs that share an end.
 */
export interface BrokerChance {
  readonly eligible: number[];
  readonly expected: number[];
  readonly variance: number[];
}

/** The chance of every sector, by its code; sectors of one size share it. */
export function brokerChances(frame: BrokerFrame, pairs: BrokerPairs): BrokerChance[] {
  const times = new Map<number, number>();
  for (const size of frame.sizes) times.set(size, (times.get(size) ?? 0) + 1);
  const bySize = new Map(
    [...times.keys()].map((size) => [size, chance(frame, size, others(times, size), pairs)]),
  );
  return Array.from(frame.sizes, (size) => bySize.get(size) as BrokerChance);
}

/** The sizes of the other sectors, each with its number. */
function others(times: Map<number, number>, size: number): [size: number, times: number][] {
  return [...times].map(([other, count]) => [other, other === size ? count - 1 : count]);
}

function chance(
  { density: d, actors }: BrokerFrame,
  n: number,
  rest: [size: number, times: number][],
  pairs: BrokerPairs,
): BrokerChance {
  const outside = actors - n;
  const sum = (term: (size: number) => number) =>
    rest.reduce((total, [size, times]) => total + times * term(size), 0);
  const border = outside * (n - 1);
  const borderShared = border * (actors - 3);
  const K = [
    (n - 1) * (n - 2),
    sum((k) => k * (k - 1)),
    border,
    border,
    sum((k) => k * (outside - k)),
    (actors - 1) * (actors - 2),
  ];
  const S = [
    2 * (n - 1) * (n - 2) * (n - 3),
    2 * sum((k) => k * (k - 1) * (k - 2)),
    borderShared,
    borderShared,
    2 * sum((k) => k * (outside - k) * (outside - k - 1)),
    2 * (actors - 1) * (actors - 2) * (actors - 3),
  ];
  const p = d * d * (1 - d);
  const s = (d * (1 - d)) ** 3;
  const halve = ([coordinator, itinerant, gatekeeper, , liaison, total]: number[]) => [
    coordinator / 2,
    itinerant / 2,
    gatekeeper,
    liaison / 2,
    total / 2,
  ];
  const [eligible, shared] = pairs === 'ordered' ? [K, S] : [halve(K), halve(S)];
  return {
    // Adding 0 turns −0 into 0.
    eligible: eligible.map((count) => count + 0),
    expected: eligible.map((count) => count * p + 0),
    variance: eligible.map((count, r) => count * p * (1 - p) + shared[r] * s),
  };
}

/** Standard scores; `null` where chance leaves no room. */
export function score(count: number, expected: number, variance: number): number | null {
  return variance > 0 ? (count - expected) / Math.sqrt(variance) : null;
}

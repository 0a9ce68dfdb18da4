import { memo } from '../../network/memo.ts';
import { type PartKernel, runnerOf } from '../../network/parts.ts';
import { random, shuffle } from '../../network/random.ts';
import type { Ties } from '../../network/ties.ts';
import { moveLocally } from './local-moves.ts';
import { BEYOND_CACHES, MOST_AHEAD, NODES_AHEAD } from './read-ahead.ts';
import {
  type CondensedRoom,
  condense,
  condensedRoom,
  type PairsOfTies,
  unionGraph,
  type WeightedGraph,
} from './weighted-graph.ts';

/** A division of a network into communities. */
export interface Division {
  /** Community of each actor, numbered from 0 in the order of their first actor. */
  readonly community: Int32Array;
  readonly count: number;
  /** NaN in a network without ties. */
  readonly modularity: number;
  /** Starting orders that were tried. */
  readonly starts: number;
  /** Passes from single actors to whole communities, over all starts. */
  readonly passes: number;
  /** Neighbors read in all: the cost of the search. */
  readonly visits: number;
}

export interface LouvainOptions {
  resolution: number;
  seed: number;
}

/** Starting orders at most. */
const STARTS = 10;

/** Neighbors read after which neither another start nor, from the second on, another pass begins; one to three seconds. */
const WORK = 3e7;

/**
 * Communities by Louvain's method on the weighted union graph, deterministic.
 *
 * Each pass moves single actors, then whole communities, then communities of communities, while modularity rises; a community that
 * has come apart is split; passes repeat from what was found while they gain. The first start goes through the actors in the order
 * of their ids, up to nine others in seeded orders, and the best division is kept. In large networks fewer, one at least, are tried.
 * A pass takes about O(m log n), memory 24 bytes a pair and as much for the condensed network.
 */
export function louvain(ties: Ties, { resolution, seed }: LouvainOptions): Division {
  const found = divisions(ties);
  const key = `${resolution} ${seed}`;
  const end = found.begun.get(key);
  found.begun.delete(key);
  end?.();
  let division = found.known.get(key);
  if (!division) {
    division = search(unionGraph(ties), { resolution, seed });
    found.known.set(key, division);
  }
  return division;
}

/** Begins elsewhere what `louvain` then waits for; whether somebody is free for it. */
export function beginLouvain(ties: Ties, { resolution, seed }: LouvainOptions): boolean {
  const { known, begun } = divisions(ties);
  const key = `${resolution} ${seed}`;
  if (begun.has(key)) return true;
  if (known.has(key)) return false;
  const { order, size, directed, starts, targets, forward, backward, degrees } = ties;
  const pairs = { order, size, directed, starts, targets, forward, backward, degrees };
  const end = runnerOf(ties).begin?.(
    {
      kernel: divisionKernel,
      input: { pairs, resolution, seed },
      room: ({ ints, floats }) => ({ community: ints(order), figures: floats(5) }),
      prepare: (_, part) => part === 0,
      reduce: ({ community, figures }) => {
        const [count, modularity, starts, passes, visits] = figures;
        known.set(key, {
          community: Int32Array.from(community),
          count,
          modularity,
          starts,
          passes,
          visits,
        });
      },
    },
    // About as many as a search reads in a network of this size.
    Math.max(60 * size, Math.min(WORK, 1000 * size)),
  );
  if (!end) return false;
  begun.set(key, end);
  return true;
}

/** The whole search, as one part. */
export const divisionKernel: PartKernel<
  { pairs: PairsOfTies; resolution: number; seed: number },
  { community: Int32Array; figures: Float64Array }
> = {
  name: 'division',
  make:
    ({ pairs, resolution, seed }) =>
    ({ community, figures }) => {
      const found = search(unionGraph(pairs), { resolution, seed });
      const { count, modularity, starts, passes, visits } = found;
      community.set(found.community);
      figures.set([count, modularity, starts, passes, visits]);
    },
};

/** What was found, and what was begun elsewhere, by its options. */
const divisions = memo((_ties: Ties) => ({
  known: new Map<string, Division>(),
  begun: new Map<string, () => void>(),
}));

function search(graph: WeightedGraph, { resolution, seed }: LouvainOptions): Division {
  const { order } = graph;
  const total = graph.strengths.reduce((sum, strength) => sum + strength, 0);
  const single = Int32Array.from({ length: order }, (_, u) => u);
  const best: Pick<Division, 'community' | 'modularity'> = {
    community: single,
    modularity: Number.NaN,
  };
  let starts = 0;
  let passes = 0;
  let visits = 0;
  const next = random(seed);
  // One graph is condensed into the one room, the graph that comes of it into the other, from pass to pass.
  const rooms: [CondensedRoom, CondensedRoom] = [condensedRoom(graph), condensedRoom(graph)];
  while (total > 0 && starts < STARTS && (starts === 0 || visits * (1 + 1 / starts) < WORK)) {
    const sequence = starts === 0 ? single : shuffle(single.slice(), next);
    let community: Int32Array = single;
    let modularity = Number.NEGATIVE_INFINITY;
    for (;;) {
      const pass = passOf(graph, community, { sequence, rooms, resolution, total });
      passes++;
      visits += pass.visits;
      const division = connected(graph, pass.community);
      const reached = modularityOf(graph, division, { resolution, total });
      const gain = reached - modularity;
      if (gain > 0) {
        community = division;
        modularity = reached;
      }
      if (gain < 1e-9 || (visits > WORK && passes > 1)) break;
    }
    starts++;
    // A later start must be better by more than rounding.
    if (!(modularity <= best.modularity + 1e-12)) Object.assign(best, { community, modularity });
  }
  const { community, count } = numbered(best.community);
  return { community, count, modularity: best.modularity, starts, passes, visits };
}

interface PassOptions {
  sequence: Int32Array;
  rooms: [CondensedRoom, CondensedRoom];
  resolution: number;
  total: number;
}

/** Local moves of actors, then of communities, until nothing moves. */
function passOf(
  graph: WeightedGraph,
  from: Int32Array,
  { sequence, rooms, ...options }: PassOptions,
) {
  const community = from.slice();
  let { visits } = moveLocally(graph, community, { sequence, ...options });
  let { community: level, count } = numbered(community);
  const members = level;
  let [room, other] = rooms;
  let coarse = condense(graph, level, count, room);
  for (;;) {
    const own = Int32Array.from({ length: count }, (_, c) => c);
    const result = moveLocally(coarse, own, { sequence: own.slice(), ...options });
    visits += result.visits;
    if (result.moves === 0) return { community: members, visits };
    ({ community: level, count } = numbered(own));
    for (let u = 0; u < members.length; u++) members[u] = level[members[u]];
    [room, other] = [other, room];
    coarse = condense(coarse, level, count, room);
  }
}

/** The same communities numbered from 0 in the order of their first member. */
function numbered(community: Int32Array): { community: Int32Array; count: number } {
  const numbers = new Int32Array(community.length).fill(-1);
  let count = 0;
  const renamed = community.map((c) => {
    if (numbers[c] === -1) numbers[c] = count++;
    return numbers[c];
  });
  return { community: renamed, count };
}

/** Splits every community into its connected parts: each split raises modularity. */
function connected(
  { order, offsets, neighbors }: WeightedGraph,
  community: Int32Array,
): Int32Array {
  const part = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  const ahead = new Int32Array(1);
  let count = 0;
  for (let root = 0; root < order; root++) {
    if (part[root] !== -1) continue;
    part[root] = count;
    queue[0] = root;
    const own = community[root];
    for (let head = 0, tail = 1; head < tail; head++) {
      if (order > BEYOND_CACHES && head + NODES_AHEAD < tail) {
        const next = queue[head + NODES_AHEAD];
        const last = Math.min(offsets[next + 1], offsets[next] + MOST_AHEAD);
        let read = 0;
        for (let s = offsets[next]; s < last; s++)
          read += part[neighbors[s]] + community[neighbors[s]];
        ahead[0] = read;
      }
      for (let s = offsets[queue[head]], end = offsets[queue[head] + 1]; s < end; s++) {
        const v = neighbors[s];
        if (part[v] !== -1 || community[v] !== own) continue;
        part[v] = count;
        queue[tail++] = v;
      }
    }
    count++;
  }
  return part;
}

/** Σ_c (L_c / m − γ (D_c / 2m)²) over a graph without loops. */
function modularityOf(
  { order, offsets, neighbors, weights, strengths }: WeightedGraph,
  community: Int32Array,
  { resolution, total }: { resolution: number; total: number },
): number {
  const sums = new Float64Array(order);
  let inside = 0;
  for (let u = 0; u < order; u++) {
    sums[community[u]] += strengths[u];
    for (let s = offsets[u]; s < offsets[u + 1]; s++)
      if (community[neighbors[s]] === community[u]) inside += weights[s];
  }
  let chance = 0;
  for (const sum of sums) chance += (sum / total) * (sum / total);
  return inside / total - resolution * chance;
}

import type { Ties } from '../../network/ties.ts';
import { BEYOND_CACHES, MOST_AHEAD, NODES_AHEAD, ROWS_AHEAD } from './read-ahead.ts';

/** An undirected weighted graph by neighbor lists, each tie at both its ends; loops apart. */
export interface WeightedGraph {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly neighbors: Int32Array;
  readonly weights: Uint8Array | Float32Array | Float64Array;
  /** Strength of each node, a loop counted twice. */
  readonly strengths: Float64Array;
  /** Whether all weights are whole numbers that half the bits hold. */
  readonly whole: boolean;
}

/** What of the index the union graph is made from. */
export type PairsOfTies = Pick<
  Ties,
  'order' | 'size' | 'directed' | 'starts' | 'targets' | 'forward' | 'backward' | 'degrees'
>;

/** Powers of two between which sums of weights and their squares neither overflow nor vanish. */
const LEAST = 2 ** -400;
const MOST = 2 ** 400;

/**
 * The union graph of a network: the weight of a pair is the sum of both directions. Weights so large or so small that sums of them, or
 * their squares, are no numbers any more are all taken by one power of two, which changes no comparison. O(n + m), 10, 16 or 24 bytes a pair.
 */
export function unionGraph({
  order,
  size,
  directed,
  starts,
  targets,
  forward,
  backward,
  degrees,
}: PairsOfTies): WeightedGraph {
  const offsets = new Int32Array(order + 1);
  for (let u = 0; u < order; u++) offsets[u + 1] = offsets[u] + degrees[u];
  const next = offsets.slice();
  const neighbors = new Int32Array(2 * size);
  const strengths = new Float64Array(order);
  let largest = 0;
  for (let s = 0; s < size; s++)
    largest = Math.max(largest, forward[s], directed ? backward[s] : 0);
  const scale = largest > 0 && (largest < LEAST || largest > MOST) ? powerBelow(largest) : 1;
  const weightOf = (s: number) =>
    directed ? forward[s] / scale + backward[s] / scale : forward[s] / scale;
  // Weights that half the bits hold exactly, such as whole numbers, take half the room.
  let halved = true;
  let whole = true;
  let most = 0;
  for (let s = 0; halved && s < size; s++) {
    const weight = weightOf(s);
    halved = Math.fround(weight) === weight;
    whole &&= weight < WHOLE && Math.floor(weight) === weight;
    if (weight > most) most = weight;
  }
  // A large network of grades takes a byte a weight; in a small one this would spare little.
  const Weights =
    halved && whole && most < 256 && order > BEYOND_CACHES
      ? Uint8Array
      : halved
        ? Float32Array
        : Float64Array;
  const weights = new Weights(2 * size);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      const weight = weightOf(s);
      neighbors[next[u]] = v;
      weights[next[u]++] = weight;
      neighbors[next[v]] = u;
      weights[next[v]++] = weight;
      strengths[u] += weight;
      strengths[v] += weight;
    }
  return { order, offsets, neighbors, weights, strengths, whole: halved && whole };
}

/** The largest power of two that is not above a number. */
function powerBelow(number: number): number {
  let power = 1;
  while (power > number) power /= 2;
  while (2 * power <= number) power *= 2;
  return power;
}

/** Below it half the bits hold every whole number. */
const WHOLE = 2 ** 24;

/** Room for the lists of a condensed graph; what nothing is written into takes no memory. */
export interface CondensedRoom {
  readonly neighbors: Int32Array;
  halves: Float32Array | null;
  weights: Float64Array | null;
}

/** Room for as many neighbors as a graph has. */
export const condensedRoom = ({ neighbors: { length } }: WeightedGraph): CondensedRoom => ({
  neighbors: new Int32Array(length),
  halves: null,
  weights: null,
});

/** One node a community: ties between communities add up, ties inside stay in the strengths only. Its lists stand in `room`. O(n + m). */
export function condense(
  graph: WeightedGraph,
  community: Int32Array,
  count: number,
  room: CondensedRoom,
): WeightedGraph {
  const { length } = room.neighbors;
  if (graph.whole) {
    room.halves ??= new Float32Array(length);
    const found = condensed(graph, community, count, room.neighbors, room.halves);
    // Whole numbers add up without loss as long as they stay below the limit, and above it they stay above.
    if (found.weights.every((weight) => weight < WHOLE)) return { ...found, whole: true };
  }
  room.weights ??= new Float64Array(length);
  return condensed(graph, community, count, room.neighbors, room.weights);
}

function condensed(
  graph: WeightedGraph,
  community: Int32Array,
  count: number,
  targets: Int32Array,
  sums: Float32Array | Float64Array,
): WeightedGraph {
  const { order, offsets, neighbors, weights } = graph;
  const strengths = new Float64Array(count);
  const first = new Int32Array(count + 1);
  for (let u = 0; u < order; u++) {
    strengths[community[u]] += graph.strengths[u];
    first[community[u] + 1]++;
  }
  for (let c = 0; c < count; c++) first[c + 1] += first[c];
  const place = first.slice();
  const members = new Int32Array(order);
  for (let u = 0; u < order; u++) members[place[community[u]]++] = u;

  const starts = new Int32Array(count + 1);
  const slots = new Int32Array(count).fill(-1);
  const until = order > BEYOND_CACHES ? order - ROWS_AHEAD : 0;
  const ahead = new Float64Array(1);
  let end = 0;
  for (let c = 0; c < count; c++) {
    const begin = end;
    for (let k = first[c]; k < first[c + 1]; k++) {
      if (k < until) {
        const row = offsets[members[k + ROWS_AHEAD]];
        let read = neighbors[row] + weights[row];
        const next = members[k + NODES_AHEAD];
        const last = Math.min(offsets[next + 1], offsets[next] + MOST_AHEAD);
        for (let s = offsets[next]; s < last; s++) read += slots[community[neighbors[s]]];
        ahead[0] = read;
      }
      for (let s = offsets[members[k]], last = offsets[members[k] + 1]; s < last; s++) {
        const d = community[neighbors[s]];
        if (d === c) continue;
        if (slots[d] < begin) {
          slots[d] = end;
          targets[end] = d;
          sums[end++] = 0;
        }
        sums[slots[d]] += weights[s];
      }
    }
    starts[c + 1] = end;
  }
  return {
    order: count,
    offsets: starts,
    neighbors: targets.subarray(0, end),
    weights: sums.subarray(0, end),
    strengths,
    whole: false,
  };
}

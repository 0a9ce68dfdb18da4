import { type PartKernel, runnerOf } from './parts.ts';
import { stateOf } from './random.ts';
import type { Sectors, Ties } from './ties.ts';

/** The tied pairs of a network whose ends both have a sector. */
export interface DealtPairs {
  /** Number of actors that have a sector; they are numbered anew. */
  readonly actors: number;
  /** Number of sectors. */
  readonly sectors: number;
  /** The ends of each pair, by that numbering. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The number of arcs of each pair: 2 where a directed network has both. */
  readonly arcs: Uint8Array;
}

/** Some deals of the sectors, one after the other, and what was counted of them. */
export interface Deals {
  /** How many there are, at most `DEALS`. */
  readonly count: Int32Array;
  /** Sector codes, as many as there are actors for each deal. */
  readonly labels: Uint8Array | Int32Array;
  readonly counted: Float64Array;
}

/** Deals of a part: as many as a whole number has bits. */
export const DEALS = 32;

/**
 * Deals the sectors out anew among the actors that have one, `permutations` times, lets `kernel` count `width` numbers of each part of them
 * and hands these on in the order of the parts. Ties to actors without a sector never count. The same seed gives the same deals.
 * O(permutations · (n + m)) with the counting, memory 9 bytes a pair, and 32 an actor, with more than 256 sectors 128.
 */
export function countDeals<More extends object>(
  ties: Ties,
  sectors: Sectors,
  { permutations, seed }: { permutations: number; seed: number },
  {
    kernel,
    more,
    width,
    take,
  }: {
    kernel: PartKernel<DealtPairs & More, Deals>;
    /** What the kernel gets beside the pairs. */
    more: More;
    width: number;
    take: (counted: Float64Array, first: number, count: number) => void;
  },
): void {
  const { pairs, labels } = dealtPairs(ties, sectors);
  const { actors } = pairs;
  const state = stateOf(seed);
  runnerOf(ties)({
    kernel,
    input: { ...pairs, ...more },
    room: ({ bytes, ints, floats }) => ({
      count: ints(1),
      labels: labels instanceof Uint8Array ? bytes(DEALS * actors) : ints(DEALS * actors),
      counted: floats(width),
    }),
    prepare: (deals, part) => {
      const left = permutations - part * DEALS;
      if (left <= 0) return false;
      const count = Math.min(DEALS, left);
      deals.count[0] = count;
      for (let r = 0; r < count; r++) {
        deal(labels, state);
        deals.labels.set(labels, r * actors);
      }
      return true;
    },
    reduce: ({ count, counted }, part) => take(counted, part * DEALS, count[0]),
  });
}

/** The pairs, and the sector codes of the actors that have one. */
function dealtPairs(
  { order, size, directed, starts, targets, forward, backward }: Ties,
  { ids, codes }: Sectors,
): { pairs: DealtPairs; labels: Uint8Array | Int32Array } {
  const places = new Int32Array(order).fill(-1);
  let actors = 0;
  for (let u = 0; u < order; u++) if (codes[u] >= 0) places[u] = actors++;
  const labels = ids.length <= 256 ? new Uint8Array(actors) : new Int32Array(actors);
  for (let u = 0; u < order; u++) if (places[u] >= 0) labels[places[u]] = codes[u];
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const arcs = new Uint8Array(size);
  let count = 0;
  for (let u = 0; u < order; u++) {
    if (places[u] < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      if (places[targets[s]] < 0) continue;
      from[count] = places[u];
      to[count] = places[targets[s]];
      arcs[count++] = directed && forward[s] > 0 && backward[s] > 0 ? 2 : 1;
    }
  }
  const pairs = {
    actors,
    sectors: ids.length,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    arcs: arcs.subarray(0, count),
  };
  return { pairs, labels };
}

/**
 * The floor of a number in [0, 1), given by its 32 digits, times a count. A power of two changes no digit; of a small count the two halves
 * are taken apart, so that no number on the way is larger than the engine keeps without taking memory for it.
 */
export const shareOf = (digits: number, count: number): number =>
  count <= 0x8000
    ? ((digits >>> 16) * count + (((digits & 0xffff) * count) >>> 16)) >>> 16
    : (((digits >>> 0) * count) / 4294967296) | 0;

/** As `shuffle` with the stream of `random`, the stream written out, which takes a third of the time. */
function deal(labels: Uint8Array | Int32Array, state: Int32Array): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  for (let last = labels.length - 1; last > 0; last--) {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const chosen = shareOf(result, last + 1);
    const held = labels[last];
    labels[last] = labels[chosen];
    labels[chosen] = held;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

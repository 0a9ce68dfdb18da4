import { countDeals, DEALS, type Deals, type DealtPairs } from '../../network/label-shuffles.ts';
import type { PartKernel } from '../../network/parts.ts';
import type { Sectors, Ties } from '../../network/ties.ts';

/** What the sums of a lane hold before they are carried over. */
const HELD = 255;

/**
 * Ties inside sectors after shuffling the sector labels among the actors that have one, once a permutation.
 *
 * Arcs in directed networks, pairs in undirected ones; ties to actors without a sector never count. Deterministic by `seed`.
 * Thirty-two permutations stand side by side, one a bit: bit b of every actor's label is a word of its own, so that a few steps tell for
 * a pair in which of them its ends share a sector. Time O(permutations · (n + m / 32) · log k) for k sectors, 4 log k bytes an actor.
 */
export function permutedInternal(
  ties: Ties,
  sectors: Sectors,
  { permutations, seed }: { permutations: number; seed: number },
): Float64Array {
  const internal = new Float64Array(permutations);
  countDeals(
    ties,
    sectors,
    { permutations, seed },
    {
      kernel: internalKernel,
      more: {},
      width: DEALS,
      take: (counted, first, count) => internal.set(counted.subarray(0, count), first),
    },
  );
  return internal;
}

/** Ties inside sectors in every deal of a part. */
export const internalKernel: PartKernel<DealtPairs, Deals> = {
  name: 'internal',
  make: (pairs) => {
    const { actors, sectors } = pairs;
    const width = Math.max(1, 32 - Math.clz32(Math.max(0, sectors - 1)));
    // Two at a time; a plane more than needed holds nothing.
    const planes = Array.from({ length: 2 * Math.ceil(width / 2) }, () => new Int32Array(actors));
    return ({ count, labels, counted }) => {
      for (let b = 0; b < planes.length; b += 2) {
        const low = planes[b].fill(0);
        const high = planes[b + 1].fill(0);
        for (let lane = 0, at = 0; lane < count[0]; lane++)
          for (let u = 0; u < actors; u++) {
            const bits = labels[at++] >>> b;
            low[u] |= (bits & 1) << lane;
            high[u] |= ((bits >>> 1) & 1) << lane;
          }
      }
      countInternal(pairs, planes, counted.fill(0));
    };
  },
};

/** Adds up for every lane the arcs of pairs whose ends agree in all planes. */
function countInternal(
  { from, to, arcs }: DealtPairs,
  [low, high, ...more]: readonly Int32Array[],
  internal: Float64Array,
): void {
  const count = from.length;
  for (let begin = 0; begin < count; ) {
    // Sums of the lanes in binary: the ones of all lanes in one word, the twos in the next and so on.
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    let held = 0;
    for (; begin < count && held < HELD - 1; begin++) {
      const u = from[begin];
      const v = to[begin];
      let differs = (low[u] ^ low[v]) | (high[u] ^ high[v]);
      for (let k = 0; k < more.length; k++) differs |= more[k][u] ^ more[k][v];
      const times = arcs[begin];
      held += times;
      for (let k = 0; k < times; k++) {
        let added = ~differs;
        let next = s0 & added;
        s0 ^= added;
        added = s1 & next;
        s1 ^= next;
        next = s2 & added;
        s2 ^= added;
        added = s3 & next;
        s3 ^= next;
        next = s4 & added;
        s4 ^= added;
        added = s5 & next;
        s5 ^= next;
        next = s6 & added;
        s6 ^= added;
        s7 ^= next;
      }
    }
    for (let lane = 0; lane < internal.length; lane++)
      internal[lane] +=
        ((s0 >>> lane) & 1) |
        (((s1 >>> lane) & 1) << 1) |
        (((s2 >>> lane) & 1) << 2) |
        (((s3 >>> lane) & 1) << 3) |
        (((s4 >>> lane) & 1) << 4) |
        (((s5 >>> lane) & 1) << 5) |
        (((s6 >>> lane) & 1) << 6) |
        (((s7 >>> lane) & 1) << 7);
  }
}

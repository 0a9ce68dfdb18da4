import { type Adjacency, adjacency, successors } from '../../network/adjacency.ts';
import { random } from '../../network/random.ts';
import type { Sectors, Ties } from '../../network/ties.ts';
import { roleOf } from './two-paths.ts';

export interface Permutations {
  permutations: number;
  seed: number;
  /** Whether the actor under test keeps its own sector. */
  fixEgo: boolean;
}

/** What an actor brokers under one dealing of labels: five counts over ordered pairs. */
type Visit = (actor: number, counts: Float64Array) => void;

/**
 * Deals the sector labels out anew among the actors that have one, `permutations` times for each actor, and counts its roles.
 *
 * An actor's roles depend on its own label and those of its neighbors only, so no more labels are drawn than that: a shuffle that is
 * broken off. Visits actors in their order, actors without a sector not at all. O(permutations · (m + closed two-paths)).
 */
export function permuteBrokers(
  ties: Ties,
  { ids, codes }: Sectors,
  { permutations, seed, fixEgo }: Permutations,
  visit: Visit,
): void {
  const pool = codes.filter((code) => code >= 0);
  const next = random(seed);
  const all = adjacency(ties);
  const out = successors(ties);
  const outTo = new Int32Array(ids.length);
  const counts = new Float64Array(5);
  for (let ego = 0; ego < ties.order; ego++) {
    if (codes[ego] < 0) continue;
    const { alters, closed } = neighborhood(ego, codes, all, out);
    if (closed.length / 2 === twoPaths(alters)) {
      // Nothing to broker, whatever the labels.
      counts.fill(0);
      for (let r = 0; r < permutations; r++) visit(ego, counts);
      continue;
    }
    let rest = pool.length;
    if (fixEgo) {
      const own = pool.indexOf(codes[ego]);
      pool[own] = pool[--rest];
      pool[rest] = codes[ego];
    }
    for (let r = 0; r < permutations; r++) {
      const drawn = alters.length + (fixEgo ? 0 : 1);
      draw(pool, drawn, rest, next);
      count(fixEgo ? codes[ego] : pool[alters.length], pool, alters, closed, outTo, counts);
      visit(ego, counts);
    }
  }
}

/** Brings `drawn` of the first `rest` labels to the front, every choice in every order equally likely. */
function draw(pool: Int32Array, drawn: number, rest: number, next: () => number): void {
  for (let k = 0; k < drawn; k++) {
    const pick = k + Math.floor(next() * (rest - k));
    const label = pool[pick];
    pool[pick] = pool[k];
    pool[k] = label;
  }
}

/** Directions of ego's alters with a sector (1 to the alter, 2 from it), and the closed two-paths a → ego → c as pairs of their places. */
function neighborhood(ego: number, codes: Int32Array, all: Adjacency, out: Adjacency) {
  const place = new Map<number, number>();
  for (let k = all.offsets[ego]; k < all.offsets[ego + 1]; k++)
    if (codes[all.neighbors[k]] >= 0) place.set(all.neighbors[k], place.size);
  const alters = new Uint8Array(place.size);
  const closed: number[] = [];
  for (let k = out.offsets[ego]; k < out.offsets[ego + 1]; k++) {
    const p = place.get(out.neighbors[k]);
    if (p !== undefined) alters[p] |= 1;
  }
  for (const [a, p] of place) {
    const list = out.neighbors.subarray(out.offsets[a], out.offsets[a + 1]);
    if (!list.includes(ego)) continue;
    alters[p] |= 2;
    for (const c of list) {
      const q = place.get(c);
      if (q !== undefined && (alters[q] & 1) !== 0) closed.push(p, q);
    }
  }
  return { alters, closed };
}

/** All two-paths through an actor, by the directions of its alters. */
function twoPaths(alters: Uint8Array): number {
  let into = 0;
  let out = 0;
  let both = 0;
  for (const bits of alters) {
    out += bits & 1;
    into += bits >> 1;
    both += bits === 3 ? 1 : 0;
  }
  return into * out - both;
}

function count(
  own: number,
  labels: Int32Array,
  alters: Uint8Array,
  closed: number[],
  outTo: Int32Array,
  counts: Float64Array,
): void {
  let into = 0;
  let out = 0;
  let ownInto = 0;
  let ownOut = 0;
  let sameOther = 0;
  counts.fill(0);
  for (let k = 0; k < alters.length; k++) {
    const label = labels[k];
    if (alters[k] & 1) {
      out++;
      outTo[label]++;
      if (label === own) ownOut++;
    }
    if (alters[k] & 2) {
      into++;
      if (label === own) ownInto++;
    }
    // A pair of an alter with itself is none.
    if (alters[k] === 3) counts[label === own ? 0 : 1]--;
  }
  for (let k = 0; k < alters.length; k++)
    if (alters[k] & 2 && labels[k] !== own) sameOther += outTo[labels[k]];
  for (let k = 0; k < alters.length; k++) outTo[labels[k]] = 0;
  counts[0] += ownInto * ownOut;
  counts[1] += sameOther;
  counts[2] += (into - ownInto) * ownOut;
  counts[3] += ownInto * (out - ownOut);
  counts[4] += (into - ownInto) * (out - ownOut) - sameOther;
  for (let k = 0; k < closed.length; k += 2)
    counts[roleOf(labels[closed[k]], own, labels[closed[k + 1]])]--;
}

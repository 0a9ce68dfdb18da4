import { memo } from '../../network/memo.ts';
import type { Sectors, Ties } from '../../network/ties.ts';

/** The five roles of Gould and Fernandez, in the order of their columns in a table of counts. */
export const roles = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
] as const;

const COORDINATOR = 0;
const ITINERANT = 1;
const GATEKEEPER = 2;
const REPRESENTATIVE = 3;
const LIAISON = 4;

/** The role of the middle of a two-path, by which of its three actors share a sector. */
export function roleOf(source: number, middle: number, target: number): number {
  if (source === middle) return middle === target ? COORDINATOR : REPRESENTATIVE;
  if (middle === target) return GATEKEEPER;
  return source === target ? ITINERANT : LIAISON;
}

/**
 * How often every actor brokers an ordered pair a → b → c without a → c, by role: five counts an actor, undirected ties as two arcs.
 *
 * All two-paths by role follow from the neighbours in each sector, O(m); each triangle then takes back those that a third arc closes.
 * Actors without a sector take no part. O(m^1.5), 9 bytes a pair and 40 an actor, whatever the number of sectors. Counts are
 * doubles: a hub has more two-paths than 32 bits hold.
 */
export const brokerCounts = (ties: Ties, sectors: Sectors): Float64Array =>
  countsBySectors(ties)(sectors);

const countsBySectors = memo((ties: Ties) =>
  memo((sectors: Sectors): Float64Array => {
    const arcs = arcBits(ties);
    const counts = twoPaths(ties, sectors, arcs);
    takeBackClosed(ties, sectors, arcs, counts);
    return counts;
  }),
);

/** Directions of every pair: 1 for the arc from the row's actor, 2 for the arc to it. */
export function arcBits({ size, directed, forward, backward }: Ties): Uint8Array {
  const arcs = new Uint8Array(size).fill(3);
  if (directed)
    for (let s = 0; s < size; s++) arcs[s] = (forward[s] > 0 ? 1 : 0) | (backward[s] > 0 ? 2 : 0);
  return arcs;
}

/** All two-paths a → b → c with a ≠ c by the role of b, whether a → c or not. */
function twoPaths(
  { order, starts, targets, degrees }: Ties,
  { ids, codes }: Sectors,
  arcs: Uint8Array,
): Float64Array {
  // Sector and directions of every neighbour, seen from the actor: 1 for an arc to the neighbour, 2 for one from it.
  const offsets = new Int32Array(order + 1);
  for (let u = 0; u < order; u++) offsets[u + 1] = offsets[u] + degrees[u];
  const next = offsets.slice(0, order);
  const neighbours = new Int32Array(offsets[order]);
  for (let u = 0; u < order; u++) {
    const code = codes[u];
    if (code < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      if (codes[v] < 0) continue;
      const bits = arcs[s];
      neighbours[next[u]++] = codes[v] * 4 + bits;
      neighbours[next[v]++] = code * 4 + (((bits & 1) << 1) | (bits >> 1));
    }
  }

  const counts = new Float64Array(5 * order);
  const outTo = new Int32Array(ids.length);
  for (let b = 0; b < order; b++) {
    const own = codes[b];
    const first = offsets[b];
    const last = next[b];
    let [into, out, both, ownInto, ownOut, ownBoth] = [0, 0, 0, 0, 0, 0];
    for (let k = first; k < last; k++) {
      const code = neighbours[k] >> 2;
      const bits = neighbours[k] & 3;
      const isOut = bits & 1;
      const isIn = bits >> 1;
      out += isOut;
      into += isIn;
      both += isOut & isIn;
      outTo[code] += isOut;
      if (code !== own) continue;
      ownOut += isOut;
      ownInto += isIn;
      ownBoth += isOut & isIn;
    }
    // Pairs of arcs in and out of one and the same other sector.
    let sameOther = 0;
    for (let k = first; k < last; k++) {
      const code = neighbours[k] >> 2;
      if (code !== own && (neighbours[k] & 2) !== 0) sameOther += outTo[code];
    }
    for (let k = first; k < last; k++) outTo[neighbours[k] >> 2] = 0;
    counts[5 * b + COORDINATOR] = ownInto * ownOut - ownBoth;
    counts[5 * b + ITINERANT] = sameOther - (both - ownBoth);
    counts[5 * b + GATEKEEPER] = (into - ownInto) * ownOut;
    counts[5 * b + REPRESENTATIVE] = ownInto * (out - ownOut);
    counts[5 * b + LIAISON] = (into - ownInto) * (out - ownOut) - sameOther;
  }
  return counts;
}

/** Bit k of entry `uv | uw << 2 | vw << 4` says that the k-th two-path of a triangle is closed; their middles are u, u, v, v, w, w. */
const closedBy = Uint8Array.from({ length: 64 }, (_, directions) => {
  const has = (bits: number) => ((directions & bits) === bits ? 1 : 0);
  return (
    has(2 | 4 | 16) | // v → u → w
    (has(8 | 1 | 32) << 1) | // w → u → v
    (has(1 | 16 | 4) << 2) | // u → v → w
    (has(32 | 2 | 8) << 3) | // w → v → u
    (has(4 | 32 | 1) << 4) | // u → w → v
    (has(16 | 8 | 2) << 5) // v → w → u
  );
});

/** The roles of those six two-paths by which of u, v, w share a sector: `(u = v) | (u = w) << 1 | (v = w) << 2`. */
const rolesBy = Uint8Array.from({ length: 48 }, (_, k) => {
  const shares = k & 7;
  const u = 0;
  const v = shares & 1 ? 0 : 1;
  const w = shares & 2 ? 0 : shares & 4 ? v : 2;
  const paths = [
    [v, u, w],
    [w, u, v],
    [u, v, w],
    [w, v, u],
    [u, w, v],
    [v, w, u],
  ];
  const [source, middle, target] = paths[k >> 3];
  return roleOf(source, middle, target);
});

function takeBackClosed(
  { order, starts, targets }: Ties,
  { codes }: Sectors,
  arcs: Uint8Array,
  counts: Float64Array,
): void {
  const marks = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    const first = starts[u];
    const last = starts[u + 1];
    const gu = codes[u];
    if (last - first < 2 || gu < 0) continue;
    for (let s = first; s < last; s++) marks[targets[s]] = s + 1;
    for (let s = first; s < last; s++) {
      const v = targets[s];
      const gv = codes[v];
      if (gv < 0) continue;
      const uv = arcs[s];
      for (let t = starts[v], end = starts[v + 1]; t < end; t++) {
        const w = targets[t];
        const mark = marks[w];
        if (mark === 0) continue;
        const gw = codes[w];
        if (gw < 0) continue;
        const closed = closedBy[uv | (arcs[mark - 1] << 2) | (arcs[t] << 4)];
        if (closed === 0) continue;
        const shares = (gu === gv ? 1 : 0) | (gu === gw ? 2 : 0) | (gv === gw ? 4 : 0);
        counts[5 * u + rolesBy[shares]] -= closed & 1;
        counts[5 * u + rolesBy[8 | shares]] -= (closed >> 1) & 1;
        counts[5 * v + rolesBy[16 | shares]] -= (closed >> 2) & 1;
        counts[5 * v + rolesBy[24 | shares]] -= (closed >> 3) & 1;
        counts[5 * w + rolesBy[32 | shares]] -= (closed >> 4) & 1;
        counts[5 * w + rolesBy[40 | shares]] -= closed >> 5;
      }
    }
    for (let s = first; s < last; s++) marks[targets[s]] = 0;
  }
}

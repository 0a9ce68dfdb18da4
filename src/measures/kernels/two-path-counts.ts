import type { Sectors, Ties } from '../../network/ties.ts';
import { COORDINATOR, GATEKEEPER, ITINERANT, LIAISON, REPRESENTATIVE } from './two-paths.ts';

/** Up to this many sectors a table of actors by sectors is small and quick. */
const FEW = 8;

/** All two-paths a → b → c with a ≠ c by the role of b, whether a → c or not: five counts an actor. O(n + m). */
export function countTwoPaths(ties: Ties, sectors: Sectors, arcs: Uint8Array): Float64Array {
  return sectors.ids.length <= FEW
    ? byTable(ties, sectors, arcs)
    : byNeighbors(ties, sectors, arcs);
}

/** The counts of one actor from its arcs in, out and both ways, in all and within its sector. */
function put(
  counts: Float64Array,
  b: number,
  into: number,
  out: number,
  both: number,
  ownInto: number,
  ownOut: number,
  ownBoth: number,
  /** Pairs of an arc from and an arc to one and the same other sector. */
  sameOther: number,
): void {
  counts[5 * b + COORDINATOR] = ownInto * ownOut - ownBoth;
  counts[5 * b + ITINERANT] = sameOther - (both - ownBoth);
  counts[5 * b + GATEKEEPER] = (into - ownInto) * ownOut;
  counts[5 * b + REPRESENTATIVE] = ownInto * (out - ownOut);
  counts[5 * b + LIAISON] = (into - ownInto) * (out - ownOut) - sameOther;
}

/** With few sectors: arcs of each actor by the sector of the other end. */
function byTable(
  { order, directed, starts, targets }: Ties,
  { ids, codes }: Sectors,
  arcs: Uint8Array,
): Float64Array {
  const width = ids.length;
  const outTo = new Int32Array(width * order);
  const inFrom = directed ? new Int32Array(width * order) : outTo;
  const both = directed ? new Int32Array(width * order) : outTo;
  for (let u = 0; u < order; u++) {
    const gu = codes[u];
    if (gu < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      const gv = codes[v];
      if (gv < 0) continue;
      if (!directed) {
        outTo[width * u + gv]++;
        outTo[width * v + gu]++;
        continue;
      }
      const down = arcs[s] & 1;
      const up = arcs[s] >> 1;
      outTo[width * u + gv] += down;
      inFrom[width * v + gu] += down;
      inFrom[width * u + gv] += up;
      outTo[width * v + gu] += up;
      both[width * u + gv] += down & up;
      both[width * v + gu] += down & up;
    }
  }
  const counts = new Float64Array(5 * order);
  for (let b = 0; b < order; b++) {
    const own = width * b + codes[b];
    if (codes[b] < 0) continue;
    let into = 0;
    let out = 0;
    let mutual = 0;
    let same = 0;
    for (let k = width * b; k < width * (b + 1); k++) {
      into += inFrom[k];
      out += outTo[k];
      mutual += both[k];
      same += inFrom[k] * outTo[k];
    }
    const sameOther = same - inFrom[own] * outTo[own];
    put(counts, b, into, out, mutual, inFrom[own], outTo[own], both[own], sameOther);
  }
  return counts;
}

/** With many sectors: the neighbors of each actor are gathered, so that memory does not grow with the sectors. */
function byNeighbors(
  { order, starts, targets, degrees }: Ties,
  { ids, codes }: Sectors,
  arcs: Uint8Array,
): Float64Array {
  // Sector and directions of every neighbor, seen from the actor: 1 for an arc to the neighbor, 2 for one from it.
  const offsets = new Int32Array(order + 1);
  for (let u = 0; u < order; u++) offsets[u + 1] = offsets[u] + degrees[u];
  const next = offsets.slice(0, order);
  const neighbors = new Int32Array(offsets[order]);
  for (let u = 0; u < order; u++) {
    const code = codes[u];
    if (code < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      if (codes[v] < 0) continue;
      const bits = arcs[s];
      neighbors[next[u]++] = codes[v] * 4 + bits;
      neighbors[next[v]++] = code * 4 + (((bits & 1) << 1) | (bits >> 1));
    }
  }

  const counts = new Float64Array(5 * order);
  const outTo = new Int32Array(ids.length);
  for (let b = 0; b < order; b++) {
    const own = codes[b];
    const first = offsets[b];
    const last = next[b];
    let into = 0;
    let out = 0;
    let both = 0;
    let ownInto = 0;
    let ownOut = 0;
    let ownBoth = 0;
    for (let k = first; k < last; k++) {
      const code = neighbors[k] >> 2;
      const bits = neighbors[k] & 3;
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
      const code = neighbors[k] >> 2;
      if (code !== own && (neighbors[k] & 2) !== 0) sameOther += outTo[code];
    }
    for (let k = first; k < last; k++) outTo[neighbors[k] >> 2] = 0;
    put(counts, b, into, out, both, ownInto, ownOut, ownBoth, sameOther);
  }
  return counts;
}

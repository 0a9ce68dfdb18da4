import { adjacency } from '../../network/adjacency.ts';
import type { Ties } from '../../network/ties.ts';

/** All distances of the union graph; a new tie changes them in place. */
export interface Distances {
  readonly order: number;
  /** Row by row; `FAR` where two actors do not reach each other. */
  readonly rows: Int16Array;
}

/** Two actors that do not reach each other. Twice of it still fits into 16 bits. */
export const FAR = 16_000;

const BITS = 32;

/**
 * All distances, past an actor `without`, by searches from 32 actors at a time, a bit each: where their ways meet, a tie is looked at once
 * for all of them. O(n (n + m)) time at worst, a fraction of it where distances are short; 2 n² bytes.
 */
export function distancesOf(ties: Ties, without = -1): Distances {
  const { order } = ties;
  const { offsets, neighbours } = adjacency(ties);
  const rows = new Int16Array(order * order).fill(FAR);
  /** By actor, as bits: which searches have been here, came last, and come next. */
  const seen = new Int32Array(order);
  const last = new Int32Array(order);
  const next = new Int32Array(order);
  let front = new Int32Array(order);
  let reached = new Int32Array(order);
  for (let first = 0; first < order; first += BITS) {
    seen.fill(0);
    let size = 0;
    for (let source = first; source < Math.min(order, first + BITS); source++) {
      if (source === without) continue;
      rows[source * order + source] = 0;
      seen[source] = last[source] = 1 << (source - first);
      front[size++] = source;
    }
    for (let d = 1; size > 0; d++) {
      let count = 0;
      for (let k = 0; k < size; k++) {
        const u = front[k];
        const bits = last[u];
        for (let s = offsets[u]; s < offsets[u + 1]; s++) {
          const v = neighbours[s];
          const fresh = bits & ~seen[v];
          if (fresh === 0 || v === without) continue;
          if (next[v] === 0) reached[count++] = v;
          next[v] |= fresh;
        }
      }
      for (let k = 0; k < count; k++) {
        const v = reached[k];
        const bits = next[v];
        next[v] = 0;
        last[v] = bits;
        seen[v] |= bits;
        for (let rest = bits; rest !== 0; rest &= rest - 1)
          rows[(first + 31 - Math.clz32(rest & -rest)) * order + v] = d;
      }
      [front, reached] = [reached, front];
      size = count;
    }
  }
  return { order, rows };
}

/** Σ 1/d over ordered pairs. O(n²). */
export function nearness({ order, rows }: Distances): number {
  const counts = new Float64Array(order + 1);
  for (const d of rows) if (d !== FAR) counts[d]++;
  return weighed(counts);
}

/** Σ counts[d] / d over d ≥ 1, in ascending order, so that the same distances give the same number whoever has them. */
function weighed(counts: Float64Array): number {
  let sum = 0;
  for (let d = 1; d < counts.length; d++) if (counts[d] !== 0) sum += counts[d] / d;
  return sum;
}

/**
 * Makes the function that says by how much Σ 1/d over ordered pairs grows with a tie {a, b}.
 *
 * A tie shortens the way from u to v only where u is nearer to a by at least two ties and v nearer to b: the way is then
 * d(u, a) + 1 + d(b, v). So only those u and v are looked at, O(n + |A| · |B|) instead of O(n (n + m)) anew; where a and b did not reach
 * each other, the numbers of actors by distance are enough: O(n + eccentricity²). The distances may change between two calls.
 */
export function nearnessGain(distances: Distances): (a: number, b: number) => number {
  const { order, rows } = distances;
  const counts = new Float64Array(order + 1);
  const nearA = new Int32Array(order);
  const nearB = new Int32Array(order);
  const levelsA = new Float64Array(order);
  const levelsB = new Float64Array(order);

  const apart = (a: number, b: number) => {
    const levels = (of: Float64Array, row: number) => {
      of.fill(0);
      let farthest = 0;
      for (let v = 0; v < order; v++) {
        const d = rows[row + v];
        if (d === FAR) continue;
        of[d]++;
        if (d > farthest) farthest = d;
      }
      return farthest;
    };
    const lastA = levels(levelsA, a * order);
    const lastB = levels(levelsB, b * order);
    for (let x = 0; x <= lastA; x++)
      for (let y = 0; y <= lastB; y++) counts[x + y + 1] += levelsA[x] * levelsB[y];
  };

  const together = (a: number, b: number) => {
    const rowA = a * order;
    const rowB = b * order;
    let sizeA = 0;
    let sizeB = 0;
    for (let v = 0; v < order; v++) {
      const toA = rows[rowA + v];
      const toB = rows[rowB + v];
      if (toA + 1 < toB) nearA[sizeA++] = v;
      else if (toB + 1 < toA) nearB[sizeB++] = v;
    }
    for (let k = 0; k < sizeA; k++) {
      const u = nearA[k];
      const row = u * order;
      const start = rows[rowA + u] + 1;
      for (let l = 0; l < sizeB; l++) {
        const v = nearB[l];
        const way = start + rows[rowB + v];
        const before = rows[row + v];
        if (way < before) {
          counts[way]++;
          counts[before]--;
        }
      }
    }
  };

  return (a, b) => {
    counts.fill(0);
    if (rows[a * order + b] === FAR) apart(a, b);
    else together(a, b);
    return 2 * weighed(counts);
  };
}

/** The distances with a tie {a, b} more; the given ones stay. O(n + |A| · |B|) as in `nearnessGain`, and a copy. */
export function withTieBetween({ order, rows }: Distances, a: number, b: number): Distances {
  const next = rows.slice();
  const [rowA, rowB] = [a * order, b * order];
  const nearA: number[] = [];
  const nearB: number[] = [];
  for (let v = 0; v < order; v++)
    if (rows[rowA + v] + 1 < rows[rowB + v]) nearA.push(v);
    else if (rows[rowB + v] + 1 < rows[rowA + v]) nearB.push(v);
  for (const u of nearA)
    for (const v of nearB) {
      const way = rows[rowA + u] + 1 + rows[rowB + v];
      if (way < next[u * order + v]) next[u * order + v] = next[v * order + u] = way;
    }
  return { order, rows: next };
}

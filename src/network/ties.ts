import { type Allocate, ownMemory } from './parts.ts';

/**
 * A network as typed arrays: every tied pair once, stored at its end of lower rank (rank = degree, then index).
 *
 * Actors are numbered in code-unit order of their ids, so that the same network gives the same numbers whatever the order
 * of rows. Row `u` of the index is `targets[starts[u]] … targets[starts[u + 1] - 1]`; a slot `s` in it is the pair
 * `{u, targets[s]}` with `forward[s]` = a(u → target) and `backward[s]` = a(target → u). Targets ascend in a row. In undirected networks
 * the two are one and the same array. Loops and zero weights are gone, parallel ties are merged.
 *
 * Memory: 12 bytes a pair undirected, 20 directed, and 12 bytes an actor.
 */
export interface Ties {
  /** Actor ids by index, in code-unit order. */
  readonly ids: readonly string[];
  /** Number of actors. */
  readonly order: number;
  /** Number of tied pairs, whatever the direction. */
  readonly size: number;
  /** Number of arcs; in undirected networks the number of pairs. */
  readonly arcs: number;
  readonly directed: boolean;
  /** Whether any weight differs from 1. */
  readonly weighted: boolean;
  /** order + 1 entries. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Number of distinct alters of each actor. */
  readonly degrees: Int32Array;
}

/** Sector of each actor of a `Ties`, as codes into `ids`; -1 where an actor has none. */
export interface Sectors {
  readonly ids: readonly string[];
  readonly codes: Int32Array;
}

/** Reports of ties as three columns: ends as actor indices, weights above zero. */
export interface TieColumns {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
}

/** How weights of parallel ties become one. */
export type ParallelRule = 'sum' | 'max' | 'last';

/**
 * Builds the index in O(n + m). Loops and weights of zero are left out; parallel ties merge by `parallel`.
 *
 * @param ids actor ids in code-unit order
 * @param options.memory where the index is to lie
 */
export function buildTies(
  ids: readonly string[],
  columns: TieColumns,
  {
    directed,
    parallel = 'sum',
    memory: { ints, floats } = ownMemory,
  }: { directed: boolean; parallel?: ParallelRule; memory?: Allocate | undefined },
): Ties {
  const order = ids.length;
  // What was read from a large table is one report a pair, in order.
  const pairs =
    !directed && isMerged(columns)
      ? pairsOf(columns)
      : merged(columns, order, { directed, parallel });
  const { size, arcs, step } = pairs;
  const degrees = ints(order);
  for (const ends of [pairs.lows, pairs.highs])
    for (let k = 0; k < size; k++) degrees[ends[step * k]]++;
  const starts = ints(order + 1);
  countRows(pairs, degrees, starts);
  for (let u = 0; u < order; u++) starts[u + 1] += starts[u];
  const targets = ints(size);
  const forward = floats(size);
  const backward = directed ? floats(size) : forward;
  const weighted = store(pairs, degrees, { starts, targets, forward, backward });
  return {
    ids,
    order,
    size,
    arcs,
    directed,
    weighted,
    starts,
    targets,
    forward,
    backward,
    degrees,
  };
}

/** Counts the pairs that are stored at each end: the one of lower rank, which is the higher end only where its degree is lower. */
function countRows({ size, lows, highs, step }: Pairs, degrees: Int32Array, starts: Int32Array) {
  for (let k = 0; k < size; k++) {
    const high = highs[step * k];
    const low = lows[step * k];
    starts[(degrees[low] > degrees[high] ? high : low) + 1]++;
  }
}

/** Stores each pair at its end of lower rank; whether any weight differs from 1. */
function store(
  { size, lows, highs, step, up, down }: Pairs,
  degrees: Int32Array,
  { starts, targets, forward, backward }: Pick<Ties, 'starts' | 'targets' | 'forward' | 'backward'>,
): boolean {
  const next = starts.slice();
  const directed = forward !== backward;
  let weighted = false;
  let row = -1;
  let degree = 0;
  // Where the next pair of this row goes; those with lower ends stand before.
  let own = 0;
  for (let k = 0; k < size; k++) {
    const high = highs[step * k];
    const low = lows[step * k];
    if (low !== row) {
      row = low;
      degree = degrees[low];
      own = next[low];
    }
    const flip = degree > degrees[high];
    const slot = flip ? next[high]++ : own++;
    targets[slot] = flip ? low : high;
    forward[slot] = flip ? down[k] : up[k];
    if (directed) backward[slot] = flip ? up[k] : down[k];
    if ((up[k] !== 0 && up[k] !== 1) || (down[k] !== 0 && down[k] !== 1)) weighted = true;
  }
  return weighted;
}

/** Tied pairs by their lower end, then the higher. */
interface Pairs {
  /** The ends of pair `k` stand at `step * k`. */
  lows: Int32Array;
  highs: Int32Array;
  step: 1 | 2;
  /** Weights from the lower end to the higher and back; in undirected networks one and the same array. */
  up: Float64Array;
  down: Float64Array;
  size: number;
  arcs: number;
}

/** Whether no two reports are of one pair, and all count and stand in order. O(m). */
function isMerged({ source, target, weight }: TieColumns): boolean {
  for (let r = 0; r < source.length; r++) {
    if (source[r] >= target[r] || weight[r] === 0) return false;
    if (r === 0 || source[r - 1] < source[r]) continue;
    if (source[r - 1] > source[r] || target[r - 1] >= target[r]) return false;
  }
  return true;
}

const pairsOf = ({ source, target, weight }: TieColumns): Pairs => ({
  lows: source,
  highs: target,
  step: 1,
  up: weight,
  down: weight,
  size: source.length,
  arcs: source.length,
});

/** Makes one pair of all its reports. Pairs take the places of reports that were read: two numbers each, the higher end and the lower. */
function merged(
  columns: TieColumns,
  order: number,
  { directed, parallel }: { directed: boolean; parallel: ParallelRule },
): Pairs {
  const { weight } = columns;
  const { reports, begins } = sortedReports(columns, order);
  const kept = reports.length / 2;
  const pairs = reports;
  const up = new Float64Array(kept);
  const down = directed ? new Float64Array(kept) : up;
  let size = 0;
  let arcs = 0;
  for (let u = 0; u < order; u++) {
    let before = -1;
    for (let k = begins[u]; k < begins[u + 1]; k++) {
      const v = reports[2 * k];
      const said = reports[2 * k + 1];
      if (v !== before) {
        pairs[2 * size] = v;
        pairs[2 * size + 1] = u;
        size++;
        before = v;
      }
      const value = weight[said >>> 1];
      const side = directed && (said & 1) === 1 ? down : up;
      const sum = side[size - 1];
      if (sum === 0) arcs++;
      side[size - 1] = sum === 0 ? value : merge(sum, value, parallel);
    }
  }
  return { lows: pairs.subarray(1), highs: pairs, step: 2, up, down, size, arcs };
}

function merge(a: number, b: number, rule: ParallelRule): number {
  if (rule === 'sum') return a + b;
  if (rule === 'max') return Math.max(a, b);
  return b;
}

/**
 * All reports that count by their lower end, then the higher, then as they come: two numbers each, the higher end and the place among the
 * columns, doubled, plus one where the tie runs from the higher end. Those of an actor `u` as the lower end begin at `begins[u]`.
 *
 * Counted out by the higher end first and then by the lower, which keeps the order of those of one lower end. O(n + m).
 */
function sortedReports(
  { source, target, weight }: TieColumns,
  order: number,
): { reports: Int32Array; begins: Int32Array } {
  const begins = new Int32Array(order + 1);
  const ends = new Int32Array(order + 1);
  const counts = (r: number) => source[r] !== target[r] && weight[r] !== 0;
  for (let r = 0; r < source.length; r++)
    if (counts(r)) {
      const turned = source[r] > target[r];
      begins[(turned ? target[r] : source[r]) + 1]++;
      ends[(turned ? source[r] : target[r]) + 1]++;
    }
  for (let u = 0; u < order; u++) {
    begins[u + 1] += begins[u];
    ends[u + 1] += ends[u];
  }
  // By the higher end: the lower one and what was said. Afterwards those of an actor end where those of the next began.
  const byHigher = new Int32Array(2 * begins[order]);
  for (let r = 0; r < source.length; r++)
    if (counts(r)) {
      const turned = source[r] > target[r];
      const at = 2 * ends[turned ? source[r] : target[r]]++;
      byHigher[at] = turned ? target[r] : source[r];
      byHigher[at + 1] = 2 * r + (turned ? 1 : 0);
    }
  const next = begins.slice();
  const reports = new Int32Array(byHigher.length);
  for (let high = 0, k = 0; high < order; high++)
    for (; k < ends[high]; k++) {
      const at = 2 * next[byHigher[2 * k]]++;
      reports[at] = high;
      reports[at + 1] = byHigher[2 * k + 1];
    }
  return { reports, begins };
}

/** The slot of a pair in the index, or -1 where the two are not tied. O(row of the lower-ranked end). */
export function slotOfPair(ties: Ties, a: number, b: number): number {
  const { starts, targets, degrees } = ties;
  const aFirst = degrees[a] < degrees[b] || (degrees[a] === degrees[b] && a < b);
  const from = aFirst ? a : b;
  const to = aFirst ? b : a;
  for (let s = starts[from]; s < starts[from + 1]; s++) if (targets[s] === to) return s;
  return -1;
}

import { adjacency } from '../../network/adjacency.ts';
import { slotOfPair, type Ties } from '../../network/ties.ts';
import { arcSums } from './arc-sums.ts';
import { byDegree } from './by-degree.ts';

/** Up to this many actors every core is tried, so that the best one is certain. */
const ALL_UP_TO = 15;
/** Above this many actors only the degree-ordered prefixes are tried; swaps only up to the second. */
const MOVES_UP_TO = 2000;
const SWAPS_UP_TO = 300;
/** A fit must rise by more than rounding. */
const LEAST_GAIN = 1e-12;
/** So many of the best splits by moves are improved by swaps as well. */
const SWAPPED = 5;

export interface CorePeripherySplit {
  /** NaN where no split has variance. */
  fit: number;
  isCore: Uint8Array;
  search: 'all' | 'swaps' | 'moves' | 'prefix';
}

/** The core and periphery of best fit, up to 15 actors of all cores, above of those that the search finds; see `corePeriphery`. Deterministic. */
export function corePeripherySplit(ties: Ties, offBlocks: 'missing' | 1): CorePeripherySplit {
  const { order, directed } = ties;
  const { offsets, neighbors } = adjacency(ties);
  const total = directed ? ties.arcs : 2 * ties.arcs;
  // Arcs between a pair, both directions together: 1 or 2 directed, 2 undirected.
  const arcsOf = (a: number, b: number) => {
    if (!directed) return 2;
    const slot = slotOfPair(ties, a, b);
    return slot === -1 ? 0 : (ties.forward[slot] > 0 ? 1 : 0) + (ties.backward[slot] > 0 ? 1 : 0);
  };
  const tied = (a: number, b: number) => (slotOfPair(ties, a, b) === -1 ? 0 : arcsOf(a, b));
  const { inDegree, outDegree } = arcSums(ties);
  const degrees = inDegree.map((d, i) => d + outDegree[i]);

  /** The fit by the size of the core, the arcs inside it and all arcs that touch it. */
  const fitOf = (size: number, inside: number, touching: number) => {
    const rim = order - size;
    const zeros = rim * (rim - 1);
    const ones = offBlocks === 1 ? order * (order - 1) - zeros : size * (size - 1);
    const present = offBlocks === 1 ? touching : inside;
    const absent = total - touching;
    const all = ones + zeros;
    const arcs = present + absent;
    const variance = ones * zeros * arcs * (all - arcs);
    return variance <= 0 ? Number.NaN : (present * zeros - absent * ones) / Math.sqrt(variance);
  };

  const falling = byDegree(degrees);
  const within = new Float64Array(order);
  const isCore = new Uint8Array(order);
  let size = 0;
  let inside = 0;
  let touching = 0;
  const flip = (v: number) => {
    const sign = isCore[v] === 1 ? -1 : 1;
    isCore[v] ^= 1;
    size += sign;
    inside += sign * within[v];
    touching += sign * (degrees[v] - within[v]);
    for (let k = offsets[v]; k < offsets[v + 1]; k++)
      within[neighbors[k]] += sign * arcsOf(v, neighbors[k]);
  };
  const now = () => fitOf(size, inside, touching);

  const fits = prefixFits();
  // Each prefix of high fit, in large networks few, since there can be as many as actors; in small networks also each actor with its
  // contacts, for cores away from the hubs.
  const tried = order <= SWAPS_UP_TO ? order : order <= MOVES_UP_TO ? 3 : 1;
  const prefixes = peaks(fits, tried).map((last) => falling.subarray(0, last + 1));
  const starts =
    order <= SWAPS_UP_TO
      ? [
          ...prefixes,
          ...Array.from(falling, (v) => [v, ...neighbors.subarray(offsets[v], offsets[v + 1])]),
        ]
      : prefixes;
  const tops: { fit: number; core: Uint8Array }[] = [];
  const tryFrom = (start: Iterable<number>, swaps: boolean) => {
    for (const v of start) flip(v);
    climb(swaps);
    if (!Number.isNaN(now())) tops.push({ fit: now(), core: isCore.slice() });
    for (let v = 0; v < order; v++) if (isCore[v] === 1) flip(v);
  };
  for (const start of starts)
    if (order <= MOVES_UP_TO) tryFrom(start, false);
    else tops.push({ fit: fits[start.length - 1], core: coreOf(start, order) });
  tops.sort((a, b) => b.fit - a.fit);
  if (order <= SWAPS_UP_TO)
    for (const { core } of distinct(tops).slice(0, SWAPPED))
      tryFrom(
        falling.filter((v) => core[v] === 1),
        true,
      );
  let best = Number.NaN;
  let found: Uint8Array = isCore.slice();
  for (const { fit, core } of tops) if (!(fit <= best + LEAST_GAIN)) [best, found] = [fit, core];
  if (order <= ALL_UP_TO) {
    tryAll();
    return { fit: best, isCore: found, search: 'all' };
  }
  const search = order <= SWAPS_UP_TO ? 'swaps' : order <= MOVES_UP_TO ? 'moves' : 'prefix';
  return { fit: best, isCore: found, search };

  /** The fit of every prefix in one sweep: each actor counts the arcs to those before it, which only reads, where a flip writes. */
  function prefixFits(): number[] {
    const turns = new Int32Array(order);
    for (let k = 0; k < order; k++) turns[falling[k]] = k;
    let between = 0;
    let around = 0;
    return Array.from(falling, (v, turn) => {
      let before = 0;
      for (let k = offsets[v]; k < offsets[v + 1]; k++)
        if (turns[neighbors[k]] < turn) before += arcsOf(v, neighbors[k]);
      between += before;
      around += degrees[v] - before;
      return fitOf(turn + 1, between, around);
    });
  }

  /** Every core, each a flip away from the one before (Gray code): O(2^n · d). What was found before stays where no core is better. */
  function tryAll() {
    for (let step = 1; step < 2 ** order; step++) {
      flip(31 - Math.clz32(step & -step));
      const fit = now();
      if (!Number.isNaN(fit) && !(fit <= best + LEAST_GAIN)) [best, found] = [fit, isCore.slice()];
    }
  }

  /** The move or swap that raises the fit most, until there is none. */
  function climb(swaps: boolean) {
    for (let round = 0; round < 4 * order; round++) {
      let gain = now() + LEAST_GAIN;
      let choice: number[] = [];
      for (let v = 0; v < order; v++) {
        const sign = isCore[v] === 1 ? -1 : 1;
        const fit = fitOf(
          size + sign,
          inside + sign * within[v],
          touching + sign * (degrees[v] - within[v]),
        );
        if (fit > gain) [gain, choice] = [fit, [v]];
      }
      if (choice.length === 0 && swaps)
        for (let u = 0; u < order; u++) {
          if (isCore[u] === 0) continue;
          for (let v = 0; v < order; v++) {
            if (isCore[v] === 1) continue;
            const insideNow = inside - within[u] + within[v] - tied(u, v);
            const outer = degrees[v] - degrees[u] + within[u] - within[v] + tied(u, v);
            const fit = fitOf(size, insideNow, touching + outer);
            if (fit > gain) [gain, choice] = [fit, [u, v]];
          }
        }
      if (choice.length === 0) return;
      for (const v of choice) flip(v);
    }
  }
}

function coreOf(members: ArrayLike<number>, order: number): Uint8Array {
  const core = new Uint8Array(order);
  for (let k = 0; k < members.length; k++) core[members[k]] = 1;
  return core;
}

/** The first of each run of equal fits. */
function distinct<Split extends { fit: number }>(splits: Split[]): Split[] {
  return splits.filter(({ fit }, k) => k === 0 || splits[k - 1].fit - fit > LEAST_GAIN);
}

/** Places of the local peaks, so many of the highest, the highest first; equal ones from the front. */
function peaks(values: number[], most: number): number[] {
  const at = (k: number) => (values[k] === undefined || Number.isNaN(values[k]) ? -2 : values[k]);
  const found: number[] = [];
  for (let k = 0; k < values.length; k++) {
    if (!(at(k) > -2 && at(k) >= at(k - 1) && at(k) >= at(k + 1))) continue;
    let place = found.length;
    while (place > 0 && at(found[place - 1]) < at(k)) place--;
    if (place === most) continue;
    found.splice(place, 0, k);
    if (found.length > most) found.pop();
  }
  return found;
}

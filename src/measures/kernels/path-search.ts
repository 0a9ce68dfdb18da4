import type { Adjacency } from '../../network/adjacency.ts';
import type { Allocate, PartKernel } from '../../network/parts.ts';
import { BEYOND_CACHES, MOST_AHEAD, NODES_AHEAD, ROWS_AHEAD } from './read-ahead.ts';

/** Above this count of paths a whole distance is scaled down, so that no count overflows; only ratios matter. */
const MANY = 2 ** 500;
/** With fewer distances counts of paths stay far below the limit. */
const MANY_LEVELS = 64;

/** Where the roads of a network lead, where they come from, and which parts it falls into. */
export interface Roads {
  readonly out: Adjacency;
  readonly into: Adjacency;
  /** Part of every actor, numbered from 0; no road leads from one part to another. */
  readonly component: Int32Array;
}

/** What a search found, and the dependencies by place in the queue. */
export interface FoundPaths {
  /** The actors found, nearest first; one place more, where a name is written before it is known to be new. */
  readonly queue: Int32Array;
  /** Distance d is found at `queue[bounds[d]] … queue[bounds[d + 1] - 1]`. */
  readonly bounds: Int32Array;
  /** One number: of distances, 0 among them. */
  readonly levels: Int32Array;
  readonly dependencies: Float64Array;
}

/** Room for what one search finds among so many actors. */
export const pathRoom = (order: number, { ints, floats }: Allocate): FoundPaths => ({
  queue: ints(order + 1),
  bounds: ints(order + 2),
  levels: ints(1),
  dependencies: floats(order),
});

/** Searches of which every part has one: the start of part p is `sources[p]`. */
export const pathKernel: PartKernel<{ roads: Roads; sources: Int32Array }, FoundPaths> = {
  name: 'paths',
  make: ({ roads, sources }) => {
    const search = pathSearch(roads);
    return (found, part) => search(sources[part], found);
  },
};

/**
 * Brandes' search from one start, O(n + m): `dependencies[k]` becomes the dependency of `queue[k]`, the start (k = 0) left out.
 *
 * Everything stands by place in the queue, not by actor: the places of one distance are one stretch, so "found at the next
 * distance" is `place >= end of this one`, and counts lie close together. The next distance is found from whichever side has fewer arcs
 * (Beamer, Asanović and Patterson 2012): from the actors just found along their arcs, or from all not found yet against theirs, which
 * spares most arcs of the widest distances. Either way the roads between the two distances are kept in one list, by the actor that was
 * looked from, and on the way back dependencies run along it: with c(w) = (1 + δ(w)) / σ(w) summed over the next actors w in their order,
 * δ(v) = σ(v) Σ c(w) and c(v) = Σ c(w) + 1 / σ(v). Path counts are Float64.
 */
function pathSearch({ out, into, component }: Roads) {
  const order = component.length;
  const arcs = Math.max(out.neighbors.length, into.neighbors.length);
  const room = {
    offsets: out.offsets,
    neighbors: out.neighbors,
    inOffsets: into.offsets,
    inNeighbors: into.neighbors,
    ...membersOf(component, into.offsets),
    places: new Int32Array(order).fill(-1),
    counts: new Float64Array(order),
    pulled: new Float64Array(order),
    roads: new Int32Array(arcs + 1),
    firsts: new Int32Array(order + 1),
    inFirsts: new Int32Array(order + 1),
    rest: new Int32Array(order),
    backward: new Uint8Array(order + 1),
    scales: new Float64Array(order + 1),
    reads: new Int32Array(1),
  };
  const readsAhead = order > BEYOND_CACHES;

  return (start: number, { queue, bounds, levels, dependencies }: FoundPaths): void => {
    // Local names: the compiler reads a name of the outer function anew at every use, a third slower.
    const { offsets, neighbors, inOffsets, inNeighbors, places, counts, pulled } = room;
    const { roads, firsts, inFirsts, rest, backward, scales, members, begins, arcsInto, reads } =
      room;
    const part = component[start];
    const most = begins[part + 1] - begins[part];
    queue[0] = start;
    places[start] = 0;
    counts.fill(0, 1, most);
    counts[0] = 1;
    let tail = 1;
    let level = 0;
    let found = 0;
    // Arcs from the actors just found, and arcs to those not found yet, who are all in `left`.
    let ahead = offsets[start + 1] - offsets[start];
    let behind = arcsInto[part] - (inOffsets[start + 1] - inOffsets[start]);
    let left = members;
    let from = begins[part];
    let to = begins[part + 1];
    for (let head = 0; head < tail; ) {
      const end = tail;
      bounds[level] = head;
      scales[level] = level < MANY_LEVELS ? 1 : tame(counts, head, end);
      level++;
      if (end === most) break;
      const back = behind + to - from < ahead;
      backward[level] = back ? 1 : 0;
      ahead = 0;
      if (back) {
        let kept = 0;
        for (let r = from; r < to; r++) {
          const w = left[r];
          if (places[w] >= 0) continue;
          const first = found;
          const last = inOffsets[w + 1];
          for (let k = inOffsets[w]; k < last; k++) {
            // Who has a place is found, and as w is not, at this distance.
            const place = places[inNeighbors[k]];
            roads[found] = place;
            found += ~place >>> 31;
          }
          if (found === first) {
            rest[kept++] = w;
            continue;
          }
          let count = 0;
          for (let k = first; k < found; k++) count += counts[roads[k]];
          inFirsts[tail] = first;
          counts[tail] = count;
          queue[tail++] = w;
          ahead += offsets[w + 1] - offsets[w];
          behind -= last - inOffsets[w];
        }
        inFirsts[tail] = found;
        for (let k = end; k < tail; k++) places[queue[k]] = k;
        left = rest;
        from = 0;
        to = kept;
        head = end;
        continue;
      }
      for (; head < end; head++) {
        if (readsAhead && head + ROWS_AHEAD < end) {
          const next = queue[head + NODES_AHEAD];
          const last = Math.min(offsets[next + 1], offsets[next] + MOST_AHEAD);
          let read = neighbors[offsets[queue[head + ROWS_AHEAD]]];
          for (let k = offsets[next]; k < last; k++) read += places[neighbors[k]];
          reads[0] = read;
        }
        const v = queue[head];
        const count = counts[head];
        const first = found;
        firsts[head] = first;
        for (let k = offsets[v], last = offsets[v + 1]; k < last; k++) {
          const w = neighbors[k];
          // Without a branch, which would be guessed wrong half the time: all ones where w is new.
          let place = places[w];
          const fresh = place >> 31;
          place += (tail - place) & fresh;
          places[w] = place;
          queue[tail] = w;
          tail -= fresh;
          // The sign of this difference says "onward".
          roads[found] = place;
          found += (end - 1 - place) >>> 31;
        }
        for (let k = first; k < found; k++) counts[roads[k]] += count;
      }
      firsts[end] = found;
      for (let k = end; k < tail; k++) {
        const w = queue[k];
        ahead += offsets[w + 1] - offsets[w];
        behind -= inOffsets[w + 1] - inOffsets[w];
      }
    }
    bounds[level] = tail;
    levels[0] = level;

    for (let k = level > 1 ? bounds[level - 1] : tail; k < tail; k++) {
      dependencies[k] = 0;
      pulled[k] = 1 / counts[k];
    }
    for (let d = level - 2; d > 0; d--) {
      const scale = scales[d + 1];
      const begin = bounds[d];
      const end = bounds[d + 1];
      if (backward[d + 1] === 1) {
        // Actors not found yet were looked through in their order, so that the sums add up as below.
        dependencies.fill(0, begin, end);
        for (let k = end, next = bounds[d + 2]; k < next; k++) {
          const added = pulled[k];
          for (let r = inFirsts[k], last = inFirsts[k + 1]; r < last; r++)
            dependencies[roads[r]] += added;
        }
        for (let head = begin; head < end; head++) {
          const sum = dependencies[head] * scale;
          const count = counts[head];
          dependencies[head] = count * sum;
          pulled[head] = sum + 1 / count;
        }
        continue;
      }
      for (let head = begin; head < end; head++) {
        let sum = 0;
        for (let k = firsts[head], last = firsts[head + 1]; k < last; k++) sum += pulled[roads[k]];
        sum *= scale;
        const count = counts[head];
        dependencies[head] = count * sum;
        pulled[head] = sum + 1 / count;
      }
    }
    for (let k = 0; k < tail; k++) places[queue[k]] = -1;
  };
}

/** The actors of every part, ascending, `members[begins[c]] … members[begins[c + 1] - 1]`, and how many arcs lead to them. */
function membersOf(component: Int32Array, inOffsets: Int32Array) {
  const order = component.length;
  let parts = 0;
  for (const c of component) if (c >= parts) parts = c + 1;
  const begins = new Int32Array(parts + 1);
  const arcsInto = new Float64Array(parts);
  for (let v = 0; v < order; v++) {
    begins[component[v] + 1]++;
    arcsInto[component[v]] += inOffsets[v + 1] - inOffsets[v];
  }
  for (let c = 0; c < parts; c++) begins[c + 1] += begins[c];
  const next = begins.slice();
  const members = new Int32Array(order);
  for (let v = 0; v < order; v++) members[next[component[v]]++] = v;
  return { members, begins, arcsInto };
}

/** Scales the counts of a stretch down where they grow too large, and says by how much. */
function tame(counts: Float64Array, from: number, to: number): number {
  let most = 0;
  for (let k = from; k < to; k++) if (counts[k] > most) most = counts[k];
  if (most < MANY) return 1;
  for (let k = from; k < to; k++) counts[k] /= MANY;
  return 1 / MANY;
}

import type { Adjacency } from '../network/adjacency.ts';

/** Up to this many actors sets of actors as bits beat lists of neighbors. */
export const SMALL = 64;

/**
 * Betweenness of one drawn network after the other, for few actors: adds to `betweenness` the dependencies of every source, undirected
 * pairs twice.
 *
 * Brandes' searches on sets as bits. A step of the search goes over the actors found last and keeps of their neighbours those not found
 * before; or, where fewer are left to find, over those and keeps of their neighbors those found last. So only arcs of shortest paths are
 * met, and the way back runs along their list. O(n²/32 + arcs of shortest paths) a source.
 */
export function smallBetweenness(out: Adjacency, directed: boolean) {
  const order = out.offsets.length - 1;
  const outSets = new Int32Array(2 * order);
  const room = {
    /** Two words an actor: the actors 0 … 31 and 32 … 63 that it has an arc to. */
    outSets,
    inSets: directed ? new Int32Array(2 * order) : outSets,
    queue: new Int32Array(order),
    counts: new Float64Array(order),
    shares: new Float64Array(order),
    /** The other ends of the arcs of shortest paths; those met from a place in the queue lie between its `from` and `to`. */
    arcs: new Int32Array(out.neighbors.length),
    pushFrom: new Int32Array(order),
    pushTo: new Int32Array(order),
    pullFrom: new Int32Array(order),
    pullTo: new Int32Array(order),
    bounds: new Int32Array(order + 2),
    pulls: new Uint8Array(order + 1),
  };
  const allLow = firstBits(order);
  const allHigh = firstBits(order - 32);

  return (betweenness: Float64Array): void => {
    const { inSets } = room;
    const { offsets, neighbors } = out;
    outSets.fill(0);
    if (directed) inSets.fill(0);
    for (let u = 0; u < order; u++)
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        const v = neighbors[k];
        outSets[2 * u + (v >> 5)] |= 1 << (v & 31);
        if (directed) inSets[2 * v + (u >> 5)] |= 1 << (u & 31);
      }
    for (let source = 0; source < order; source++)
      if (offsets[source + 1] > offsets[source]) addFrom(source, betweenness);
  };

  function addFrom(source: number, betweenness: Float64Array): void {
    // Local names: the compiler reads a name of the outer function anew at every use.
    const { outSets, inSets, queue, counts, shares, arcs } = room;
    const { pushFrom, pushTo, pullFrom, pullTo, bounds, pulls } = room;
    counts.fill(0);
    let unseenLow = source < 32 ? allLow ^ (1 << source) : allLow;
    let unseenHigh = source < 32 ? allHigh : allHigh ^ (1 << (source - 32));
    queue[0] = source;
    counts[source] = 1;
    let head = 0;
    let tail = 1;
    let depth = 0;
    let size = 0;
    while (head < tail && tail < order) {
      const end = tail;
      bounds[depth] = head;
      let foundLow = 0;
      let foundHigh = 0;
      if (end - head <= order - end) {
        pulls[depth] = 0;
        for (; head < end; head++) {
          const v = queue[head];
          const count = counts[v];
          pushFrom[head] = size;
          let set = outSets[2 * v] & unseenLow;
          foundLow |= set;
          while (set !== 0) {
            const w = 31 - Math.clz32(set);
            set ^= 1 << w;
            if (counts[w] === 0) queue[tail++] = w;
            counts[w] += count;
            arcs[size++] = w;
          }
          set = outSets[2 * v + 1] & unseenHigh;
          foundHigh |= set;
          while (set !== 0) {
            const bit = 31 - Math.clz32(set);
            set ^= 1 << bit;
            const w = 32 | bit;
            if (counts[w] === 0) queue[tail++] = w;
            counts[w] += count;
            arcs[size++] = w;
          }
          pushTo[head] = size;
        }
        unseenLow &= ~foundLow;
        unseenHigh &= ~foundHigh;
      } else {
        pulls[depth] = 1;
        for (; head < end; head++) {
          const v = queue[head];
          if (v < 32) foundLow |= 1 << v;
          else foundHigh |= 1 << (v - 32);
        }
        let [restLow, restHigh] = [unseenLow, unseenHigh];
        while ((restLow | restHigh) !== 0) {
          let w = 0;
          if (restLow !== 0) {
            w = 31 - Math.clz32(restLow);
            restLow ^= 1 << w;
          } else {
            w = 63 - Math.clz32(restHigh);
            restHigh ^= 1 << (w - 32);
          }
          const from = size;
          let sum = 0;
          let set = inSets[2 * w] & foundLow;
          while (set !== 0) {
            const v = 31 - Math.clz32(set);
            set ^= 1 << v;
            sum += counts[v];
            arcs[size++] = v;
          }
          set = inSets[2 * w + 1] & foundHigh;
          while (set !== 0) {
            const bit = 31 - Math.clz32(set);
            set ^= 1 << bit;
            sum += counts[32 | bit];
            arcs[size++] = 32 | bit;
          }
          if (size === from) continue;
          if (w < 32) unseenLow ^= 1 << w;
          else unseenHigh ^= 1 << (w - 32);
          counts[w] = sum;
          pullFrom[tail] = from;
          pullTo[tail] = size;
          queue[tail++] = w;
        }
      }
      depth++;
    }
    bounds[depth] = head;
    bounds[depth + 1] = tail;

    // With c(w) = (1 + δ(w)) / σ(w) summed over the next actors w: δ(v) = σ(v) Σ c(w).
    for (let h = head; h < tail; h++) shares[queue[h]] = 1 / counts[queue[h]];
    for (let d = depth - 1; d > 0; d--) {
      const first = bounds[d];
      const last = bounds[d + 1];
      for (let h = first; h < last; h++) shares[queue[h]] = 0;
      if (pulls[d] === 0)
        for (let h = first; h < last; h++) {
          let sum = 0;
          for (let k = pushFrom[h], stop = pushTo[h]; k < stop; k++) sum += shares[arcs[k]];
          shares[queue[h]] = sum;
        }
      else
        for (let h = last, beyond = bounds[d + 2]; h < beyond; h++) {
          const share = shares[queue[h]];
          for (let k = pullFrom[h], stop = pullTo[h]; k < stop; k++) shares[arcs[k]] += share;
        }
      for (let h = first; h < last; h++) {
        const v = queue[h];
        betweenness[v] += counts[v] * shares[v];
        shares[v] += 1 / counts[v];
      }
    }
  }
}

/** A word with the first bits set, at most 32 of them. */
function firstBits(count: number): number {
  return count <= 0 ? 0 : count >= 32 ? -1 : (1 << count) - 1;
}

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
  const width = (order + 31) >>> 5;
  const all = new Int32Array(width);
  for (let v = 0; v < order; v++) all[v >> 5] |= 1 << (v & 31);
  const outSets = new Int32Array(order * width);
  const room = {
    outSets,
    inSets: directed ? new Int32Array(order * width) : outSets,
    unseen: new Int32Array(width),
    found: new Int32Array(width),
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

  return (betweenness: Float64Array): void => {
    const { inSets } = room;
    const { offsets, neighbors } = out;
    outSets.fill(0);
    if (directed) inSets.fill(0);
    for (let u = 0; u < order; u++)
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        const v = neighbors[k];
        outSets[u * width + (v >> 5)] |= 1 << (v & 31);
        if (directed) inSets[v * width + (u >> 5)] |= 1 << (u & 31);
      }
    for (let source = 0; source < order; source++)
      if (offsets[source + 1] > offsets[source]) addFrom(source, betweenness);
  };

  function addFrom(source: number, betweenness: Float64Array): void {
    // Local names: the compiler reads a name of the outer function anew at every use.
    const { outSets, inSets, unseen, found, queue, counts, shares, arcs } = room;
    const { pushFrom, pushTo, pullFrom, pullTo, bounds, pulls } = room;
    counts.fill(0);
    unseen.set(all);
    unseen[source >> 5] ^= 1 << (source & 31);
    queue[0] = source;
    counts[source] = 1;
    let head = 0;
    let tail = 1;
    let depth = 0;
    let size = 0;
    while (head < tail && tail < order) {
      const end = tail;
      bounds[depth] = head;
      found.fill(0);
      if (end - head <= order - end) {
        pulls[depth] = 0;
        for (; head < end; head++) {
          const v = queue[head];
          const count = counts[v];
          pushFrom[head] = size;
          for (let k = 0, at = v * width; k < width; k++, at++) {
            let set = outSets[at] & unseen[k];
            found[k] |= set;
            while (set !== 0) {
              const bit = 31 - Math.clz32(set);
              set ^= 1 << bit;
              const w = (k << 5) | bit;
              if (counts[w] === 0) queue[tail++] = w;
              counts[w] += count;
              arcs[size++] = w;
            }
          }
          pushTo[head] = size;
        }
        for (let k = 0; k < width; k++) unseen[k] &= ~found[k];
      } else {
        pulls[depth] = 1;
        for (; head < end; head++) found[queue[head] >> 5] |= 1 << (queue[head] & 31);
        for (let k = 0; k < width; k++)
          for (let rest = unseen[k]; rest !== 0; ) {
            const low = 31 - Math.clz32(rest);
            rest ^= 1 << low;
            const w = (k << 5) | low;
            const from = size;
            let sum = 0;
            for (let l = 0, at = w * width; l < width; l++, at++) {
              let set = inSets[at] & found[l];
              while (set !== 0) {
                const bit = 31 - Math.clz32(set);
                set ^= 1 << bit;
                const v = (l << 5) | bit;
                sum += counts[v];
                arcs[size++] = v;
              }
            }
            if (size === from) continue;
            unseen[k] ^= 1 << low;
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

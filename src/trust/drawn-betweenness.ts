import type { Adjacency } from '../network/adjacency.ts';

/**
 * Betweenness of one drawn network after the other in the same room: adds to `betweenness` the dependencies of every source, undirected
 * pairs twice.
 *
 * Brandes' searches, turned for dense little networks: a step of the search either pushes the arcs out of the actors found last, or pulls
 * the arcs into those not found yet, whichever are fewer; a step back takes the side with fewer arcs, too. Pulling adds without asking,
 * since whoever does not count stands as 0. Path counts are not scaled: they stay finite up to 1,900 actors, whatever the ties.
 * O(n (n + m)), at a third to a fifth of the arcs where most actors are two or three steps apart.
 */
export function drawnBetweenness(out: Adjacency, into: Adjacency) {
  const order = out.offsets.length - 1;
  const room = {
    queue: new Int32Array(order),
    unseen: new Int32Array(order),
    level: new Int32Array(order),
    counts: new Float64Array(order),
    front: new Float64Array(order),
    pulled: new Float64Array(order),
    bounds: new Int32Array(order + 2),
    outArcs: new Int32Array(order + 1),
    inArcs: new Int32Array(order + 1),
  };

  return (betweenness: Float64Array): void => {
    for (let source = 0; source < order; source++)
      if (out.offsets[source + 1] > out.offsets[source]) addFrom(source, betweenness);
  };

  function addFrom(source: number, betweenness: Float64Array): void {
    // Local names: the compiler reads a name of the outer function anew at every use.
    const { queue, unseen, level, counts, front, pulled, bounds, outArcs, inArcs } = room;
    const { offsets: outOffsets, neighbors: outs } = out;
    const { offsets: inOffsets, neighbors: ins } = into;
    let left = 0;
    let arcsLeft = 0;
    for (let v = 0; v < order; v++) {
      level[v] = -1;
      // Nobody can be found who has no arc in.
      if (v === source || inOffsets[v] === inOffsets[v + 1]) continue;
      unseen[left++] = v;
      arcsLeft += inOffsets[v + 1] - inOffsets[v];
    }
    queue[0] = source;
    counts[source] = 1;
    level[source] = 0;
    let head = 0;
    let tail = 1;
    let depth = 0;
    outArcs[0] = outOffsets[source + 1] - outOffsets[source];
    while (head < tail && left > 0) {
      const end = tail;
      bounds[depth] = head;
      if (outArcs[depth] <= arcsLeft) {
        for (; head < end; head++) {
          const v = queue[head];
          const count = counts[v];
          for (let k = outOffsets[v], last = outOffsets[v + 1]; k < last; k++) {
            const w = outs[k];
            if (level[w] < 0) {
              level[w] = depth + 1;
              counts[w] = count;
              queue[tail++] = w;
            } else if (level[w] > depth) counts[w] += count;
          }
        }
      } else {
        for (let h = head; h < end; h++) front[queue[h]] = counts[queue[h]];
        let still = 0;
        for (let i = 0; i < left; i++) {
          const w = unseen[i];
          if (level[w] >= 0) continue;
          let sum = 0;
          for (let k = inOffsets[w], last = inOffsets[w + 1]; k < last; k++) sum += front[ins[k]];
          if (sum === 0) {
            unseen[still++] = w;
            continue;
          }
          level[w] = depth + 1;
          counts[w] = sum;
          queue[tail++] = w;
        }
        left = still;
        for (; head < end; head++) front[queue[head]] = 0;
      }
      depth++;
      let arcsOut = 0;
      let arcsIn = 0;
      for (let h = end; h < tail; h++) {
        const w = queue[h];
        arcsOut += outOffsets[w + 1] - outOffsets[w];
        arcsIn += inOffsets[w + 1] - inOffsets[w];
      }
      outArcs[depth] = arcsOut;
      inArcs[depth] = arcsIn;
      arcsLeft -= arcsIn;
      if (arcsLeft === 0) left = 0;
    }
    bounds[depth] = head;
    bounds[depth + 1] = tail;

    // With c(w) = (1 + δ(w)) / σ(w) summed over the next actors w: δ(v) = σ(v) Σ c(w).
    for (let h = head; h < tail; h++) front[queue[h]] = 1 / counts[queue[h]];
    for (let d = depth - 1; d > 0; d--) {
      const first = bounds[d];
      const last = bounds[d + 1];
      const beyond = bounds[d + 2];
      if (outArcs[d] <= inArcs[d + 1]) {
        for (let h = first; h < last; h++) {
          const v = queue[h];
          let sum = 0;
          for (let k = outOffsets[v], stop = outOffsets[v + 1]; k < stop; k++)
            sum += front[outs[k]];
          pulled[v] = sum;
        }
      } else {
        for (let h = first; h < last; h++) pulled[queue[h]] = 0;
        for (let h = last; h < beyond; h++) {
          const w = queue[h];
          const share = front[w];
          for (let k = inOffsets[w], stop = inOffsets[w + 1]; k < stop; k++)
            pulled[ins[k]] += share;
        }
      }
      for (let h = last; h < beyond; h++) front[queue[h]] = 0;
      for (let h = first; h < last; h++) {
        const v = queue[h];
        betweenness[v] += counts[v] * pulled[v];
        front[v] = pulled[v] + 1 / counts[v];
      }
    }
    for (let h = 0; h < tail; h++) front[queue[h]] = 0;
  }
}

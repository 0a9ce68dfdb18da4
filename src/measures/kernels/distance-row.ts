import type { Adjacency } from '../../network/adjacency.ts';

/** Out of reach. */
export const NEVER = 65535;
/** Beyond so many steps the next distance is found from the actors just found only. */
const MANY_LEVELS = 1000;
/** Looking back from an actor mostly ends at one of its first neighbors: so many times as many arcs cost no more. */
const EARLY = 8;

/**
 * The distance from one actor to every other along the ties `out`, which `into` has from the other end; 65534 where it is longer, `NEVER`
 * where there is no way. The next distance is found from the actors just found or, where they have most of the arcs, from all that are
 * not found yet, each of which looks no further than to the first that was (Beamer, Asanović and Patterson 2012). O(n + m), often far less.
 */
export function distanceRows(out: Adjacency, into: Adjacency) {
  const order = out.offsets.length - 1;
  const queue = new Int32Array(order);
  return (start: number): Uint16Array => {
    const { offsets, neighbors } = out;
    const { offsets: inOffsets, neighbors: inNeighbors } = into;
    const row = new Uint16Array(order).fill(NEVER);
    row[start] = 0;
    queue[0] = start;
    let tail = 1;
    let behind = inNeighbors.length;
    for (let head = 0, d = 0; head < tail; d++) {
      const end = tail;
      const next = Math.min(d + 1, NEVER - 1);
      let ahead = 0;
      for (let k = head; k < end; k++) {
        const v = queue[k];
        ahead += offsets[v + 1] - offsets[v];
        behind -= inOffsets[v + 1] - inOffsets[v];
      }
      if (d < MANY_LEVELS && behind < EARLY * ahead) {
        for (let w = 0; w < order; w++) {
          if (row[w] !== NEVER) continue;
          for (let k = inOffsets[w], last = inOffsets[w + 1]; k < last; k++)
            if (row[inNeighbors[k]] === d) {
              row[w] = next;
              queue[tail++] = w;
              break;
            }
        }
        head = end;
        continue;
      }
      for (; head < end; head++) {
        const v = queue[head];
        for (let k = offsets[v], last = offsets[v + 1]; k < last; k++) {
          const w = neighbors[k];
          if (row[w] !== NEVER) continue;
          row[w] = next;
          queue[tail++] = w;
        }
      }
    }
    return row;
  };
}

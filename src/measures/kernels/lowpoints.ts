import { adjacency } from '../../network/adjacency.ts';
import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

export interface Lowpoints {
  /** 1 where the actor is a cutpoint. */
  readonly isCutpoint: Uint8Array;
  readonly bridges: [number, number][];
}

/** Cutpoints and bridges of the union graph by one depth-first search with lowpoints, without recursion. O(n + m). */
export const lowpoints = memo((ties: Ties): Lowpoints => {
  const { order } = ties;
  const { offsets, neighbors } = adjacency(ties);
  const found = new Int32Array(order);
  const low = new Int32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const next = offsets.slice(0, order);
  const stack = new Int32Array(order);
  const isCutpoint = new Uint8Array(order);
  const bridges: [number, number][] = [];
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (found[root] !== 0) continue;
    let rootChildren = 0;
    let depth = 0;
    stack[0] = root;
    found[root] = low[root] = ++clock;
    while (depth >= 0) {
      const u = stack[depth];
      if (next[u] < offsets[u + 1]) {
        const v = neighbors[next[u]++];
        if (found[v] === 0) {
          parent[v] = u;
          found[v] = low[v] = ++clock;
          stack[++depth] = v;
        } else if (v !== parent[u] && found[v] < low[u]) low[u] = found[v];
        continue;
      }
      depth--;
      const p = parent[u];
      if (p === -1) continue;
      if (low[u] < low[p]) low[p] = low[u];
      if (low[u] > found[p]) bridges.push([p, u]);
      if (p === root) rootChildren++;
      else if (low[u] >= found[p]) isCutpoint[p] = 1;
    }
    if (rootChildren > 1) isCutpoint[root] = 1;
  }
  return { isCutpoint, bridges };
});

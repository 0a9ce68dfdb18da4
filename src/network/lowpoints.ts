import { adjacency } from './adjacency.ts';
import { memo } from './memo.ts';
import type { Ties } from './ties.ts';

/** A depth-first search of the union graph, and what it says of cuts. */
export interface Lowpoints {
  /** The place of each actor in the order of the search, from 0. */
  readonly place: Int32Array;
  /** The actors in that order. */
  readonly order: Int32Array;
  /** The first place that an actor or those found through it are tied to. */
  readonly low: Int32Array;
  /** Through whom each actor was found; -1 where a search began. */
  readonly parent: Int32Array;
  /** 1 where the actor is a cutpoint. */
  readonly isCutpoint: Uint8Array;
  readonly bridges: [number, number][];
}

/** Cutpoints and bridges of the union graph by one depth-first search with lowpoints, without recursion. O(n + m). */
export const lowpoints = memo((ties: Ties): Lowpoints => {
  const n = ties.order;
  const { offsets, neighbors } = adjacency(ties);
  const place = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  const low = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  const stack = new Int32Array(n);
  const isCutpoint = new Uint8Array(n);
  const bridges: [number, number][] = [];
  let visited = 0;
  const enter = (u: number) => {
    place[u] = low[u] = visited;
    order[visited++] = u;
  };
  for (let root = 0; root < n; root++) {
    if (place[root] >= 0) continue;
    let rootChildren = 0;
    let depth = 0;
    stack[0] = root;
    enter(root);
    while (depth >= 0) {
      const u = stack[depth];
      if (next[u] < offsets[u + 1]) {
        const v = neighbors[next[u]++];
        if (place[v] < 0) {
          parent[v] = u;
          enter(v);
          stack[++depth] = v;
        } else if (v !== parent[u] && place[v] < low[u]) low[u] = place[v];
        continue;
      }
      depth--;
      const p = parent[u];
      if (p === -1) continue;
      if (low[u] < low[p]) low[p] = low[u];
      if (low[u] > place[p]) bridges.push([p, u]);
      if (p === root) rootChildren++;
      else if (low[u] >= place[p]) isCutpoint[p] = 1;
    }
    if (rootChildren > 1) isCutpoint[root] = 1;
  }
  return { place, order, low, parent, isCutpoint, bridges };
});

import type { Ties } from '../../network/ties.ts';
import { stepsOf } from './arcs.ts';
import { componentOf } from './component-of.ts';

/** Tarjan's strong components, counted, without recursion; the weak ones where ties have no direction. O(n + m). */
export function strongComponentCount(ties: Ties): number {
  if (!ties.directed) return componentOf(ties).reduce((count, c) => Math.max(count, c + 1), 0);
  const { order } = ties;
  const { offsets, neighbors } = stepsOf(ties, 'out');
  const found = new Int32Array(order);
  const low = new Int32Array(order);
  const open = new Uint8Array(order);
  const next = offsets.slice(0, order);
  const path = new Int32Array(order);
  const waiting = new Int32Array(order);
  let waits = 0;
  let clock = 0;
  let count = 0;
  const enter = (v: number) => {
    found[v] = low[v] = ++clock;
    open[v] = 1;
    waiting[waits++] = v;
  };
  for (let root = 0; root < order; root++) {
    if (found[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    enter(root);
    while (depth >= 0) {
      const u = path[depth];
      if (next[u] < offsets[u + 1]) {
        const v = neighbors[next[u]++];
        if (found[v] === 0) {
          enter(v);
          path[++depth] = v;
        } else if (open[v] === 1 && found[v] < low[u]) low[u] = found[v];
        continue;
      }
      if (low[u] === found[u]) {
        count++;
        let v: number;
        do {
          v = waiting[--waits];
          open[v] = 0;
        } while (v !== u);
      }
      depth--;
      if (depth >= 0 && low[u] < low[path[depth]]) low[path[depth]] = low[u];
    }
  }
  return count;
}

import { adjacency } from '../../network/adjacency.ts';
import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

/** The weak component of every actor, numbered from 0 in the order of their first actor. O(n + m). */
export const componentOf = memo((ties: Ties): Int32Array => {
  const { offsets, neighbors } = adjacency(ties);
  const component = new Int32Array(ties.order).fill(-1);
  const queue = new Int32Array(ties.order);
  let count = 0;
  for (let root = 0; root < ties.order; root++) {
    if (component[root] !== -1) continue;
    component[root] = count;
    queue[0] = root;
    for (let head = 0, tail = 1; head < tail; head++)
      for (let k = offsets[queue[head]]; k < offsets[queue[head] + 1]; k++) {
        const v = neighbors[k];
        if (component[v] !== -1) continue;
        component[v] = count;
        queue[tail++] = v;
      }
    count++;
  }
  return component;
});

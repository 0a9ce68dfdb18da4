import { adjacency } from '../../network/adjacency.ts';
import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';

/** The core number of every actor in the union graph: peels the actors of least degree, kept sorted by buckets. O(n + m). */
export const coreNumbers = memo((ties: Ties): Int32Array => {
  const { order } = ties;
  const { offsets, neighbors } = adjacency(ties);
  const left = ties.degrees.slice();
  // Actors sorted by what is left of their degree; bucket[d] is where degree d starts.
  const bucket = new Int32Array(left.reduce((most, d) => Math.max(most, d), 0) + 2);
  for (const d of left) bucket[d + 1]++;
  for (let d = 1; d < bucket.length; d++) bucket[d] += bucket[d - 1];
  const next = bucket.slice();
  const sorted = new Int32Array(order);
  const place = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    place[v] = next[left[v]]++;
    sorted[place[v]] = v;
  }
  for (let k = 0; k < order; k++) {
    const v = sorted[k];
    for (let e = offsets[v]; e < offsets[v + 1]; e++) {
      const u = neighbors[e];
      if (left[u] <= left[v]) continue;
      // u swaps with the first of its bucket, and the bucket starts one later.
      const first = Math.max(bucket[left[u]], k + 1);
      const other = sorted[first];
      sorted[place[u]] = other;
      place[other] = place[u];
      sorted[first] = u;
      place[u] = first;
      bucket[left[u]] = first + 1;
      left[u]--;
    }
  }
  return left;
});

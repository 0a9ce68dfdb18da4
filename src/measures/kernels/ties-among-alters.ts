import type { Ties } from '../../network/ties.ts';
import { arcSums } from './arc-sums.ts';
import { eachTriangle, pairsAmongAlters } from './triangles.ts';

/** Who counts as an alter: everyone tied to ego, who has an arc to it, or whom it has an arc to. */
export type Alters = 'all' | 'in' | 'out';

export interface AmongAlters {
  /** Number of alters of every actor. */
  readonly alters: Float64Array;
  /** Ties among them, arcs in directed networks. */
  readonly among: Float64Array;
}

/** Alters of every actor and the ties among them, by listing each triangle once. O(m^1.5). */
export function tiesAmongAlters(ties: Ties, which: Alters): AmongAlters {
  const { order, size, directed, forward, backward } = ties;
  if (!directed) return { alters: Float64Array.from(ties.degrees), among: pairsAmongAlters(ties) };
  const among = new Float64Array(order);
  const arcs = new Uint8Array(size);
  for (let s = 0; s < size; s++) arcs[s] = (forward[s] > 0 ? 1 : 0) + (backward[s] > 0 ? 1 : 0);
  if (which === 'all') {
    eachTriangle(ties, (u, v, w, uv, uw, vw) => {
      among[u] += arcs[vw];
      among[v] += arcs[uw];
      among[w] += arcs[uv];
    });
    return { alters: Float64Array.from(ties.degrees), among };
  }
  // An arc from the row's actor makes the target its out-alter, and the row's actor an in-alter of the target.
  const [mine, theirs] = which === 'out' ? [forward, backward] : [backward, forward];
  eachTriangle(ties, (u, v, w, uv, uw, vw) => {
    if (mine[uv] > 0 && mine[uw] > 0) among[u] += arcs[vw];
    if (theirs[uv] > 0 && mine[vw] > 0) among[v] += arcs[uw];
    if (theirs[uw] > 0 && theirs[vw] > 0) among[w] += arcs[uv];
  });
  const { inDegree, outDegree } = arcSums(ties);
  return { alters: which === 'out' ? outDegree : inDegree, among };
}

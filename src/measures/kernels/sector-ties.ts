import type { Sectors, Ties } from '../../network/ties.ts';

export interface SectorTies {
  /** Number of actors of each sector. */
  readonly sizes: number[];
  /** Arcs k → l; undirected: pairs between k and l, the same in both cells, a pair inside a sector once. */
  readonly counts: number[][];
}

/** Counts ties by the sectors of their ends; actors without a sector are left out. O(n + m + k²) for k sectors. */
export function sectorTies(ties: Ties, { ids, codes }: Sectors): SectorTies {
  const sizes = ids.map(() => 0);
  for (const code of codes) if (code >= 0) sizes[code]++;
  const counts = ids.map(() => ids.map(() => 0));
  const { order, directed, starts, targets, forward, backward } = ties;
  for (let u = 0; u < order; u++) {
    const k = codes[u];
    if (k < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const l = codes[targets[s]];
      if (l < 0) continue;
      if (directed) {
        if (forward[s] > 0) counts[k][l]++;
        if (backward[s] > 0) counts[l][k]++;
      } else {
        counts[k][l]++;
        if (k !== l) counts[l][k]++;
      }
    }
  }
  return { sizes, counts };
}

import type { Sectors, Ties } from '../../network/ties.ts';

export interface AlterSectors {
  /** Alters in another sector, by actor. */
  readonly external: Float64Array;
  /** Alters in the same sector, by actor. */
  readonly internal: Float64Array;
}

/** Counts every actor's alters in the union graph by "same sector" and "other sector"; both ends need a sector. O(n + m). */
export function alterSectors({ order, starts, targets }: Ties, { codes }: Sectors): AlterSectors {
  const external = new Float64Array(order);
  const internal = new Float64Array(order);
  for (let u = 0; u < order; u++) {
    if (codes[u] < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      if (codes[v] < 0) continue;
      const counts = codes[u] === codes[v] ? internal : external;
      counts[u]++;
      counts[v]++;
    }
  }
  return { external, internal };
}

import { memo } from '../../network/memo.ts';
import type { Sectors, Ties } from '../../network/ties.ts';

export interface SectorTies {
  /** Number of actors of each sector. */
  readonly sizes: readonly number[];
  /** Arcs k → l; undirected: pairs between k and l, the same in both cells, a pair inside a sector once. */
  readonly counts: number[][];
  /** The sums of the weights of those ties. */
  readonly weights: number[][];
  /** Pairs of the union graph between k and l, the same in both cells, a pair inside a sector once. */
  readonly pairs: number[][];
}

/** Counts ties by the sectors of their ends; actors without a sector are left out. O(n + m + k²) for k sectors, once a network. */
export function sectorTies(ties: Ties, sectors: Sectors): SectorTies {
  return counted(ties)(sectors);
}

const counted = memo((ties: Ties) => memo((sectors: Sectors) => count(ties, sectors)));

function count(ties: Ties, { ids, codes }: Sectors): SectorTies {
  const sizes = ids.map(() => 0);
  for (const code of codes) if (code >= 0) sizes[code]++;
  const square = () => ids.map(() => ids.map(() => 0));
  const counts = square();
  const weights = square();
  const { order, directed, starts, targets, forward, backward } = ties;
  const pairs = directed ? square() : counts;
  for (let u = 0; u < order; u++) {
    const k = codes[u];
    if (k < 0) continue;
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const l = codes[targets[s]];
      if (l < 0) continue;
      pairs[k][l]++;
      if (k !== l) pairs[l][k]++;
      if (directed) {
        if (forward[s] > 0) counts[k][l]++;
        if (backward[s] > 0) counts[l][k]++;
        weights[k][l] += forward[s];
        weights[l][k] += backward[s];
      } else {
        weights[k][l] += forward[s];
        if (k !== l) weights[l][k] += forward[s];
      }
    }
  }
  return { sizes, counts, weights, pairs };
}

import type { Sectors, Ties } from '../../network/ties.ts';
import { sectorTies } from './sector-ties.ts';

/** Ties and possible ties inside sectors and across them: arcs in directed networks, pairs in undirected ones. */
export interface DyadSides {
  readonly internal: number;
  readonly external: number;
  readonly internalPossible: number;
  readonly externalPossible: number;
  readonly internalWeight: number;
  readonly externalWeight: number;
  /** The same counts on the union graph. */
  readonly internalPairs: number;
  readonly externalPairs: number;
}

/** Adds up the sector matrix by "same sector" and "different sectors"; actors without a sector are left out. O(n + m + k²). */
export function dyadSides(ties: Ties, sectors: Sectors): DyadSides {
  const { sizes, counts, weights, pairs } = sectorTies(ties, sectors);
  const actors = sizes.reduce((sum, n) => sum + n, 0);
  const inside = sizes.reduce((sum, n) => sum + n * (n - 1), 0);
  const ends = ties.directed ? 1 : 2;
  return {
    ...split(counts, ties.directed, 'internal', 'external'),
    internalPossible: inside / ends,
    externalPossible: (actors * (actors - 1) - inside) / ends,
    ...split(weights, ties.directed, 'internalWeight', 'externalWeight'),
    ...split(pairs, false, 'internalPairs', 'externalPairs'),
  };
}

/** The sum of the diagonal and the sum beside it; of a symmetric matrix only the upper half counts. */
function split<Inside extends string, Outside extends string>(
  matrix: number[][],
  directed: boolean,
  inside: Inside,
  outside: Outside,
) {
  let diagonal = 0;
  let beside = 0;
  matrix.forEach((row, k) => {
    row.forEach((value, l) => {
      if (k === l) diagonal += value;
      else if (directed || k < l) beside += value;
    });
  });
  return { [inside]: diagonal, [outside]: beside } as Record<Inside | Outside, number>;
}

import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import { sectorTies } from './kernels/sector-ties.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'density 0 … 1, weight ≥ 0',
  formula: 'D_kl = ties k → l / possible ties k → l; W_kl = Σ weights k → l / possible ties k → l',
  reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 10',
  example: { network: 'five', path: ['density', '0', '1'], result: 0.333 },
};

export const definition = defineNetwork(
  {
    id: 'sectorMatrix',
    family: 'segregation',
    weights: true,
    sectors: true,
  },
  (ties, { sectors }) => {
    const { counts, sizes, weights } = sectorTies(ties, sectors);
    const possible = sizes.map((a, k) =>
      sizes.map((b, l) => (k === l ? (a * (a - 1)) / (ties.directed ? 1 : 2) : a * b)),
    );
    const perPossible = (sums: number[][]) =>
      sums.map((row, k) =>
        row.map((sum, l) => (possible[k][l] === 0 ? null : sum / possible[k][l])),
      );
    return {
      sectors: [...sectors.ids],
      ties: counts,
      possible,
      density: perPossible(counts),
      weight: perPossible(weights),
    };
  },
);

/**
 * Ties, possible ties, density and weight a possible tie between every two sectors, and inside each.
 *
 * D_kl = ties k → l / possible; possible = n_k n_l between sectors, n_k(n_k − 1) inside one (half of it undirected). `weight` is the
 * sum of weights in place of the number of ties. A sector of one actor has no inside density and weight (`null`). Undirected
 * matrices are symmetric. Actors without a sector are left out. O(n + m).
 *
 * Range: density 0 … 1, weight ≥ 0. Source: Wasserman & Faust 1994, Social Network Analysis, ch. 10.
 *
 * @throws Error that starts with `care-chain/sectorMatrix:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * sectorMatrix(graph).density[0][1]; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * sectorMatrix(graph, { getNodeSector: 'department' });
 * sectorMatrix(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Segregation
 * @function
 */
export const sectorMatrix = /* @__PURE__ */ networkFunction(definition);

import { sectorFunction } from './define.ts';
import { defined, defineSector } from './definition.ts';
import { sectorTies } from './kernels/sector-ties.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '−1 … 1',
  formula: '(E_k − 2 I_k) / (E_k + 2 I_k)',
  reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
  example: { network: 'five', path: ['health'], result: -0.333 },
};

export const definition = defineSector(
  {
    id: 'sectorEiIndex',
    key: 'eiIndex',
    family: 'segregation',
    sectors: true,
  },
  (ties, { sectors }) => {
    const { pairs } = sectorTies(ties, sectors);
    return pairs.map((row, k) => {
      const out = row.reduce((sum, count) => sum + count, 0) - row[k];
      return defined((out - 2 * row[k]) / (out + 2 * row[k]));
    });
  },
);

/**
 * The E-I index of each sector, over the tie ends of its members in the union graph: a tie inside the sector counts at both ends.
 * `sectorEiIndexEdges` counts it once. `null` for a sector without ties. O(n + m).
 *
 * Formula: (E_k − 2 I_k) / (E_k + 2 I_k). Range: −1 … 1. Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140.
 *
 * @throws Error that starts with `care-chain/sectorEiIndex:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * sectorEiIndex(graph).health; // -0.333 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * sectorEiIndex(graph, { getNodeSector: 'department' });
 * sectorEiIndex(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Segregation
 * @function
 */
export const sectorEiIndex = /* @__PURE__ */ sectorFunction(definition);

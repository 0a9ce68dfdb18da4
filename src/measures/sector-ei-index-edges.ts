import { sectorFunction } from './define.ts';
import { defined, defineSector } from './definition.ts';
import { sectorTies } from './kernels/sector-ties.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '−1 … 1',
  formula: '(E_k − I_k) / (E_k + I_k)',
  reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
  example: { network: 'five', path: ['elder-care'], result: 0.333 },
};

export const definition = defineSector(
  {
    id: 'sectorEiIndexEdges',
    key: 'eiIndexEdges',
    family: 'segregation',
    sectors: true,
  },
  (ties, { sectors }) => {
    const { pairs } = sectorTies(ties, sectors);
    return pairs.map((row, k) => {
      const all = row.reduce((sum, count) => sum + count, 0);
      return defined((all - 2 * row[k]) / all);
    });
  },
);

/**
 * The E-I index of each sector over the ties of its members in the union graph, a tie inside the sector counted once.
 *
 * (E_k − I_k) / (E_k + I_k). `sectorEiIndex` counts a tie inside at both its ends. `null` for a sector without ties. O(n + m).
 *
 * Range: −1 … 1. Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140.
 *
 * @throws Error that starts with `care-chain/sectorEiIndexEdges:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * sectorEiIndexEdges(graph)['elder-care']; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * sectorEiIndexEdges(graph, { getNodeSector: 'department' });
 * sectorEiIndexEdges(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Segregation
 * @function
 */
export const sectorEiIndexEdges = /* @__PURE__ */ sectorFunction(definition);

import { tieFunction } from './define.ts';
import { defineTie } from './definition.ts';
import { commonNeighbors } from './kernels/triangles.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: '|N(u) ∩ N(v)| / |N(u) ∪ N(v) − {u, v}|',
  reference: 'Easley & Kleinberg 2010, Networks, Crowds, and Markets, ch. 3',
  example: { network: 'five', path: ['A-B'], result: 0.5 },
};

export const definition = defineTie(
  {
    id: 'neighborhoodOverlap',
    family: 'structural holes',
    most: 100_000,
  },
  (ties) => {
    const { order, size, starts, targets, degrees } = ties;
    const common = commonNeighbors(ties);
    const overlap = new Float64Array(size);
    for (let u = 0; u < order; u++)
      for (let s = starts[u]; s < starts[u + 1]; s++)
        overlap[s] = common[s] / (degrees[u] + degrees[targets[s]] - 2 - common[s]);
    return overlap;
  },
);

/**
 * The share of the two ends' other neighbors that they have in common: |N(u) ∩ N(v)| / |N(u) ∪ N(v) − {u, v}|, in [0, 1].
 *
 * Union graph, weights ignored. 0 marks a local bridge; `null` where neither end has another neighbor. O(m^1.5), and a figure
 * a tie: beyond 100,000 ties an analysis leaves it out.
 *
 * Range: 0 … 1. Source: Easley & Kleinberg 2010, Networks, Crowds, and Markets, ch. 3.
 *
 * @throws Error that starts with `care-chain/neighborhoodOverlap:` where the first argument is no graph, a weight is negative or
 * no number, or an option is unknown or takes another value.
 *
 * @example
 * neighborhoodOverlap(graph)['A-B']; // 0.5 with the ties A–B, A–C, B–C, A–D, D–E
 * neighborhoodOverlap.assign(graph, { edgeNeighborhoodOverlapAttribute: 'figure' });
 * neighborhoodOverlap(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Structural holes
 * @function
 */
export const neighborhoodOverlap = /* @__PURE__ */ tieFunction(definition);

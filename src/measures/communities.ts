import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { agreement } from './kernels/agreement.ts';
import { beginLouvain, louvain } from './kernels/louvain.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'modularity −½ … 1; ARI ≤ 1; NMI 0 … 1',
  formula: 'max Q = Σ_c (L_c / m − γ (D_c / 2m)²)',
  reference: 'Blondel et al. 2008, Journal of Statistical Mechanics P10008',
  example: { network: 'five', path: ['modularity'], result: 0.22 },
};

export const definition = defineNetwork(
  {
    id: 'communities',
    family: 'segregation',
    weights: true,
    sectors: 'optional',
    options: {
      /** How small the groups are: above 1 smaller ones, below 1 larger ones. */
      resolution: 1,
      /** Start of the random draws. */
      seed: 1,
    },
    numbers: { resolution: { least: 0 }, seed: { least: -Infinity, whole: true } },
    begin: beginLouvain,
  },
  (ties, { sectors, options: { resolution, seed }, record }) => {
    const division = louvain(ties, { resolution, seed });
    record('seed', seed);
    const { starts, passes, visits } = division;
    record('louvain', { resolution, starts, passes, neighborsRead: visits });
    if (Number.isNaN(division.modularity)) return null;
    const sizes = new Array<number>(division.count).fill(0);
    for (const number of division.community) sizes[number]++;
    const { ari, nmi } = agreement(division.community, sectors.codes);
    return {
      count: division.count,
      modularity: division.modularity,
      sizes,
      ari: defined(ari),
      nmi: defined(nmi),
    };
  },
);

/**
 * The communities that contact itself forms, whatever the sectors say: Louvain's method on the weighted union graph.
 *
 * `count` communities, an actor without ties being one of its own; `sizes` in the order of their first actor; `modularity`
 * Σ_c (L_c / m − γ (D_c / 2m)²), γ the option `resolution`; `ari` and `nmi` say how far communities and sectors agree (adjusted Rand
 * index and normalised mutual information over the actors with a sector, `null` where not defined). `null` in a network without ties.
 * Deterministic: actors in the order of their ids, then up to nine orders by `seed`, the best kept; in large networks fewer. Louvain's
 * method finds a good division, not always the best, and several may be nearly as good. About O(m log n) a pass, 24 bytes a pair;
 * `settings.louvain` of an analysis says how many starts and passes there were and how many neighbors were read.
 *
 * Formula: max Q = Σ_c (L_c / m − γ (D_c / 2m)²). Range: modularity −½ … 1; ARI ≤ 1; NMI 0 … 1. Source: Blondel et al. 2008,
 * Journal of Statistical Mechanics P10008.
 *
 * @throws Error that starts with `care-chain/communities:` where the first argument is no graph, a weight is negative or no number,
 * a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * communities(graph); // { count: 4, modularity: 0.44, sizes: [12, 11, 6, 5], ari: 0.49, nmi: 0.58 }
 * communities(graph).modularity; // 0.22 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * communities(graph, { getNodeSector: 'department' });
 *
 * @category Segregation
 * @function
 */
export const communities = /* @__PURE__ */ networkFunction(definition);

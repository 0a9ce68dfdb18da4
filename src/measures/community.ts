import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { beginLouvain, louvain } from './kernels/louvain.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '1 … number of communities',
  formula: 'max Q = Σ_c (L_c / m − γ (D_c / 2m)²)',
  reference: 'Blondel et al. 2008, Journal of Statistical Mechanics P10008',
  example: { network: 'five', path: ['D'], result: 2 },
};

export const definition = defineNode(
  {
    id: 'community',
    family: 'segregation',
    weights: true,
    options: {
      /** How small the groups are: above 1 smaller ones, below 1 larger ones. */
      resolution: 1,
      /** Start of the random draws. */
      seed: 1,
    },
    numbers: { resolution: { least: 0 }, seed: { least: -Infinity, whole: true } },
    begin: beginLouvain,
  },
  (ties, { options: { resolution, seed } }) => {
    const division = louvain(ties, { resolution, seed });
    const undefinedAll = Number.isNaN(division.modularity);
    return Float64Array.from(division.community, (c) => (undefinedAll ? Number.NaN : c + 1));
  },
);

/**
 * The community of each actor, numbered from 1 in the order of their first actor; an actor without ties is one of its own.
 *
 * The division is that of `communities`. The number is a name and no amount. `null` for every actor in a network without ties.
 * Cost of `communities`, shared with it: about O(m log n) a pass.
 *
 * Formula: max Q = Σ_c (L_c / m − γ (D_c / 2m)²). Range: 1 … number of communities. Source: Blondel et al. 2008, Journal of
 * Statistical Mechanics P10008.
 *
 * @throws Error that starts with `care-chain/community:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * community.assign(graph, { nodeCommunityAttribute: 'group' });
 * community(graph).D; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * community(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Segregation
 * @function
 */
export const community = /* @__PURE__ */ nodeFunction(definition);

import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { agreement } from './kernels/agreement.ts';
import { beginLouvain, louvain } from './kernels/louvain.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: '2 I / (H_c + H_s)',
  reference: 'Danon et al. 2005, Journal of Statistical Mechanics P09008',
  example: { network: 'five', path: [], result: 0.433 },
};

export const definition = defineNetwork(
  {
    id: 'normalizedMutualInformation',
    family: 'segregation',
    weights: true,
    sectors: true,
    options: {
      /** How small the groups are: above 1 smaller ones, below 1 larger ones. */
      resolution: 1,
      /** Start of the random draws. */
      seed: 1,
    },
    numbers: { resolution: { least: 0 }, seed: { least: -Infinity, whole: true } },
    begin: beginLouvain,
  },
  (ties, { sectors, options: { resolution, seed } }) => {
    const { community, modularity } = louvain(ties, { resolution, seed });
    return Number.isNaN(modularity) ? null : defined(agreement(community, sectors.codes).nmi);
  },
);

/**
 * Normalised mutual information of communities and sectors: 2 I / (H_c + H_s), over the actors with a sector.
 *
 * The communities are those of `communities`. It rises with the number of communities, which the adjusted Rand index does not.
 * `null` without ties, and where there is one sector and one community.
 * Cost of `communities`, shared with it: about O(m log n) a pass.
 *
 * Range: 0 … 1. Source: Danon et al. 2005, Journal of Statistical Mechanics P09008.
 *
 * @throws Error that starts with `care-chain/normalizedMutualInformation:` where the first argument is no graph, a weight is
 * negative or no number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * normalizedMutualInformation(graph); // 0.58
 * normalizedMutualInformation(graph, { getNodeSector: 'department' });
 * normalizedMutualInformation(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Segregation
 * @function
 */
export const normalizedMutualInformation = /* @__PURE__ */ networkFunction(definition);

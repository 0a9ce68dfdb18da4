import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { agreement } from './kernels/agreement.ts';
import { beginLouvain, louvain } from './kernels/louvain.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '≤ 1',
  formula: '(Σ C(n_cs, 2) − E) / (½ (Σ C(n_c, 2) + Σ C(n_s, 2)) − E)',
  reference: 'Hubert & Arabie 1985, Journal of Classification 2:193–218',
  example: { network: 'five', path: [], result: 0.167 },
};

export const definition = defineNetwork(
  {
    id: 'adjustedRandIndex',
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
    return Number.isNaN(modularity) ? null : defined(agreement(community, sectors.codes).ari);
  },
);

/**
 * Hubert and Arabie's adjusted Rand index of communities and sectors: pairs of actors that both put together, less what chance gives.
 *
 * (Σ C(n_cs, 2) − E) / (½ (Σ C(n_c, 2) + Σ C(n_s, 2)) − E) with E = Σ C(n_c, 2) Σ C(n_s, 2) / C(n, 2), over the actors with a sector;
 * the communities are those of `communities`. `null` without ties and where the denominator is 0: both put all actors together, or
 * both keep every actor apart.
 * Cost of `communities`, shared with it: about O(m log n) a pass.
 *
 * Range: ≤ 1. Source: Hubert & Arabie 1985, Journal of Classification 2:193–218.
 *
 * @throws Error that starts with `care-chain/adjustedRandIndex:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * adjustedRandIndex(graph); // 0.49
 * adjustedRandIndex(graph, { getNodeSector: 'department' });
 * adjustedRandIndex(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Segregation
 * @function
 */
export const adjustedRandIndex = /* @__PURE__ */ networkFunction(definition);

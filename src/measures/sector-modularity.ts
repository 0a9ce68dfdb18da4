import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { sectorTies } from './kernels/sector-ties.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '−1 … 1',
  formula: 'Σ_c (L_c / m − γ (D_c / 2m)²); directed Σ_c (L_c / m − γ K_out,c K_in,c / m²)',
  reference:
    'Newman 2004, Physical Review E 70:056131; directed: Leicht & Newman 2008, Physical Review Letters 100:118703',
  example: { network: 'five', path: [], result: 0.08 },
};

export const definition = defineNetwork(
  {
    id: 'sectorModularity',
    family: 'segregation',
    weights: true,
    sectors: true,
    options: {
      /** How small the groups are: above 1 smaller ones, below 1 larger ones. */
      resolution: 1,
    },
    numbers: { resolution: { least: 0 } },
  },
  (ties, { sectors, options: { resolution } }) => {
    const { weights } = sectorTies(ties, sectors);
    const count = weights.length;
    let total = 0;
    let inside = 0;
    let chance = 0;
    for (let k = 0; k < count; k++) {
      let out = 0;
      let into = 0;
      for (let l = 0; l < count; l++) {
        out += weights[k][l];
        into += weights[l][k];
      }
      // Undirected, a row holds the weight inside once; both ends of such a tie are members.
      if (!ties.directed) out = into = out + weights[k][k];
      total += out;
      inside += weights[k][k];
      chance += out * into;
    }
    if (!ties.directed) inside *= 2;
    return defined(inside / total - (resolution * chance) / (total * total));
  },
);

/**
 * The modularity of the sectors: the share of weight inside them less the share that actors of their strength would give by chance.
 *
 * Undirected Q = Σ_c (L_c / m − γ (D_c / 2m)²), directed Q = Σ_c (L_c / m − γ K_out,c K_in,c / m²); m the sum of weights, L_c that
 * inside sector c, D_c, K_out,c and K_in,c the strengths of its members, γ the option `resolution`. Actors without a sector and their
 * ties are left out. `null` without ties. O(n + m).
 *
 * Range: −1 … 1. Source: Newman 2004, Physical Review E 70:056131; directed: Leicht & Newman 2008, Physical Review Letters
 * 100:118703.
 *
 * @throws Error that starts with `care-chain/sectorModularity:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * sectorModularity(graph); // 0.39: the sectors cut this network into fairly separate parts
 * sectorModularity(graph, { getNodeSector: 'department' });
 * sectorModularity(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Segregation
 * @function
 */
export const sectorModularity = /* @__PURE__ */ networkFunction(definition);

import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { dyadSides } from './kernels/dyad-sides.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '≤ 1; with truncate 0 … 1',
  formula: '1 − e / E(e), E(e) = m ((Σ n_k)² − Σ n_k²) / (n(n − 1))',
  reference:
    'Freeman 1978, Sociological Methods & Research 6:411–429; several sectors: Bojanowski & Corten 2014, Social Networks 39:14–32',
  example: { network: 'five', path: [], result: 0.333 },
};

export const definition = defineNetwork(
  {
    id: 'freemanSegregation',
    family: 'segregation',
    sectors: true,
    options: {
      /** Whether values below zero are set to zero. */
      truncate: false as boolean,
    },
  },
  (ties, { sectors, options: { truncate } }) => {
    if (ties.directed) return null;
    const { internal, external, internalPossible, externalPossible } = dyadSides(ties, sectors);
    const chance =
      ((internal + external) * externalPossible) / (internalPossible + externalPossible);
    if (!(chance > 0)) return null;
    const missing = 1 - external / chance;
    return defined(truncate ? Math.max(0, missing) : missing);
  },
);

/**
 * Freeman's segregation: how many of the ties across sectors that chance would give are missing.
 *
 * 1 − e / E(e); e ties across sectors, E(e) = m ((Σ n_k)² − Σ n_k²) / (n(n − 1)), for any number of sectors, weights ignored.
 * Below 0 where more ties run across than chance would give; `truncate: true` shows 0 there, as Freeman did. Actors without a sector
 * are left out. Undirected networks only: `null` for directed ones, for one sector, and without ties. O(n + m).
 *
 * Formula: 1 − e / E(e), E(e) = m ((Σ n_k)² − Σ n_k²) / (n(n − 1)). Range: ≤ 1; with truncate 0 … 1. Source: Freeman 1978,
 * Sociological Methods & Research 6:411–429; several sectors: Bojanowski & Corten 2014, Social Networks 39:14–32.
 *
 * @throws Error that starts with `care-chain/freemanSegregation:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * freemanSegregation(graph); // 0.73: three in four of the cross-sector ties that chance would give do not exist
 * freemanSegregation(graph, { getNodeSector: 'department' });
 * freemanSegregation(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Segregation
 * @function
 */
export const freemanSegregation = /* @__PURE__ */ networkFunction(definition);

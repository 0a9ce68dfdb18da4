import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import { corePeripherySplit } from './kernels/core-periphery-split.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '−1 … 1',
  formula: 'max over cores of corr(a_ij, ideal_ij), i ≠ j',
  reference: 'Borgatti & Everett 1999, Social Networks 21:375–395',
  example: { network: 'five', path: ['fit'], result: 0.577 },
};

export const definition = defineNetwork(
  {
    id: 'corePeriphery',
    family: 'cohesion',
    options: {
      /** Whether ties between core and periphery are left out (`missing`) or expected (1). */
      offBlocks: 'missing' as 'missing' | 1,
    },
    choices: { offBlocks: ['missing', 1] },
  },
  (ties, { options: { offBlocks }, record }) => {
    const { fit, isCore, search } = corePeripherySplit(ties, offBlocks);
    record('corePeriphery', { offBlocks, search });
    return {
      fit: Number.isNaN(fit) ? null : fit,
      core: Number.isNaN(fit) ? [] : ties.ids.filter((_, i) => isCore[i] === 1),
    };
  },
);

/**
 * How well the network fits a core and a periphery, and who is in the core (Borgatti & Everett's discrete model).
 *
 * Fit: Pearson's correlation of the off-diagonal 0/1 matrix with the ideal one, 1 inside the core, 0 inside the periphery; ties
 * between the two are left out (`offBlocks: 'missing'`) or ideally 1 (`offBlocks: 1`). Weights ignored. `null` where every split has
 * zero variance. Up to 15 actors every core is tried, so that the fit is certainly the best; above, the best split is
 * searched for: the best degree-ordered prefix, then single moves and swaps that raise the fit; above 2000 actors the prefix only,
 * O(m + n) after sorting (`settings.corePeriphery.search` says which). Compare the fit, not the
 * membership: other searches end in other cores of the same fit.
 *
 * Formula: max over cores of corr(a_ij, ideal_ij), i ≠ j. Range: −1 … 1. Source: Borgatti & Everett 1999, Social Networks
 * 21:375–395.
 *
 * @throws Error that starts with `care-chain/corePeriphery:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * corePeriphery(graph); // { fit: 0.69, core: ['city', 'clinic'] }
 * corePeriphery(graph).fit; // 0.577 with the ties A–B, A–C, B–C, A–D, D–E
 * corePeriphery(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Cohesion
 * @function
 */
export const corePeriphery = /* @__PURE__ */ networkFunction(definition);

import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { componentOf } from './kernels/component-of.ts';
import { distanceSums } from './kernels/geodesics.ts';
import { assertSourceOptions, everySource, sourceDefaults } from './kernels/source-plan.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'F = 1 − Σ_c s_c (s_c − 1) / (n (n − 1)); D_F = 1 − Σ_{i≠j} 1/d_ij / (n (n − 1))',
  reference: 'Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34',
  example: { network: 'apart', path: ['value'], result: 0.4 },
};

export const definition = defineNetwork(
  {
    id: 'fragmentation',
    family: 'cohesion',
    options: sourceDefaults,
    direct: everySource,
    inParts: true,
  },
  (ties, { options, record }) => {
    assertSourceOptions('fragmentation', options);
    const pairs = ties.order < 2 ? Number.NaN : ties.order * (ties.order - 1);
    const sizes: number[] = [];
    for (const c of componentOf(ties)) sizes[c] = (sizes[c] ?? 0) + 1;
    const { plan, sums } = distanceSums(ties, 'union', options);
    record(
      'fragmentation',
      plan.exact
        ? { exact: true }
        : { exact: false, sources: plan.sources.length, seed: options.seed },
    );
    const joined = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    const near = sums.harmonic.reduce((sum, value) => sum + value, 0);
    return {
      value: defined(1 - joined / pairs),
      distanceWeighted: defined(1 - near / pairs),
    };
  },
);

/**
 * Borgatti's fragmentation of the network as it stands.
 *
 * `value`: F = 1 − Σ_c s_c (s_c − 1) / (n (n − 1)), the share of pairs that do not reach each other. `distanceWeighted`:
 * D_F = 1 − Σ_{i≠j} 1/d_ij / (n (n − 1)), which also counts long ways. Both on the union graph, weights ignored; `null` for n < 2. F is
 * O(n + m); D_F takes the searches of betweenness and is estimated from a sample above `work` (see `settings.fragmentation`).
 *
 * Range: 0 … 1. Source: Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34.
 *
 * @throws Error that starts with `care-chain/fragmentation:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * fragmentation(graph); // { value: 0, distanceWeighted: 0.51 }
 * fragmentation(graph).value; // 0.4 with the ties A–B, A–C, B–C, A–D
 * fragmentation(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Cohesion
 * @function
 */
export const fragmentation = /* @__PURE__ */ networkFunction(definition);

import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import type { Distances } from './kernels/arcs.ts';
import { distanceSums } from './kernels/geodesics.ts';
import { recordSample } from './kernels/record-sample.ts';
import { assertSourceOptions, everySource, sourceDefaults } from './kernels/source-plan.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '> 0 … 1',
  formula: 'C_i = (r / (n − 1)) · (r / Σ d_ij), r others within reach',
  reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 5',
  example: { network: 'apart', path: ['A'], result: 0.75 },
};

export const definition = defineNode(
  {
    id: 'closeness',
    family: 'centrality',
    options: {
      /** Ways that follow the ties, that run against them, or both. */
      distances: 'out' as Distances,
      ...sourceDefaults,
    },
    choices: { distances: ['out', 'in', 'union'] },
    direct: everySource,
    inParts: true,
  },
  (ties, { options: { distances, ...options }, record }) => {
    assertSourceOptions('closeness', options);
    const { plan, sums } = distanceSums(ties, distances, options);
    const others = ties.order - 1;
    const values = sums.reach.map((r, i) =>
      r === 0 ? Number.NaN : (r * r) / (others * sums.far[i]),
    );
    if (plan.exact) recordSample(record, 'closeness', { plan, seed: options.seed, error: values });
    else
      record('closeness', {
        exact: false,
        sources: plan.sources.length,
        seed: options.seed,
        unmet: values.filter((value, i) => Number.isNaN(value) && ties.degrees[i] > 0).length,
      });
    return values;
  },
);

/**
 * Closeness after Wasserman and Faust: the share of actors within reach, by the mean distance to them.
 *
 * C_i = (r / (n − 1)) · (r / Σ d_ij) over the r others within reach; every tie is one step, weights ignored. Directed: distances
 * from the actor; `distances: 'in'` takes those towards it, `'union'` ignores directions. `null` where r = 0. Shares the searches
 * of betweenness; above `work` visits of ties r and Σ d are estimated from the same seeded sample, and an actor that meets none of
 * it gets `null` (counted in `settings.closeness.unmet`).
 * O(s (n + m)) for s searches.
 *
 * Range: > 0 … 1. Source: Wasserman & Faust 1994, Social Network Analysis, ch. 5.
 *
 * @throws Error that starts with `care-chain/closeness:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * closeness(graph); // { clinic: 0.52, … }
 * closeness(graph).A; // 0.75 with the ties A–B, A–C, B–C, A–D
 * closeness.assign(graph, { nodeClosenessAttribute: 'figure' });
 *
 * @category Centrality
 * @function
 */
export const closeness = /* @__PURE__ */ nodeFunction(definition);

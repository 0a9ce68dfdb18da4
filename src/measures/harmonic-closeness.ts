import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import type { Distances } from './kernels/arcs.ts';
import { distanceSums } from './kernels/geodesics.ts';
import { recordSample } from './kernels/record-sample.ts';
import { assertSourceOptions, everySource, sourceDefaults } from './kernels/source-plan.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'H_i = Σ_{j≠i} 1/d_ij / (n − 1), 1/∞ = 0',
  reference: 'Rochat 2009; Boldi & Vigna 2014, Internet Mathematics 10:222–262',
  example: { network: 'five', path: ['A'], result: 0.875 },
};

export const definition = defineNode(
  {
    id: 'harmonicCloseness',
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
    assertSourceOptions('harmonicCloseness', options);
    const { plan, sums } = distanceSums(ties, distances, options);
    const others = ties.order < 2 ? Number.NaN : ties.order - 1;
    const error = sums.error.map((value) => value / others);
    recordSample(record, 'harmonicCloseness', { plan, seed: options.seed, error });
    return sums.harmonic.map((value) => value / others);
  },
);

/**
 * Harmonic closeness: the mean of 1/distance to all others, with 0 for those out of reach.
 *
 * H_i = Σ_{j≠i} 1/d_ij / (n − 1); every tie is one step, weights ignored. Directed: distances from the actor; `distances: 'in'` takes
 * those towards it, `'union'` ignores directions. 0 for an isolate, `null` for n < 2. Well defined in unconnected networks, so to
 * be preferred to `closeness`. Shares the searches of betweenness, and like it is estimated from a seeded sample of actors above
 * `work` visits of ties.
 * O(s (n + m)) for s searches.
 *
 * Range: 0 … 1. Source: Rochat 2009; Boldi & Vigna 2014, Internet Mathematics 10:222–262.
 *
 * @throws Error that starts with `care-chain/harmonicCloseness:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * harmonicCloseness(graph); // { clinic: 0.71, … }
 * harmonicCloseness(graph, { distances: 'in' });
 * harmonicCloseness(graph).A; // 0.875 with the ties A–B, A–C, B–C, A–D, D–E
 *
 * @category Centrality
 * @function
 */
export const harmonicCloseness = /* @__PURE__ */ nodeFunction(definition);

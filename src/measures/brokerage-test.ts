import { nodeTableFunction } from './define.ts';
import { defineNodeTable } from './definition.ts';
import { brokerCounts } from './kernels/broker-counts.ts';
import {
  asRoles,
  type BrokerRole,
  brokerOptions,
  pairsOf,
  rolesOf,
} from './kernels/broker-model.ts';
import { permuteBrokers } from './kernels/broker-permutations.ts';
import type { MeasureNote } from './measure.ts';

/** A count, its mean over the permutations, and how rarely they reach it. */
export interface BrokerTest {
  count: number;
  mean: number;
  p: number;
}

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'p: 1 / (R + 1) … 1',
  formula: 'p = (1 + |{ r : count_r ≥ count }|) / (R + 1)',
  reference: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126',
  example: { network: 'five', path: ['A', 'boundary', 'p'], result: 0.28 },
};

export const definition = defineNodeTable(
  {
    id: 'brokerageTest',
    family: 'brokerage',
    sectors: true,
    options: {
      ...brokerOptions.options,
      /** Number of label shuffles; `null` takes as many as are affordable at this size. */
      permutations: 999,
      /** Start of the random draws. */
      seed: 1,
      /** Whether each actor keeps its own sector while the others are shuffled. */
      fixEgo: false,
    },
    choices: brokerOptions.choices,
    numbers: {
      permutations: { least: 1, whole: true },
      seed: { least: Number.NEGATIVE_INFINITY, whole: true },
    },
    most: 5_000,
  },
  (ties, { sectors, options: { pairs: wanted, permutations, seed, fixEgo }, record }) => {
    const pairs = pairsOf(ties, wanted);
    const names = rolesOf(pairs).slice(0, -1);
    const counts = brokerCounts(ties, sectors);
    const sums = new Float64Array(counts.length);
    const reached = new Int32Array(counts.length);
    permuteBrokers(ties, sectors, { permutations, seed, fixEgo }, (i, dealt) => {
      for (let r = 0; r < 5; r++) {
        sums[5 * i + r] += dealt[r];
        if (dealt[r] >= counts[5 * i + r]) reached[5 * i + r]++;
      }
    });
    record('brokeragePermutations', permutations);
    record('seed', seed);
    return ties.ids.map((_, i): { [role in BrokerRole]?: BrokerTest } | null => {
      if (sectors.codes[i] < 0) return null;
      const figures = asRoles(counts, 5 * i, pairs);
      const means = asRoles(sums, 5 * i, pairs);
      return Object.fromEntries(
        names.map((role, r) => {
          // In unordered pairs the liaison stands where the ordered ones have the representative.
          const column = 5 * i + (role === 'liaison' ? 4 : r);
          const p = (1 + reached[column]) / (permutations + 1);
          return [role, { count: figures[r], mean: means[r] / permutations, p }];
        }),
      );
    });
  },
);

/**
 * Whether an actor plays a role more often than it would if the sectors were dealt out at random, the ties being what they are.
 *
 * The sector labels are shuffled `permutations` times among all actors that have one; with `fixEgo` the actor under test keeps its own,
 * and `mean` then tends to the expected value of conditional brokerage. p = (1 + permutations that reach the count) / (permutations + 1),
 * one-sided. Deterministic by `seed`. The total does not depend on sectors and is left out. Roles, `pairs` and actors without a sector
 * as for brokerage. O(permutations · (m + closed two-paths)): beyond 5,000 ties an analysis leaves it out.
 * An actor without a sector gets `null`.
 *
 * Formula: p = (1 + |{ r : count_r ≥ count }|) / (R + 1). Range: p: 1 / (R + 1) … 1. Source: Gould & Fernandez 1989, Sociological
 * Methodology 19:89–126.
 *
 * @throws Error that starts with `care-chain/brokerageTest:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * brokerageTest(graph, { permutations: 9999, fixEgo: true }).clinic.gatekeeper.p; // 0.012
 * brokerageTest(graph).A.boundary.p; // 0.28 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * brokerageTest.assign(graph, { nodeBrokerageTestAttribute: 'figure' });
 *
 * @category Brokerage
 * @function
 */
export const brokerageTest = /* @__PURE__ */ nodeTableFunction(definition);

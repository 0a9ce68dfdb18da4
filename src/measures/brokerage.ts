import { nodeTableFunction } from './define.ts';
import { defineNodeTable } from './definition.ts';
import { brokerCounts } from './kernels/broker-counts.ts';
import {
  asRoles,
  type BrokerRole,
  brokerChances,
  brokerFrame,
  brokerOptions,
  pairsOf,
  rolesOf,
  score,
} from './kernels/broker-model.ts';
import type { MeasureNote } from './measure.ts';

/** A count beside what chance would give. */
export interface BrokerCount {
  count: number;
  expected: number;
  z: number | null;
}

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … (n − 1)(n − 2)',
  formula:
    '|{ (a, c) : a → b → c, not a → c }| by role; z = (count − K p) / √(K p(1 − p) + S s), p = d²(1 − d), s = d³(1 − d)³',
  reference: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126',
  example: { network: 'five', path: ['A', 'boundary', 'z'], result: 2 },
};

export const definition = defineNodeTable(
  {
    id: 'brokerage',
    family: 'brokerage',
    manyVectors: true,
    sectors: true,
    ...brokerOptions,
  },
  (ties, { sectors, options }) => {
    const pairs = pairsOf(ties, options.pairs);
    const names = rolesOf(pairs);
    const counts = brokerCounts(ties, sectors);
    const chances = brokerChances(brokerFrame(ties, sectors), pairs);
    return ties.ids.map((_, i): { [role in BrokerRole]?: BrokerCount } | null => {
      if (sectors.codes[i] < 0) return null;
      const { expected, variance } = chances[sectors.codes[i]];
      return Object.fromEntries(
        asRoles(counts, 5 * i, pairs).map((count, r) => [
          names[r],
          { count, expected: expected[r], z: score(count, expected[r], variance[r]) },
        ]),
      );
    });
  },
);

/**
 * Gould and Fernandez' brokerage: between which sectors an actor stands in the middle.
 *
 * b brokers the pair (a, c) where a → b → c and not a → c, all three different. Directed networks count ordered pairs: coordinator
 * (all in one sector), itinerant (both ends in one other sector), gatekeeper (the source outside), representative (the target outside),
 * liaison (three sectors). Undirected networks count unordered pairs, and `boundary` is one end outside; `pairs: 'ordered'` counts each
 * tie as two arcs instead, as sna does. Weights are ignored.
 *
 * `expected` and `z` are those of independent ties of the network's density between actors with a sector; `z` is `null` where a role is
 * impossible. z is a guide, not a test: counts are small and skewed. An actor without a sector takes no part and gets `null`.
 * O(m^1.5).
 *
 * Formula: |{ (a, c) : a → b → c, not a → c }| by role; z = (count − K p) / √(K p(1 − p) + S s), p = d²(1 − d), s = d³(1 − d)³.
 * Range: 0 … (n − 1)(n − 2). Source: Gould & Fernandez 1989, Sociological Methodology 19:89–126.
 *
 * @throws Error that starts with `care-chain/brokerage:` where the first argument is no graph, a weight is negative or no number, a
 * sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * brokerage(graph).clinic.gatekeeper; // { count: 5, expected: 2.49, z: 1.03 }
 * brokerage(graph).A.boundary.z; // 2 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * brokerage.assign(graph, { nodeBrokerageAttribute: 'figure' });
 *
 * @category Brokerage
 * @function
 */
export const brokerage = /* @__PURE__ */ nodeTableFunction(definition);

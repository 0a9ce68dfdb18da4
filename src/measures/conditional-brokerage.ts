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
} from './kernels/broker-model.ts';
import type { MeasureNote } from './measure.ts';

/** A count beside what the actor's own total would give. */
export interface RelativeBrokerage {
  count: number;
  expected: number;
  ratio: number | null;
}

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'ratio 0 … ∞',
  formula: 'E_role = total_i K_role / K_total; ratio = count / E_role',
  reference: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126',
  example: { network: 'five', path: ['A', 'boundary', 'ratio'], result: 1.5 },
};

export const definition = defineNodeTable(
  {
    id: 'conditionalBrokerage',
    family: 'brokerage',
    sectors: true,
    ...brokerOptions,
    most: 100_000,
  },
  (ties, { sectors, options }) => {
    const pairs = pairsOf(ties, options.pairs);
    const names = rolesOf(pairs);
    const counts = brokerCounts(ties, sectors);
    const chances = brokerChances(brokerFrame(ties, sectors), pairs);
    return ties.ids.map((_, i): { [role in BrokerRole]?: RelativeBrokerage } | null => {
      if (sectors.codes[i] < 0) return null;
      const { eligible } = chances[sectors.codes[i]];
      const figures = asRoles(counts, 5 * i, pairs);
      const total = figures[figures.length - 1];
      const all = eligible[eligible.length - 1];
      return Object.fromEntries(
        figures.map((count, r) => {
          const expected = all > 0 ? (total * eligible[r]) / all : 0;
          return [names[r], { count, expected, ratio: expected > 0 ? count / expected : null }];
        }),
      );
    });
  },
);

/**
 * Brokerage beside what the sizes of the sectors would make of an actor's total: E_role = total_i K_role / K_total, ratio = count / E.
 *
 * K are the eligible pairs of a role. E is the exact mean when the sectors of all other actors are dealt out anew. The ratio is `null`
 * where E is 0. Roles, `pairs` and actors without a sector as for brokerage. O(m^1.5). It follows from brokerage and the sizes of the
 * sectors, so beyond 100,000 ties an analysis leaves it out.
 *
 * Range: ratio 0 … ∞. Source: Gould & Fernandez 1989, Sociological Methodology 19:89–126.
 *
 * @throws Error that starts with `care-chain/conditionalBrokerage:` where the first argument is no graph, a weight is negative or
 * no number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * conditionalBrokerage(graph).A.boundary.ratio; // 1.5 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * conditionalBrokerage.assign(graph, { nodeConditionalBrokerageAttribute: 'figure' });
 * conditionalBrokerage(graph, { getNodeSector: 'department' });
 *
 * @category Brokerage
 * @function
 */
export const conditionalBrokerage = /* @__PURE__ */ nodeTableFunction(definition);

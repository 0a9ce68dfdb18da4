import { nodeTableFunction } from './define.ts';
import { defineNodeTable } from './definition.ts';
import {
  asRoles,
  type BrokerRole,
  brokerOptions,
  pairsOf,
  rolesOf,
} from './kernels/broker-model.ts';
import { partialCounts } from './kernels/partial-counts.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … (n − 1)(n − 2)',
  formula: 'Σ 1 / k_ac over the pairs (a, c) that b brokers; k_ac = |{ b : a → b → c }|',
  reference: 'Borgatti, Everett & Freeman 2002, UCINET',
  example: { network: 'square', path: ['B', 'total'], result: 0.5 },
};

export const definition = defineNodeTable(
  {
    id: 'partialBrokerage',
    family: 'brokerage',
    sectors: true,
    ...brokerOptions,
    most: 20_000,
  },
  (ties, { sectors, options }) => {
    const pairs = pairsOf(ties, options.pairs);
    const names = rolesOf(pairs);
    const counts = partialCounts(ties, sectors);
    return ties.ids.map((_, i): { [role in BrokerRole]?: number } | null =>
      sectors.codes[i] < 0
        ? null
        : Object.fromEntries(asRoles(counts, 5 * i, pairs).map((credit, r) => [names[r], credit])),
    );
  },
);

/**
 * Brokerage with shared credit: an actor gets 1/k of a pair that k actors stand between.
 *
 * An actor that is the only way between two others gets all of it. Roles, `pairs` and actors without a sector as for brokerage.
 * O(Σ_b in_b · out_b), so hubs are dear: beyond 20,000 ties an analysis leaves it out.
 * An actor without a sector gets `null`.
 *
 * Formula: Σ 1 / k_ac over the pairs (a, c) that b brokers; k_ac = |{ b : a → b → c }|. Range: 0 … (n − 1)(n − 2). Source:
 * Borgatti, Everett & Freeman 2002, UCINET.
 *
 * @throws Error that starts with `care-chain/partialBrokerage:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * partialBrokerage(graph).B.total; // 0.5 with the ties A–B, A–C, B–D, C–D, D–E, B and C one sector
 * partialBrokerage.assign(graph, { nodePartialBrokerageAttribute: 'figure' });
 * partialBrokerage(graph, { getNodeSector: 'department' });
 *
 * @category Brokerage
 * @function
 */
export const partialBrokerage = /* @__PURE__ */ nodeTableFunction(definition);

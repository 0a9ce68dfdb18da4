import type { BrokerCount } from './brokerage.ts';
import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import { brokerCounts } from './kernels/broker-counts.ts';
import {
  asRoles,
  type BrokerRole,
  brokerFrame,
  brokerOptions,
  pairsOf,
  rolesOf,
  score,
} from './kernels/broker-model.ts';
import { graphChance } from './kernels/graph-broker-variance.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … n(n − 1)(n − 2)',
  formula:
    'Σ_b count_b by role; E = T p; Var = T p(1 − p) + Σ cov of triples that share a tie: d³(1 − d)³, d⁵(1 − d) or −d⁴(1 − d)²',
  reference: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126',
  example: { network: 'five', path: ['boundary', 'expected'], result: 2.25 },
};

export const definition = defineNetwork(
  {
    id: 'graphBrokerage',
    family: 'brokerage',
    sectors: true,
    ...brokerOptions,
  },
  (ties, { sectors, options }): { [role in BrokerRole]?: BrokerCount } => {
    const pairs = pairsOf(ties, options.pairs);
    const counts = brokerCounts(ties, sectors);
    const sums = new Float64Array(5);
    for (let i = 0; i < ties.order; i++)
      if (sectors.codes[i] >= 0) for (let r = 0; r < 5; r++) sums[r] += counts[5 * i + r];
    const frame = brokerFrame(ties, sectors);
    const figures = asRoles(sums, 0, pairs);
    return Object.fromEntries(
      rolesOf(pairs).map((role, r) => {
        const { expected, variance } = graphChance(frame, role, pairs);
        return [role, { count: figures[r], expected, z: score(figures[r], expected, variance) }];
      }),
    );
  },
);

/**
 * Brokerage of the whole network: the counts of all actors by role, with expected value and z.
 *
 * The variance takes account of every pair of triples that share a tie. R's sna leaves some of them out, so its z of coordinator,
 * gatekeeper, representative and total differs. Roles, `pairs` and actors without a sector as for brokerage. O(m^1.5).
 *
 * Formula: Σ_b count_b by role; E = T p; Var = T p(1 − p) + Σ cov of triples that share a tie: d³(1 − d)³, d⁵(1 − d) or −d⁴(1 −
 * d)². Range: 0 … n(n − 1)(n − 2). Source: Gould & Fernandez 1989, Sociological Methodology 19:89–126.
 *
 * @throws Error that starts with `care-chain/graphBrokerage:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * graphBrokerage(graph).boundary.expected; // 2.25 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * graphBrokerage(graph, { getNodeSector: 'department' });
 * graphBrokerage(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Brokerage
 * @function
 */
export const graphBrokerage = /* @__PURE__ */ networkFunction(definition);

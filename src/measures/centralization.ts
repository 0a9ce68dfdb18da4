import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import { geodesics } from './kernels/geodesics.ts';
import { assertSourceOptions, everySource, sourceDefaults } from './kernels/source-plan.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'Σ_i (max c − c_i) / the same sum in a star',
  reference: 'Freeman 1979, Social Networks 1:215–239',
  example: { network: 'five', path: ['degree'], result: 0.417 },
};

export const definition = defineNetwork(
  {
    id: 'centralization',
    family: 'centrality',
    options: sourceDefaults,
    direct: everySource,
    inParts: true,
  },
  (ties, { options, record }): { degree: number | null; betweenness: number | null } => {
    assertSourceOptions('centralization', options);
    const { order, directed } = ties;
    if (order < 3) return { degree: null, betweenness: null };
    const star = (order - 1) * (order - 2);
    const { plan, betweenness } = geodesics(ties, options);
    if (!plan.exact)
      record('centralization', {
        betweenness: 'not computed: betweenness is estimated from a sample',
      });
    return {
      degree: spread(ties.degrees) / star,
      betweenness: plan.exact
        ? spread(betweenness) / ((star * (order - 1)) / (directed ? 1 : 2))
        : null,
    };
  },
);

/**
 * Freeman's centralization of the network: how far it is built around one actor.
 *
 * Σ_i (max − c_i) by the same sum in a star. Degree: distinct alters whatever the direction, star (n − 1)(n − 2). Betweenness: raw,
 * star (n − 1)² (n − 2) / 2, directed without the 2. Both `null` for n < 3; betweenness `null` where it is only estimated (see
 * `betweenness`), since the largest of many estimates is too large. Cost of betweenness, shared with it.
 * O(s (n + m)) for s searches.
 *
 * Formula: Σ_i (max c − c_i) / the same sum in a star. Range: 0 … 1. Source: Freeman 1979, Social Networks 1:215–239.
 *
 * @throws Error that starts with `care-chain/centralization:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * centralization(graph); // { degree: 0.4, betweenness: 0.41 }
 * centralization(graph).degree; // 0.417 with the ties A–B, A–C, B–C, A–D, D–E
 * centralization(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Centrality
 * @function
 */
export const centralization = /* @__PURE__ */ networkFunction(definition);

/** Σ (max − c). */
function spread(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i]);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += most - values[i];
  return sum;
}

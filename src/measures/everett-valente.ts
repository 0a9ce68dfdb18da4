import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { arcSums } from './kernels/arc-sums.ts';
import { geodesics } from './kernels/geodesics.ts';
import { assertSourceOptions, everySource, sourceDefaults } from './kernels/source-plan.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … n²/2',
  formula:
    'EV_i = (2 B_i + n_c − 1) / N_i if B_i > 0, else 0; directed the mean of an in and an out part',
  reference: 'Everett & Valente 2016, Social Networks 44:202–208',
  example: { network: 'five', path: ['A'], result: 4 },
};

export const definition = defineNode(
  {
    id: 'everettValente',
    family: 'brokerage',
    options: sourceDefaults,
    direct: everySource,
    inParts: true,
  },
  (ties, { options, record }) => {
    assertSourceOptions('everettValente', options);
    const { plan, betweenness, from, towards } = geodesics(ties, options);
    if (!plan.exact || !from) {
      record('everettValente', 'not computed: betweenness is estimated from a sample');
      return new Float64Array(ties.order).fill(Number.NaN);
    }
    const { inDegree, outDegree } = arcSums(ties);
    return betweenness.map((b, i) => {
      if (b === 0) return 0;
      if (!ties.directed) return (2 * b + from.reach[i]) / ties.degrees[i];
      return ((b + towards.reach[i]) / inDegree[i] + (b + from.reach[i]) / outDegree[i]) / 2;
    });
  },
);

/**
 * Brokerage after Everett and Valente: betweenness by the number of contacts that it rests on.
 *
 * EV_i = (2 B_i + n_c − 1) / N_i with n_c the size of the component, 0 where B_i = 0: the mean betweenness of ego's ties. Directed: the
 * mean of (B_i + actors that reach i) / in-degree and (B_i + actors that i reaches) / out-degree. Weights ignored. Exact only: `null`
 * for all where betweenness is estimated from a sample, and `settings.everettValente` says so. Cost of betweenness, shared with it.
 * O(s (n + m)) for s searches.
 *
 * Range: 0 … n²/2. Source: Everett & Valente 2016, Social Networks 44:202–208.
 *
 * @throws Error that starts with `care-chain/everettValente:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * everettValente(graph); // { clinic: 30.95, … }
 * everettValente(graph).A; // 4 with the ties A–B, A–C, B–C, A–D, D–E
 * everettValente.assign(graph, { nodeEverettValenteAttribute: 'figure' });
 *
 * @category Brokerage
 * @function
 */
export const everettValente = /* @__PURE__ */ nodeFunction(definition);

import { nodeMeasure } from './define.ts';
import { geodesics } from './kernels/geodesics.ts';
import { recordSample } from './kernels/record-sample.ts';
import { assertFlag } from './kernels/refuse-option.ts';
import { assertSourceOptions, sourceDefaults } from './kernels/source-plan.ts';

/**
 * Betweenness: on how many shortest paths between others an actor lies.
 *
 * B_i = Σ_{s<t} σ_st(i) / σ_st over pairs s, t ≠ i (ordered pairs in directed networks), σ_st the number of shortest paths. Raw,
 * every tie one step, weights ignored. `normalized: true` divides by (n − 1)(n − 2) / 2, directed by (n − 1)(n − 2), and is `null` for
 * n < 3.
 *
 * Exact up to `work` visits of ties (size · (size + 2 · pairs), summed over components; 2·10⁹ by default). Above it the searches
 * start from a seeded sample of actors and are scaled up: an unbiased estimate, and `settings.betweenness` of an analysis holds its
 * standard errors. `sources` fixes the size of the sample. O(s (n + m)) for s searches.
 *
 * Range: 0 … (n − 1)(n − 2) / 2, directed (n − 1)(n − 2). Source: Freeman 1977, Sociometry 40:35–41; Brandes 2001, J. Math.
 * Sociology 25:163–177.
 *
 * @throws Error that starts with `care-chain/betweenness:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * betweenness(graph); // { clinic: 12.5, … }
 * betweenness(graph, { normalized: true });
 * betweenness(graph, { sources: 200, seed: 7 }); // estimated from 200 actors
 * betweenness(graph).A; // 4 with the ties A–B, A–C, B–C, A–D, D–E
 */
export const betweenness = nodeMeasure(
  {
    id: 'betweenness',
    family: 'centrality',
    range: '0 … (n − 1)(n − 2) / 2, directed (n − 1)(n − 2)',
    formula: 'B_i = Σ_{s<t} σ_st(i) / σ_st, directed Σ_{s≠t}',
    reference: 'Freeman 1977, Sociometry 40:35–41; Brandes 2001, J. Math. Sociology 25:163–177',
    options: { normalized: false as boolean, ...sourceDefaults },
    example: { network: 'five', path: ['A'], result: 4 },
  },
  (ties, { options: { normalized, ...options }, record }) => {
    assertFlag('betweenness', 'normalized', normalized);
    assertSourceOptions('betweenness', options);
    const { order, directed } = ties;
    const { plan, betweenness, betweennessError } = geodesics(ties, options);
    const most = normalized
      ? order < 3
        ? Number.NaN
        : ((order - 1) * (order - 2)) / (directed ? 1 : 2)
      : 1;
    const error = betweennessError.map((value) => value / most);
    recordSample(record, 'betweenness', { plan, seed: options.seed, error });
    return betweenness.map((value) => value / most);
  },
);

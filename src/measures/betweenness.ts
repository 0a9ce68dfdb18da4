import type { AbstractGraph } from 'graphology-types';
import type { Ties } from '../network/ties.ts';
import { nodeFunction } from './define.ts';
import { defined, defineNode } from './definition.ts';
import { geodesics } from './kernels/geodesics.ts';
import { recordSample } from './kernels/record-sample.ts';
import { assertFlag } from './kernels/refuse-option.ts';
import { assertSourceOptions, everySource, sourceDefaults } from './kernels/source-plan.ts';
import type { GraphOptions, MeasureNote, NodeMeasure } from './measure.ts';
import { readCall } from './read-call.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … (n − 1)(n − 2) / 2, directed (n − 1)(n − 2)',
  formula: 'B_i = Σ_{s<t} σ_st(i) / σ_st, directed Σ_{s≠t}',
  reference: 'Freeman 1977, Sociometry 40:35–41; Brandes 2001, J. Math. Sociology 25:163–177',
  example: { network: 'five', path: ['A'], result: 4 },
};

export const definition = defineNode(
  {
    id: 'betweenness',
    family: 'centrality',
    options: {
      /** Whether the figure is divided by the greatest possible one. */
      normalized: false as boolean,
      ...sourceDefaults,
    },
    direct: everySource,
    inParts: true,
  },
  (ties, { options, record }) => {
    const { values, error, plan } = estimate(ties, options);
    recordSample(record, 'betweenness', { plan, seed: options.seed, error });
    return values;
  },
);

/**
 * Betweenness: on how many shortest paths between others an actor lies.
 *
 * B_i = Σ_{s<t} σ_st(i) / σ_st over pairs s, t ≠ i (ordered pairs in directed networks), σ_st the number of shortest paths. Raw,
 * every tie one step, weights ignored. `normalized: true` divides by (n − 1)(n − 2) / 2, directed by (n − 1)(n − 2), and is `null` for
 * n < 3.
 *
 * Exact, unless `sources` or `work` ask for less: then the searches start from a seeded sample of actors and are scaled up, an unbiased
 * estimate. `sources` is the size of the sample; `work` a number of visits of ties (size · (size + 2 · pairs), summed over components)
 * above which it is drawn, in an analysis 2·10⁹, where `settings.betweenness` holds the standard errors. `betweenness.detailed` gives
 * them actor by actor. O(s (n + m)) for s searches.
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
 * betweenness.detailed(graph, { sources: 200 }).standardError.clinic; // how far the estimate may be off
 * betweenness(graph).A; // 4 with the ties A–B, A–C, B–C, A–D, D–E
 *
 * @category Centrality
 * @function
 */
export const betweenness: NodeMeasure<'betweenness', Options> & {
  detailed: typeof detailed;
} = /* @__PURE__ */ Object.assign(/* @__PURE__ */ nodeFunction(definition), { detailed });

type Options = { normalized: boolean } & typeof sourceDefaults;

/** What a call of betweenness did, beside its figures. */
export interface DetailedBetweenness {
  values: { [node: string]: number | null };
  /** Whether every actor's paths were counted. */
  exact: boolean;
  /** From how many actors the searches started. */
  sources: number;
  seed: number;
  /** How far each value may be off; 0 where it is exact. */
  standardError: { [node: string]: number | null };
}

function detailed(
  graph: AbstractGraph,
  options: GraphOptions & Partial<Options> = {},
): DetailedBetweenness {
  const { ties, context } = readCall<Options>(graph, options, betweenness);
  const { values, error, plan } = estimate(ties, context.options);
  const byNode = (figures: Float64Array) =>
    Object.fromEntries(ties.ids.map((id, i) => [id, defined(figures[i])]));
  return {
    values: byNode(values),
    exact: plan.exact,
    sources: plan.sources.length,
    seed: context.options.seed,
    standardError: byNode(error),
  };
}

function estimate(ties: Ties, { normalized, ...options }: Options) {
  assertFlag('betweenness', 'normalized', normalized);
  assertSourceOptions('betweenness', options);
  const { order, directed } = ties;
  const { plan, betweenness: raw, betweennessError } = geodesics(ties, options);
  const most = normalized
    ? order < 3
      ? Number.NaN
      : ((order - 1) * (order - 2)) / (directed ? 1 : 2)
    : 1;
  return {
    plan,
    values: raw.map((value) => value / most),
    error: betweennessError.map((value) => value / most),
  };
}

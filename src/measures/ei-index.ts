import { networkFunction } from './define.ts';
import { defined, defineNetwork } from './definition.ts';
import { dyadSides } from './kernels/dyad-sides.ts';
import { permutedInternal } from './kernels/label-permutations.ts';
import type { MeasureNote } from './measure.ts';

/** Permutations of a network that is small enough, and the fewest of any. */
const MOST = 9999;
const FEWEST = 99;

/** Actors and pairs that all permutations together may visit unless their number is given; one to two seconds. */
const WORK = 2e8;

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '−1 … 1; p above 0 … 1',
  formula:
    '(E − I) / (E + I); expected (E* − I*) / (E* + I*); max E = min(m, E*), min E = m − min(m, I*); rescaled 2 (EI − min) / (max − min) − 1',
  reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
  example: { network: 'five', path: ['value'], result: -0.2 },
};

export const definition = defineNetwork(
  {
    id: 'eiIndex',
    family: 'segregation',
    weights: true,
    sectors: true,
    options: {
      /** Number of label shuffles; `null` takes as many as are affordable at this size. */
      permutations: null as number | null,
      /** Start of the random draws. */
      seed: 1,
    },
    numbers: {
      permutations: { least: 0, whole: true, none: true },
      seed: { least: -Infinity, whole: true },
    },
  },
  (ties, { sectors, options: { permutations, seed }, record }) => {
    const wanted = permutations ?? affordable(ties.order + ties.size);
    const sides = dyadSides(ties, sectors);
    const { internal, external, internalPossible, externalPossible } = sides;
    const all = internal + external;
    const value = index(external, internal);
    const expected = index(externalPossible, internalPossible);
    const most = Math.min(all, externalPossible);
    const least = all - Math.min(all, internalPossible);
    const max = index(most, all - most);
    const min = index(least, all - least);
    record('eiPermutations', wanted);
    record('seed', seed);
    let p: number | null = null;
    if (all > 0 && wanted > 0) {
      const far = Math.abs(value - expected) - 1e-12;
      let beyond = 0;
      for (const inside of permutedInternal(ties, sectors, { permutations: wanted, seed }))
        if (Math.abs(index(all - inside, inside) - expected) >= far) beyond++;
      p = (1 + beyond) / (wanted + 1);
    }
    return {
      value: defined(value),
      expected: defined(expected),
      min: defined(min),
      max: defined(max),
      rescaled: max > min ? (2 * (value - min)) / (max - min) - 1 : null,
      p,
      external,
      internal,
      dyads: defined(index(sides.externalPairs, sides.internalPairs)),
      weighted: defined(index(sides.externalWeight, sides.internalWeight)),
    };
  },
);

/**
 * Krackhardt and Stern's E-I index of the whole network, with the value that chance would give.
 *
 * (E − I) / (E + I) over arcs, undirected over ties, weights ignored; −1: all inside sectors, +1: all across. `dyads` is the same on
 * the union graph, `weighted` over sums of weights. `expected` is the mean when sector labels are shuffled: (E* − I*) / (E* + I*) with
 * I* = Σ n_k(n_k − 1), E* = n(n − 1) − I*. `min` and `max` are what this number of ties allows, `rescaled` maps them to −1 and 1.
 * `p` is two-sided: the share of shuffled labels whose index lies at least as far from `expected`, (1 + #) / (permutations + 1).
 *
 * Actors without a sector are left out. `null` where there is no tie between actors with a sector, `expected` where there are fewer
 * than two of them, `rescaled` where `min` equals `max`, `p` also with `permutations: 0`. Deterministic by `seed`.
 * `permutations: null` takes 9999, and fewer (at least 99) where they would visit more than 2·10⁸ actors and pairs.
 * O(permutations · (n + m)).
 *
 * Formula: (E − I) / (E + I); expected (E* − I*) / (E* + I*); max E = min(m, E*), min E = m − min(m, I*); rescaled 2 (EI − min) /
 * (max − min) − 1. Range: −1 … 1; p above 0 … 1. Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140.
 *
 * @throws Error that starts with `care-chain/eiIndex:` where the first argument is no graph, a weight is negative or no number, a
 * sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * eiIndex(graph); // { value: -0.72, expected: 0.03, p: 0.0001, … }: far more ties stay inside sectors than chance would leave there
 * eiIndex(graph, { permutations: 99999, seed: 7 }).p;
 * eiIndex(graph).value; // -0.2 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 *
 * @category Segregation
 * @function
 */
export const eiIndex = /* @__PURE__ */ networkFunction(definition);

/** (E − I) / (E + I), NaN where both are 0. */
function index(external: number, internal: number): number {
  return (external - internal) / (external + internal);
}

/** Permutations that stay within the work. */
function affordable(visits: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.floor(WORK / Math.max(1, visits))));
}

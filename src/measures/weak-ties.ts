import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'pairs of actor ids',
  formula: '{ (i, j) : 0 < a_ij < threshold }',
  reference: 'Granovetter 1973, American Journal of Sociology 78:1360–1380',
  example: {
    network: 'weighted',
    path: ['length'],
    options: {
      /** The weight below which a tie counts as weak; `null` calls none weak. */
      weakBelow: 2,
    },
    result: 2,
  },
};

export const definition = defineNetwork(
  {
    id: 'weakTies',
    family: 'structural holes',
    weights: true,
    options: {
      /** The weight below which a tie counts as weak; `null` calls none weak. */
      weakBelow: null as number | null,
    },
    numbers: { weakBelow: { least: 0, none: true } },
  },
  ({ ids, order, directed, starts, targets, forward, backward }, { options: { weakBelow } }) => {
    if (weakBelow === null) return null;
    const weak: [number, number][] = [];
    for (let u = 0; u < order; u++)
      for (let s = starts[u]; s < starts[u + 1]; s++) {
        const v = targets[s];
        if (!directed) {
          if (forward[s] < weakBelow) weak.push([Math.min(u, v), Math.max(u, v)]);
          continue;
        }
        if (forward[s] > 0 && forward[s] < weakBelow) weak.push([u, v]);
        if (backward[s] > 0 && backward[s] < weakBelow) weak.push([v, u]);
      }
    return weak
      .sort(([a, b], [c, d]) => a - c || b - d)
      .map(([a, b]): [string, string] => [ids[a], ids[b]]);
  },
);

/**
 * The ties with a weight below `weakBelow`, as pairs of ids in code-unit order; in directed networks arcs, source first.
 *
 * What is weak depends on what the weights count, so there is no default: without `weakBelow` the result is `null`. O(m).
 *
 * Formula: { (i, j) : 0 < a_ij < threshold }. Range: pairs of actor ids. Source: Granovetter 1973, American Journal of Sociology
 * 78:1360–1380.
 *
 * @throws Error that starts with `care-chain/weakTies:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * weakTies(graph, { weakBelow: 2 }); // [['clinic', 'visiting service'], …]
 * weakTies(graph, { weakBelow: 2 }).length; // 2 with the weights A–B 3, A–C 1, B–C 2, A–D 2, D–E 1
 * weakTies(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 *
 * @category Structural holes
 * @function
 */
export const weakTies = /* @__PURE__ */ networkFunction(definition);

import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { leadingVector } from './kernels/leading-vector.ts';
import { assertFlag } from './kernels/refuse-option.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'A x = λ x, λ the largest, Σ x_i² = 1',
  reference: 'Bonacich 1972, J. Math. Sociology 2:113–120',
  example: { network: 'five', path: ['A'], result: 0.604 },
};

export const definition = defineNode(
  {
    id: 'eigenvector',
    family: 'centrality',
    manyVectors: true,
    options: {
      /** Whether directions are dropped; without it the figure of directed ties is not defined. */
      union: false as boolean,
    },
  },
  (ties, { options: { union }, record }) => {
    assertFlag('eigenvector', 'union', union);
    if (ties.directed && !union) {
      record('eigenvector', 'not computed: ties have a direction');
      return new Float64Array(ties.order).fill(Number.NaN);
    }
    const { vector, converged, residual } = leadingVector(ties);
    if (!converged) record('eigenvector', { converged, residual });
    return vector;
  },
);

/**
 * Eigenvector centrality: an actor is central whose contacts are central.
 *
 * x with A x = λ x for the largest λ, A the union graph without weights; length 1, all entries ≥ 0. Only in the largest component (of
 * equal ones, that of the first actor); `null` elsewhere, and for all where there is no tie. In directed networks `null` for all unless
 * `union: true` takes ties whatever their direction. Lanczos' method, restarted, from equal entries; O(m) a step.
 *
 * Formula: A x = λ x, λ the largest, Σ x_i² = 1. Range: 0 … 1. Source: Bonacich 1972, J. Math. Sociology 2:113–120.
 *
 * @throws Error that starts with `care-chain/eigenvector:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * eigenvector(graph); // { clinic: 0.37, … }
 * eigenvector(graph).A; // 0.604 with the ties A–B, A–C, B–C, A–D, D–E
 * eigenvector.assign(graph, { nodeEigenvectorAttribute: 'figure' });
 *
 * @category Centrality
 * @function
 */
export const eigenvector = /* @__PURE__ */ nodeFunction(definition);

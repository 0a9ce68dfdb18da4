import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { coreNumbers } from './kernels/core-numbers.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … n − 1',
  formula: 'max { k : i is in a subgraph of least degree k }',
  reference: 'Seidman 1983, Social Networks 5:269–287; Batagelj & Zaversnik 2003',
  example: { network: 'five', path: ['A'], result: 2 },
};

export const definition = defineNode(
  {
    id: 'coreness',
    family: 'cohesion',
  },
  (ties) => Float64Array.from(coreNumbers(ties)),
);

/**
 * Coreness: the largest k such that the actor stands in a part of the network where everyone has k contacts inside that part.
 *
 * Union graph, loops left out; 0 for an isolate. O(n + m).
 *
 * Formula: max { k : i is in a subgraph of least degree k }. Range: 0 … n − 1. Source: Seidman 1983, Social Networks 5:269–287;
 * Batagelj & Zaversnik 2003.
 *
 * @throws Error that starts with `care-chain/coreness:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * coreness(graph); // { clinic: 4, … }
 * coreness(graph).A; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * coreness.assign(graph, { nodeCorenessAttribute: 'figure' });
 *
 * @category Cohesion
 * @function
 */
export const coreness = /* @__PURE__ */ nodeFunction(definition);

import { twoModeNodeFunction } from './define-two-mode.ts';
import { defineTwoModeNode } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'd_i / n₂ for an actor, d_e / n₁ for a body',
  reference: 'Borgatti & Everett 1997, Social Networks 19:243–269',
  example: { network: 'seats', path: ['C'], result: 0.5 },
};

export const definition = defineTwoModeNode(
  {
    id: 'twoModeDegree',
    family: 'two-mode',
  },
  ({ actors, bodies, starts, members }) => {
    const seats = new Float64Array(actors.length);
    for (const actor of members) seats[actor]++;
    return {
      actors: seats.map((count) => count / bodies.length),
      bodies: Float64Array.from(bodies, (_, b) => (starts[b + 1] - starts[b]) / actors.length),
    };
  },
);

/**
 * For an actor the share of bodies in which it sits, for a body the share of actors that sit in it: degree / size of the other mode.
 *
 * Takes a graph whose nodes say in the attribute `mode` whether they are an `'actor'` or a `'body'`; a seat listed twice counts once.
 * `null` where the other mode is empty. O(n + s) for s seats.
 *
 * Formula: d_i / n₂ for an actor, d_e / n₁ for a body. Range: 0 … 1. Source: Borgatti & Everett 1997, Social Networks 19:243–269.
 *
 * @throws Error that starts with `care-chain/twoModeDegree:` where the first argument is no graph, a node is neither an actor nor a
 * body, or an option is unknown.
 *
 * @example
 * twoModeDegree(graph); // { 'Sozialamt': 0.75, …, 'Runder Tisch': 0.4 }
 * twoModeDegree.assign(graph);
 * twoModeDegree(graph).C; // 0.5 with A, B, C in one body and A, B, D, E in another
 *
 * @category Two-mode
 * @function
 */
export const twoModeDegree = /* @__PURE__ */ twoModeNodeFunction(definition);

import { twoModeFunction } from './define-two-mode.ts';
import { defineTwoMode } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '0 … 1',
  formula: 'memberships / (n₁ n₂)',
  reference: 'Borgatti & Everett 1997, Social Networks 19:243–269',
  example: { network: 'seats', path: [], result: 0.7 },
};

export const definition = defineTwoMode(
  {
    id: 'twoModeDensity',
    family: 'two-mode',
  },
  ({ actors, bodies, members }) => members.length / (actors.length * bodies.length),
);

/**
 * Seats taken by seats possible: memberships / (actors · bodies). `null` without actors or without bodies. O(1) after reading.
 *
 * Takes a graph whose nodes say in the attribute `mode` whether they are an `'actor'` or a `'body'`; a seat listed twice counts once.
 *
 * Range: 0 … 1. Source: Borgatti & Everett 1997, Social Networks 19:243–269.
 *
 * @throws Error that starts with `care-chain/twoModeDensity:` where the first argument is no graph, a node is neither an actor nor
 * a body, or an option is unknown.
 *
 * @example
 * twoModeDensity(graph); // 0.35
 * twoModeDensity(graph, { getNodeMode: 'type' });
 * twoModeDensity(graph, { getNodeMode: (_node, { kind }) => (kind === 'committee' ? 'body' : 'actor') });
 *
 * @category Two-mode
 * @function
 */
export const twoModeDensity = /* @__PURE__ */ twoModeFunction(definition);

import { projectedGraph } from '../network/projection.ts';
import { project } from '../network/two-mode.ts';
import { projectionFunction } from './define-two-mode.ts';
import { defineProjection } from './definition.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'weight above 0',
  formula: 'w_ij = Σ_e 1 / (k_e − 1)',
  reference: 'Newman 2001, Physical Review E 64:016132',
  example: { network: 'seats', path: ['A-B'], result: 0.833 },
};

export const definition = defineProjection(
  {
    id: 'projection',
    family: 'two-mode',
  },
  project,
);

/**
 * The network of the actors that sit in the same bodies: a new undirected graph with Newman's weights w_ij = Σ_e 1 / (k_e − 1).
 *
 * e runs over the bodies that i and j share, k_e is the number of members of e; a body of one member ties nobody. Takes a graph whose
 * nodes say in the attribute `mode` whether they are an `'actor'` or a `'body'`. Actors keep their attributes, an actor that shares no
 * body becomes an isolate, and the graph carries the attribute `projected: true`, by which `analyze` warns: a body ties all its
 * members to each other, so density, clustering, effective size and constraint of a projection say little. O(Σ k_e²).
 *
 * Range: weight above 0. Source: Newman 2001, Physical Review E 64:016132.
 *
 * @throws Error that starts with `care-chain/projection:` where the first argument is no graph, a node is neither an actor nor a
 * body, or an option is unknown.
 *
 * @example
 * const actors = projection(graph);
 * actors.getEdgeAttribute('Sozialamt', 'Klinikum', 'weight'); // 0.58
 * analyze(actors).settings.projection; // true
 *
 * @category Two-mode
 * @function
 */
export const projection = /* @__PURE__ */ projectionFunction(definition, projectedGraph);

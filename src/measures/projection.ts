import { projectedGraph } from '../network/projection.ts';
import { project } from '../network/two-mode.ts';
import { twoModeProjection } from './define-two-mode.ts';

/**
 * The network of the actors that sit in the same bodies: a new undirected graph with Newman's weights w_ij = Σ_e 1 / (k_e − 1).
 *
 * e runs over the bodies that i and j share, k_e is the number of members of e; a body of one member ties nobody. Takes a graph whose
 * nodes say in the attribute `mode` whether they are an `'actor'` or a `'body'`. Actors keep their attributes, an actor that shares no
 * body becomes an isolate, and the graph carries the attribute `projected: true`, by which `analyze` warns: a body ties all its
 * members to each other, so density, clustering, effective size and constraint of a projection say little. O(Σ k_e²).
 *
 * @example
 * const actors = projection(graph);
 * actors.getEdgeAttribute('Sozialamt', 'Klinikum', 'weight'); // 0.58
 * analyze(actors).settings.projection; // true
 */
export const projection = twoModeProjection(
  {
    id: 'projection',
    family: 'two-mode',
    range: 'weight above 0',
    formula: 'w_ij = Σ_e 1 / (k_e − 1)',
    reference: 'Newman 2001, Physical Review E 64:016132',
    text: {
      en: {
        name: 'Projection',
        says: 'Who meets whom in committees and other bodies; a shared seat counts the less the larger the body. Every body ties all its members to each other, so density, clustering, effective size and constraint of a projection say little.',
        undefinedWhen: 'Two actors that share no body are not tied.',
      },
      de: {
        name: 'Projektion',
        says: 'Wer wem in Gremien und Runden begegnet; ein gemeinsamer Sitz zählt umso weniger, je größer das Gremium ist. Jedes Gremium verbindet alle seine Mitglieder miteinander, deshalb sagen Dichte, Clusterung, effektive Größe und Constraint einer Projektion wenig aus.',
        undefinedWhen: 'Zwei Akteure ohne gemeinsames Gremium sind nicht verbunden.',
      },
    },
  },
  project,
  projectedGraph,
);

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
 * Range: weight above 0. Source: Newman 2001, Physical Review E 64:016132.
 *
 * @throws Error that starts with `care-chain/projection:` where the first argument is no graph, a node is neither an actor nor a
 * body, or an option is unknown.
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
    example: { network: 'seats', path: ['A-B'], result: 0.833 },
    text: {
      en: {
        name: 'Projection',
        says: 'Who meets whom in committees and other bodies; a shared seat counts the less the larger the body. Every body ties all its members to each other, so density, clustering, effective size and constraint of a projection say little.',
        undefinedWhen: 'Two actors that share no body are not tied.',
        convention:
          'Newman’s weights: a body with k members adds 1/(k − 1) to each of their pairs; a body with one member ties nobody. An analysis of a projection says so.',
        otherTools:
          'In the projection of the Davis women 139 of 153 pairs are tied: density, clustering and constraint of any projection are high of themselves, whatever the tool.',
        example:
          'A and B share the round table (3 members) and the planning group (4 members): 1/2 + 1/3 = 0.833',
      },
      de: {
        name: 'Projektion',
        says: 'Wer wem in Gremien und Runden begegnet; ein gemeinsamer Sitz zählt umso weniger, je größer das Gremium ist. Jedes Gremium verbindet alle seine Mitglieder miteinander, deshalb sagen Dichte, Clusterung, effektive Größe und Constraint einer Projektion wenig aus.',
        range: 'Gewicht über 0',
        undefinedWhen: 'Zwei Akteure ohne gemeinsames Gremium sind nicht verbunden.',
        convention:
          'Gewichte nach Newman: Ein Gremium mit k Mitgliedern trägt zu jedem ihrer Paare 1/(k − 1) bei; ein Gremium mit einem Mitglied verbindet niemanden. Die Analyse einer Projektion weist darauf hin.',
        otherTools:
          'In der Projektion der Davis-Frauen sind 139 von 153 Paaren verbunden: Dichte, Clusterung und Constraint jeder Projektion sind von selbst hoch, gleich mit welchem Programm.',
        example:
          'A und B teilen den Runden Tisch (3 Mitglieder) und die Planungsgruppe (4 Mitglieder): 1/2 + 1/3 = 0,833',
      },
    },
  },
  project,
  projectedGraph,
);

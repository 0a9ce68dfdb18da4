import { nodeMeasure } from './define.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';

/**
 * Burt's constraint: how far ego's contacts lead back to each other.
 *
 * C_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over the alters j, q ≠ i, j, with p_ij = z_ij / Σ_k z_ik and z_ij = a_ij + a_ji.
 * At least 1/N and below 2: it may exceed 1 (a closed triad has 9/8). 1 for a single alter, `null` for an isolate.
 * Weights are strengths. `method: 'whole'` counts all ties of the alters, as igraph and networkx do; `'ego'` only those among ego and
 * its alters, UCINET's default, never below `'whole'`. Values of the two methods are not comparable. O(m^1.5).
 *
 * Range: 1/N … < 2. Source: Burt 1992, Structural Holes, ch. 2; Burt 2004, AJS 110:349–399.
 *
 * @throws Error that starts with `care-chain/constraint:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * constraint(graph); // { clinic: 0.41, … }
 * constraint(graph, { getEdgeWeight: null }); // every tie counts 1
 * constraint(graph, { method: 'ego' }); // from ego networks only
 * constraint.assign(graph, { nodeConstraintAttribute: 'burt' });
 * constraint(graph).A; // 0.611 with the ties A–B, A–C, B–C, A–D, D–E
 */
export const constraint = nodeMeasure(
  {
    id: 'constraint',
    family: 'structural holes',
    range: '1/N … < 2',
    formula: 'C_i = Σ_j (p_ij + Σ_q p_iq p_qj)², q ≠ i, j',
    reference: 'Burt 1992, Structural Holes, ch. 2; Burt 2004, AJS 110:349–399',
    ...burtOptions,
    example: { network: 'five', path: ['A'], result: 0.611 },
    text: {
      en: {
        name: 'Constraint',
        says: 'How far an actor’s contacts lead back to each other: low where they lead to separate circles, high where all of them know each other or hang on one.',
        undefinedWhen: 'The actor has no tie.',
        convention:
          'Strength of a contact: z_ij = a_ij + a_ji, so direction plays no part. Default method “whole”: all ties of the partners count; “ego” cuts out the actor and its partners first. Never compare values of the two methods. Not cut off at 1: a closed triad has 9/8. With few partners the value is high of itself (at least 1/N): read it together with the degree.',
        otherTools:
          'igraph and networkx give the same by default on twenty test networks; UCINET’s default is the ego method (never below the whole one). networkx 2.8.8 gives NaN for an actor with in-ties only, counts loops, and takes a tie of weight 0 for a partner. R igraph uses the weight attribute by itself, python-igraph only when it is named; igraph’s documentation misprints the formula, its code is right. JUNG sums over mutual ties only.',
        example:
          'A has B, C and D, so p = 1/3 each. B and C are tied and each have 2 partners: c_AB = (1/3 + 1/3 · 1/2)² = 0.25, c_AC likewise. D shares nobody: c_AD = (1/3)² = 0.111. 0.25 + 0.25 + 0.111 = 0.611',
      },
      de: {
        name: 'Constraint',
        says: 'Wie sehr die Kontakte eines Akteurs aufeinander zurückführen: niedrig, wo sie in getrennte Kreise führen, hoch, wo alle einander kennen oder an einem hängen.',
        undefinedWhen: 'Der Akteur hat keine Beziehung.',
        convention:
          'Stärke eines Kontakts: z_ij = a_ij + a_ji, die Richtung spielt also keine Rolle. Voreingestellt ist die Methode „whole“: Es zählen alle Beziehungen der Partner; „ego“ schneidet zuvor den Akteur und seine Partner heraus. Werte der beiden Methoden nie miteinander vergleichen. Nicht bei 1 gekappt: Ein geschlossenes Dreieck hat 9/8. Bei wenigen Partnern ist der Wert von selbst hoch (mindestens 1/N): zusammen mit dem Grad lesen.',
        otherTools:
          'igraph und networkx liefern voreingestellt auf zwanzig Prüfnetzen dasselbe; UCINET rechnet voreingestellt mit der Ego-Methode (nie kleiner als „whole“). networkx 2.8.8 gibt NaN für einen Akteur, der nur eingehende Beziehungen hat, zählt Schleifen mit und hält eine Beziehung mit Gewicht 0 für einen Partner. R igraph verwendet das Gewichtsattribut von selbst, python-igraph nur, wenn es genannt wird; in der Dokumentation von igraph ist die Formel falsch gedruckt, der Code ist richtig. JUNG summiert nur über gegenseitige Beziehungen.',
        example:
          'A hat B, C und D, also je p = 1/3. B und C sind verbunden und haben je 2 Partner: c_AB = (1/3 + 1/3 · 1/2)² = 0,25, c_AC ebenso. D teilt niemanden: c_AD = (1/3)² = 0,111. 0,25 + 0,25 + 0,111 = 0,611',
      },
    },
  },
  (ties, { options }) => burtOf(ties, options.method).constraint,
);

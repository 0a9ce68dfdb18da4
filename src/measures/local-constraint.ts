import { nodeTableMeasure } from './define.ts';
import { burtDyads, burtOptions, byAlter } from './kernels/burt-dyads.ts';

/**
 * The share of ego's constraint that comes from each alter: c_ij = (p_ij + Σ_q p_iq p_qj)², in (0, 1].
 *
 * Their sum over the alters is the constraint of ego. Not symmetric. An isolate has an empty table. `method` as for constraint.
 * O(m^1.5), and two table entries a tied pair: beyond 20,000 ties an analysis leaves it out.
 *
 * Range: 0 … 1 for each alter. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/localConstraint:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * localConstraint(graph).clinic; // { care: 0.31, practice: 0.04 }: the clinic hangs on the care service
 * localConstraint(graph).A.B; // 0.25 with the ties A–B, A–C, B–C, A–D, D–E
 * localConstraint.assign(graph, { nodeLocalConstraintAttribute: 'figure' });
 */
export const localConstraint = nodeTableMeasure(
  {
    id: 'localConstraint',
    family: 'structural holes',
    range: '0 … 1 for each alter',
    formula: 'c_ij = (p_ij + Σ_q p_iq p_qj)², q ≠ i, j',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    most: 20_000,
    example: { network: 'five', path: ['A', 'B'], result: 0.25 },
    text: {
      en: {
        name: 'Constraint by partner',
        says: 'On which of its partners an actor depends: how much of its constraint each of them brings.',
        undefinedWhen: 'Never; an actor without ties has no entry.',
        convention:
          'Strength of a contact: z_ij = a_ij + a_ji, so direction plays no part. Default method “whole”: all ties of the partners count; “ego” cuts out the actor and its partners first. Never compare values of the two methods. Only partners have an entry: actors at two steps would get a share from the matrix product, but none from Burt.',
        otherTools: 'networkx gives the same on the test networks. JUNG counts only mutual ties.',
        example: 'A and B: p_AB = 1/3; by way of C 1/3 · 1/2 = 1/6. (1/3 + 1/6)² = (1/2)² = 0.25',
      },
      de: {
        name: 'Constraint je Partner',
        says: 'Von welchem seiner Partner ein Akteur abhängt: wie viel seines Constraint jeder von ihnen beiträgt.',
        range: '0 … 1 je Partner',
        undefinedWhen: 'Nie; ein Akteur ohne Beziehung hat keinen Eintrag.',
        convention:
          'Stärke eines Kontakts: z_ij = a_ij + a_ji, die Richtung spielt also keine Rolle. Voreingestellt ist die Methode „whole“: Es zählen alle Beziehungen der Partner; „ego“ schneidet zuvor den Akteur und seine Partner heraus. Werte der beiden Methoden nie miteinander vergleichen. Nur Partner haben einen Eintrag: Akteure in zwei Schritten Entfernung bekämen im Matrixprodukt einen Anteil, bei Burt nicht.',
        otherTools:
          'networkx liefert auf den Prüfnetzen dasselbe. JUNG zählt nur gegenseitige Beziehungen.',
        example: 'A und B: p_AB = 1/3; über C 1/3 · 1/2 = 1/6. (1/3 + 1/6)² = (1/2)² = 0,25',
      },
    },
  },
  (ties, { options }) => byAlter(ties, burtDyads(ties, options.method).constraint),
);

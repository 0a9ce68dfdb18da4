import { nodeTableMeasure } from './define.ts';
import { burtDyads, burtOptions, byAlter } from './kernels/burt-dyads.ts';

/**
 * The share of ego's constraint that comes from each alter: c_ij = (p_ij + Σ_q p_iq p_qj)², in (0, 1].
 *
 * Their sum over the alters is the constraint of ego. Not symmetric. An isolate has an empty table. `method` as for constraint.
 * O(m^1.5), and two table entries a tied pair: beyond 20,000 ties an analysis leaves it out.
 *
 * @example
 * localConstraint(graph).clinic; // { care: 0.31, practice: 0.04 }: the clinic hangs on the care service
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
    text: {
      en: {
        name: 'Constraint by partner',
        says: 'On which of its partners an actor depends: how much of its constraint each of them brings.',
        undefinedWhen: 'Never; an actor without ties has no entry.',
      },
      de: {
        name: 'Constraint je Partner',
        says: 'Von welchem seiner Partner ein Akteur abhängt: wie viel seines Constraint jeder von ihnen beiträgt.',
        undefinedWhen: 'Nie; ein Akteur ohne Beziehung hat keinen Eintrag.',
      },
    },
  },
  (ties, { options }) => byAlter(ties, burtDyads(ties, options.method).constraint),
);

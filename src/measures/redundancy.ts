import { nodeTableMeasure } from './define.ts';
import { burtDyads, burtOptions, byAlter } from './kernels/burt-dyads.ts';

/**
 * How far each alter leads ego where its other alters lead already: R_ij = Σ_q p_iq m_jq over q ≠ i, j, in [0, 1).
 *
 * Ego's effective size is the number of its alters less the sum. Not symmetric. An isolate has an empty table. `method` as for
 * effective size. O(m^1.5), and two table entries a tied pair: beyond 20,000 ties an analysis leaves it out.
 */
export const redundancy = nodeTableMeasure(
  {
    id: 'redundancy',
    family: 'structural holes',
    range: '0 … < 1 for each alter',
    formula: 'R_ij = Σ_q p_iq m_jq, q ≠ i, j; m_jq = z_jq / max_k z_jk',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    most: 20_000,
    text: {
      en: {
        name: 'Redundancy of partners',
        says: 'Which partner of an actor adds nothing new because the others reach the same circle.',
        undefinedWhen: 'Never; an actor without ties has no entry.',
      },
      de: {
        name: 'Redundanz der Partner',
        says: 'Welcher Partner eines Akteurs nichts Neues erschließt, weil die anderen in denselben Kreis führen.',
        undefinedWhen: 'Nie; ein Akteur ohne Beziehung hat keinen Eintrag.',
      },
    },
  },
  (ties, { options }) => byAlter(ties, burtDyads(ties, options.method).redundancy),
);

import { nodeTableMeasure } from './define.ts';
import { burtDyads, burtOptions, byAlter } from './kernels/burt-dyads.ts';

/**
 * How far each alter leads ego where its other alters lead already: R_ij = Σ_q p_iq m_jq over q ≠ i, j, in [0, 1).
 *
 * Ego's effective size is the number of its alters less the sum. Not symmetric. An isolate has an empty table. `method` as for
 * effective size. O(m^1.5), and two table entries a tied pair: beyond 20,000 ties an analysis leaves it out.
 *
 * Range: 0 … < 1 for each alter. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/redundancy:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * redundancy(graph).A.B; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E
 * redundancy.assign(graph, { nodeRedundancyAttribute: 'figure' });
 * redundancy(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
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
    example: { network: 'five', path: ['A', 'B'], result: 0.333 },
    text: {
      en: {
        name: 'Redundancy of partners',
        says: 'Which partner of an actor adds nothing new because the others reach the same circle.',
        undefinedWhen: 'Never; an actor without ties has no entry.',
        convention:
          'The rows are the actors, the columns their partners; m_jq takes the strongest tie of the partner, the one to the actor included. Method as for the effective size.',
        otherTools: 'No other tool was compared.',
        example:
          'A and B: the only other partner of A that B knows is C. p_AC = 1/3, m_BC = 1 / 1 = 1. 1/3 · 1 = 0.333',
      },
      de: {
        name: 'Redundanz der Partner',
        says: 'Welcher Partner eines Akteurs nichts Neues erschließt, weil die anderen in denselben Kreis führen.',
        range: '0 … < 1 je Partner',
        undefinedWhen: 'Nie; ein Akteur ohne Beziehung hat keinen Eintrag.',
        convention:
          'Die Zeilen sind die Akteure, die Spalten ihre Partner; m_jq nimmt die stärkste Beziehung des Partners, die zum Akteur eingeschlossen. Methode wie bei der effektiven Größe.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example:
          'A und B: Von den übrigen Partnern von A kennt B nur C. p_AC = 1/3, m_BC = 1 / 1 = 1. 1/3 · 1 = 0,333',
      },
    },
  },
  (ties, { options }) => byAlter(ties, burtDyads(ties, options.method).redundancy),
);

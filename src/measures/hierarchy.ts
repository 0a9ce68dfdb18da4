import { nodeMeasure } from './define.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';

/**
 * The Coleman–Theil concentration of constraint over ego's alters.
 *
 * H_i = Σ_j r_j ln r_j / (N ln N) with r_j = c_ij / (C_i / N), ego's own c_ij. 0: every alter constrains alike; 1: all of it from
 * one. `null` for fewer than two alters. What lies within rounding of 0 is 0. `method` as for constraint. O(m^1.5).
 */
export const hierarchy = nodeMeasure(
  {
    id: 'hierarchy',
    family: 'structural holes',
    range: '0 … 1',
    formula: 'H_i = Σ_j r_j ln r_j / (N ln N), r_j = c_ij N / C_i',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    text: {
      en: {
        name: 'Hierarchy',
        says: 'Whether an actor’s constraint comes from all partners alike (0) or from a single one (1).',
        undefinedWhen: 'The actor has fewer than two alters.',
      },
      de: {
        name: 'Hierarchie',
        says: 'Ob der Constraint eines Akteurs von allen Partnern gleich (0) oder von einem einzigen (1) ausgeht.',
        undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
      },
    },
  },
  (ties, { options }) => burtOf(ties, options.method).hierarchy,
);

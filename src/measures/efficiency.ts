import { nodeMeasure } from './define.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';

/**
 * Effective size by the number of distinct alters: EF_i = ES_i / N_i. In (0, 1]; `null` for an isolate. O(m^1.5).
 *
 * N counts alters, neither arcs nor weights. `method` as for effective size.
 */
export const efficiency = nodeMeasure(
  {
    id: 'efficiency',
    family: 'structural holes',
    range: '1/N … 1',
    formula: 'EF_i = ES_i / N_i',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    text: {
      en: {
        name: 'Efficiency',
        says: 'Which share of an actor’s partners is not redundant.',
        undefinedWhen: 'The actor has no tie.',
      },
      de: {
        name: 'Effizienz',
        says: 'Welcher Anteil der Partner eines Akteurs nicht redundant ist.',
        undefinedWhen: 'Der Akteur hat keine Beziehung.',
      },
    },
  },
  (ties, { options }) =>
    burtOf(ties, options.method).effectiveSize.map((size, i) => size / ties.degrees[i]),
);

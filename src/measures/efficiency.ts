import { nodeMeasure } from './define.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';

/**
 * Effective size by the number of distinct alters: EF_i = ES_i / N_i. In (0, 1]; `null` for an isolate. O(m^1.5).
 *
 * N counts alters, neither arcs nor weights. `method` as for effective size.
 *
 * Range: 1/N … 1. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/efficiency:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * efficiency(graph).A; // 0.778 with the ties A–B, A–C, B–C, A–D, D–E
 * efficiency.assign(graph, { nodeEfficiencyAttribute: 'figure' });
 * efficiency(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const efficiency = nodeMeasure(
  {
    id: 'efficiency',
    family: 'structural holes',
    range: '1/N … 1',
    formula: 'EF_i = ES_i / N_i',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    example: { network: 'five', path: ['A'], result: 0.778 },
    text: {
      en: {
        name: 'Efficiency',
        says: 'Which share of an actor’s partners is not redundant.',
        undefinedWhen: 'The actor has no tie.',
        convention:
          'N is the number of distinct partners, neither of arcs nor of weights. Method as for the effective size.',
        otherTools:
          'networkx has no efficiency; the recipe in its documentation divides by the degree, which in a directed graph counts answered partners twice. EasyGraph divides by the weighted degree. Both are wrong for directed or weighted data.',
        example: 'A has an effective size of 2.333 and 3 partners: 2.333 / 3 = 0.778',
      },
      de: {
        name: 'Effizienz',
        says: 'Welcher Anteil der Partner eines Akteurs nicht redundant ist.',
        undefinedWhen: 'Der Akteur hat keine Beziehung.',
        convention:
          'N ist die Zahl der verschiedenen Partner, nicht der Pfeile und nicht der Gewichte. Methode wie bei der effektiven Größe.',
        otherTools:
          'networkx kennt keine Effizienz; das Rezept in seiner Dokumentation teilt durch den Grad, der in gerichteten Graphen gegenseitige Partner doppelt zählt. EasyGraph teilt durch den gewichteten Grad. Beides ist für gerichtete oder gewichtete Daten falsch.',
        example: 'A hat die effektive Größe 2,333 und 3 Partner: 2,333 / 3 = 0,778',
      },
    },
  },
  (ties, { options }) =>
    burtOf(ties, options.method).effectiveSize.map((size, i) => size / ties.degrees[i]),
);

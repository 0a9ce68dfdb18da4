import { nodeMeasure } from './define.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';

/**
 * The Coleman–Theil concentration of constraint over ego's alters.
 *
 * H_i = Σ_j r_j ln r_j / (N ln N) with r_j = c_ij / (C_i / N), ego's own c_ij. 0: every alter constrains alike; 1: all of it from
 * one. `null` for fewer than two alters. What lies within rounding of 0 is 0. `method` as for constraint. O(m^1.5).
 *
 * Range: 0 … 1. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/hierarchy:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * hierarchy(graph).A; // 0.052 with the ties A–B, A–C, B–C, A–D, D–E
 * hierarchy.assign(graph, { nodeHierarchyAttribute: 'figure' });
 * hierarchy(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const hierarchy = nodeMeasure(
  {
    id: 'hierarchy',
    family: 'structural holes',
    range: '0 … 1',
    formula: 'H_i = Σ_j r_j ln r_j / (N ln N), r_j = c_ij N / C_i',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    example: { network: 'five', path: ['A'], result: 0.052 },
    text: {
      en: {
        name: 'Hierarchy',
        says: 'Whether an actor’s constraint comes from all partners alike (0) or from a single one (1).',
        undefinedWhen: 'The actor has fewer than two alters.',
        convention:
          'From the actor’s own c_ij, as in Burt. Not defined for one partner, where the formula is 0/0. Method as for constraint.',
        otherTools:
          'With one partner JUNG gives 1, EasyGraph and netrics 0. netrics puts the partners’ own constraint into the formula (0.0285 in place of 0.0875 for the first actor of Zachary’s karate club). EasyGraph takes the number of out-ties for N in directed graphs. networkx has no hierarchy.',
        example:
          'A: c = 0.25, 0.25, 0.111, sum 0.611. r = c · 3 / 0.611 = 1.227, 1.227, 0.545. r ln r = 0.251 + 0.251 − 0.331 = 0.172. N ln N = 3 · 1.099 = 3.296. 0.172 / 3.296 = 0.052',
      },
      de: {
        name: 'Hierarchie',
        says: 'Ob der Constraint eines Akteurs von allen Partnern gleich (0) oder von einem einzigen (1) ausgeht.',
        undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
        convention:
          'Aus den eigenen c_ij des Akteurs, wie bei Burt. Bei einem einzigen Partner nicht definiert, dort lautet die Formel 0/0. Methode wie beim Constraint.',
        otherTools:
          'Bei einem Partner gibt JUNG 1, EasyGraph und netrics geben 0. netrics setzt den Constraint der Partner in die Formel ein (0,0285 statt 0,0875 für den ersten Akteur aus Zacharys Karateklub). EasyGraph nimmt in gerichteten Graphen die Zahl der ausgehenden Beziehungen als N. networkx kennt keine Hierarchie.',
        example:
          'A: c = 0,25, 0,25, 0,111, Summe 0,611. r = c · 3 / 0,611 = 1,227, 1,227, 0,545. r ln r = 0,251 + 0,251 − 0,331 = 0,172. N ln N = 3 · 1,099 = 3,296. 0,172 / 3,296 = 0,052',
      },
    },
  },
  (ties, { options }) => burtOf(ties, options.method).hierarchy,
);

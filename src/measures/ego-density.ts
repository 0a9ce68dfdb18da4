import { nodeMeasure } from './define.ts';
import { type Alters, tiesAmongAlters } from './kernels/ties-among-alters.ts';

/**
 * Density among ego's alters, ego left out: arcs among them / N(N − 1); undirected t / (N(N − 1)/2). In [0, 1]; `null` for fewer
 * than two alters. Alters are all tied actors; with `alters: 'in'` those with an arc to ego, with `'out'` those that ego has an arc to.
 * O(m^1.5).
 *
 * Range: 0 … 1. Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/egoDensity:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * egoDensity(graph).A; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E
 * egoDensity.assign(graph, { nodeEgoDensityAttribute: 'figure' });
 * egoDensity(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const egoDensity = nodeMeasure(
  {
    id: 'egoDensity',
    family: 'structural holes',
    range: '0 … 1',
    formula: 'undirected t / (N(N − 1)/2), directed arcs among alters / (N(N − 1))',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    options: { alters: 'all' as Alters },
    choices: { alters: ['all', 'in', 'out'] },
    example: { network: 'five', path: ['A'], result: 0.333 },
    text: {
      en: {
        name: 'Ego density',
        says: 'Which share of the possible ties among an actor’s partners exists without it.',
        undefinedWhen: 'The actor has fewer than two alters.',
        convention:
          'The actor and its own ties are left out; weights play no part. Partners are all that it is tied to; alters: “in” or “out” takes those of one direction.',
        otherTools: 'No other tool was compared.',
        example: 'A has B, C and D: 3 pairs, of which 1 is tied (B–C). 1 / 3 = 0.333',
      },
      de: {
        name: 'Ego-Dichte',
        says: 'Welcher Anteil der möglichen Beziehungen unter den Partnern eines Akteurs besteht, ohne ihn.',
        formula: 'ungerichtet t / (N(N − 1)/2), gerichtet Pfeile unter den Partnern / (N(N − 1))',
        undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
        convention:
          'Der Akteur und seine eigenen Beziehungen zählen nicht mit; Gewichte spielen keine Rolle. Partner sind alle Verbundenen; alters: „in“ oder „out“ nimmt nur die einer Richtung.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example: 'A hat B, C und D: 3 Paare, davon 1 verbunden (B–C). 1 / 3 = 0,333',
      },
    },
  },
  (ties, { options }) => {
    const { alters, among } = tiesAmongAlters(ties, options.alters);
    return alters.map((count, i) =>
      count < 2 ? Number.NaN : among[i] / ((count * (count - 1)) / (ties.directed ? 1 : 2)),
    );
  },
);

import { nodeMeasure } from './define.ts';
import { type Alters, tiesAmongAlters } from './kernels/ties-among-alters.ts';

/**
 * Density among ego's alters, ego left out: arcs among them / N(N − 1); undirected t / (N(N − 1)/2). In [0, 1]; `null` for fewer
 * than two alters. Alters are all tied actors; with `alters: 'in'` those with an arc to ego, with `'out'` those that ego has an arc to.
 * O(m^1.5).
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
    text: {
      en: {
        name: 'Ego density',
        says: 'Which share of the possible ties among an actor’s partners exists without it.',
        undefinedWhen: 'The actor has fewer than two alters.',
      },
      de: {
        name: 'Ego-Dichte',
        says: 'Welcher Anteil der möglichen Beziehungen unter den Partnern eines Akteurs besteht, ohne ihn.',
        undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
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

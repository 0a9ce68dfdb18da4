import { defined, networkMeasure } from './define.ts';
import { agreement } from './kernels/agreement.ts';
import { louvain } from './kernels/louvain.ts';

/**
 * Hubert and Arabie's adjusted Rand index of communities and sectors: pairs of actors that both put together, less what chance gives.
 *
 * (Σ C(n_cs, 2) − E) / (½ (Σ C(n_c, 2) + Σ C(n_s, 2)) − E) with E = Σ C(n_c, 2) Σ C(n_s, 2) / C(n, 2), over the actors with a sector;
 * the communities are those of `communities`. `null` without ties and where the denominator is 0: both put all actors together, or
 * both keep every actor apart.
 *
 * @example
 * adjustedRandIndex(graph); // 0.49
 */
export const adjustedRandIndex = networkMeasure(
  {
    id: 'adjustedRandIndex',
    family: 'segregation',
    range: '≤ 1',
    formula: '(Σ C(n_cs, 2) − E) / (½ (Σ C(n_c, 2) + Σ C(n_s, 2)) − E)',
    reference: 'Hubert & Arabie 1985, Journal of Classification 2:193–218',
    sectors: true,
    options: { resolution: 1, seed: 1 },
    numbers: { resolution: { least: 0 }, seed: { least: -Infinity, whole: true } },
    text: {
      en: {
        name: 'Adjusted Rand index',
        says: 'Whether the groups that contact forms are the sectors: 1 where they are the same, 0 where they agree no better than chance. The expected value is built in.',
        undefinedWhen:
          'The network has no tie, or neither communities nor sectors tell actors apart or bring them together.',
      },
      de: {
        name: 'Angepasster Rand-Index',
        says: 'Ob die Gruppen, die der Kontakt bildet, die Sektoren sind: 1, wenn sie gleich sind, 0, wenn sie nicht besser übereinstimmen als durch Zufall. Der Erwartungswert ist eingerechnet.',
        undefinedWhen:
          'Das Netzwerk hat keine Beziehung, oder weder Gemeinschaften noch Sektoren trennen Akteure oder fassen sie zusammen.',
      },
    },
  },
  (ties, { sectors, options: { resolution, seed } }) => {
    const { community, modularity } = louvain(ties, { resolution, seed });
    return Number.isNaN(modularity) ? null : defined(agreement(community, sectors.codes).ari);
  },
);

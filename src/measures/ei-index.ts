import { defined, networkMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * Krackhardt and Stern's E-I index of the whole network, with the value that chance would give.
 *
 * (E − I) / (E + I) over arcs, undirected over ties, weights ignored; −1: all inside sectors, +1: all across. `expected` is its mean
 * when sector labels are shuffled: (E* − I*) / (E* + I*) with I* = Σ n_k(n_k − 1), E* = n(n − 1) − I*. Actors without a sector are
 * left out. `null` where there is no tie between actors with a sector, `expected` where there are fewer than two. O(n + m).
 */
export const eiIndex = networkMeasure(
  {
    id: 'eiIndex',
    family: 'segregation',
    range: '−1 … 1',
    formula: '(E − I) / (E + I); expected (E* − I*) / (E* + I*)',
    reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
    sectors: true,
    text: {
      en: {
        name: 'E-I index',
        says: 'Whether ties run across sectors (+1) or stay inside them (−1); to be read beside the expected value, not beside 0.',
        undefinedWhen: 'No tie joins two actors with a sector.',
      },
      de: {
        name: 'E-I-Index',
        says: 'Ob Beziehungen über Sektoren hinweg laufen (+1) oder in ihnen bleiben (−1); zu lesen neben dem Erwartungswert, nicht neben 0.',
        undefinedWhen: 'Keine Beziehung verbindet zwei Akteure mit Sektor.',
      },
    },
  },
  (ties, { sectors }) => {
    const { counts, sizes } = sectorTies(ties, sectors);
    let internal = 0;
    let external = 0;
    counts.forEach((row, k) => {
      row.forEach((count, l) => {
        if (k === l) internal += count;
        else if (ties.directed || k < l) external += count;
      });
    });
    const actors = sizes.reduce((sum, n) => sum + n, 0);
    const inside = sizes.reduce((sum, n) => sum + n * (n - 1), 0);
    const all = actors * (actors - 1);
    return {
      value: defined((external - internal) / (external + internal)),
      expected: defined((all - 2 * inside) / all),
    };
  },
);

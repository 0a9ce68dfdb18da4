import { networkMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * Ties, possible ties, density and weight a possible tie between every two sectors, and inside each.
 *
 * D_kl = ties k → l / possible; possible = n_k n_l between sectors, n_k(n_k − 1) inside one (half of it undirected). `weight` is the
 * sum of weights in place of the number of ties. A sector of one actor has no inside density and weight (`null`). Undirected
 * matrices are symmetric. Actors without a sector are left out. O(n + m).
 */
export const sectorMatrix = networkMeasure(
  {
    id: 'sectorMatrix',
    family: 'segregation',
    range: 'density 0 … 1, weight ≥ 0',
    formula:
      'D_kl = ties k → l / possible ties k → l; W_kl = Σ weights k → l / possible ties k → l',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 10',
    sectors: true,
    text: {
      en: {
        name: 'Sector matrix',
        says: 'How many of the possible ties between two sectors, or inside one, exist, and how strong contact is over all of them. To be read beside the density of the whole network, the value expected if sectors did not matter.',
        undefinedWhen: 'No tie is possible: a sector of one actor inside, or an empty sector.',
      },
      de: {
        name: 'Sektorenmatrix',
        says: 'Wie viele der möglichen Beziehungen zwischen zwei Sektoren oder in einem bestehen und wie stark der Kontakt über alle hinweg ist. Zu lesen neben der Dichte des ganzen Netzwerks, dem Erwartungswert, wenn Sektoren keine Rolle spielten.',
        undefinedWhen:
          'Keine Beziehung ist möglich: in einem Sektor mit einem Akteur oder einem leeren Sektor.',
      },
    },
  },
  (ties, { sectors }) => {
    const { counts, sizes, weights } = sectorTies(ties, sectors);
    const possible = sizes.map((a, k) =>
      sizes.map((b, l) => (k === l ? (a * (a - 1)) / (ties.directed ? 1 : 2) : a * b)),
    );
    const perPossible = (sums: number[][]) =>
      sums.map((row, k) =>
        row.map((sum, l) => (possible[k][l] === 0 ? null : sum / possible[k][l])),
      );
    return {
      sectors: [...sectors.ids],
      ties: counts,
      possible,
      density: perPossible(counts),
      weight: perPossible(weights),
    };
  },
);

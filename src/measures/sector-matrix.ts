import { networkMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * Ties, possible ties and density between every two sectors, and inside each.
 *
 * D_kl = ties k → l / possible; possible = n_k n_l between sectors, n_k(n_k − 1) inside one (half of it undirected). A sector of
 * one actor has no inside density (`null`). Undirected matrices are symmetric. Actors without a sector are left out. O(n + m).
 */
export const sectorMatrix = networkMeasure(
  {
    id: 'sectorMatrix',
    family: 'segregation',
    range: 'density 0 … 1',
    formula: 'D_kl = ties k → l / possible ties k → l',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 10',
    sectors: true,
    text: {
      en: {
        name: 'Sector matrix',
        says: 'How many of the possible ties between two sectors, or inside one, exist.',
        undefinedWhen: 'No tie is possible: a sector of one actor inside, or an empty sector.',
      },
      de: {
        name: 'Sektorenmatrix',
        says: 'Wie viele der möglichen Beziehungen zwischen zwei Sektoren oder in einem bestehen.',
        undefinedWhen:
          'Keine Beziehung ist möglich: in einem Sektor mit einem Akteur oder einem leeren Sektor.',
      },
    },
  },
  (ties, { sectors }) => {
    const { counts, sizes } = sectorTies(ties, sectors);
    const possible = sizes.map((a, k) =>
      sizes.map((b, l) => (k === l ? (a * (a - 1)) / (ties.directed ? 1 : 2) : a * b)),
    );
    return {
      sectors: [...sectors.ids],
      ties: counts,
      possible,
      density: counts.map((row, k) =>
        row.map((count, l) => (possible[k][l] === 0 ? null : count / possible[k][l])),
      ),
    };
  },
);

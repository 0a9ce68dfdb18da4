import { networkMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * Ties, possible ties, density and weight a possible tie between every two sectors, and inside each.
 *
 * D_kl = ties k → l / possible; possible = n_k n_l between sectors, n_k(n_k − 1) inside one (half of it undirected). `weight` is the
 * sum of weights in place of the number of ties. A sector of one actor has no inside density and weight (`null`). Undirected
 * matrices are symmetric. Actors without a sector are left out. O(n + m).
 *
 * Range: density 0 … 1, weight ≥ 0. Source: Wasserman & Faust 1994, Social Network Analysis, ch. 10.
 *
 * @throws Error that starts with `care-chain/sectorMatrix:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * sectorMatrix(graph).density[0][1]; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * sectorMatrix(graph, { getNodeSector: 'department' });
 * sectorMatrix(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
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
    example: { network: 'five', path: ['density', '0', '1'], result: 0.333 },
    text: {
      en: {
        name: 'Sector matrix',
        says: 'How many of the possible ties between two sectors, or inside one, exist, and how strong contact is over all of them. To be read beside the density of the whole network, the value expected if sectors did not matter.',
        undefinedWhen: 'No tie is possible: a sector of one actor inside, or an empty sector.',
        convention:
          'Rows hand over to columns; undirected matrices are symmetric. A pair of sectors without possible ties has no density; that is no gap. Loops are left out. Actors without a sector are left out, never put in a class of their own.',
        otherTools: 'The densities equal those of sna’s block model on twenty test networks.',
        example:
          'Between elder care (B, C) and health (A, D, E) 2 · 3 = 6 ties are possible; A–B and A–C exist. 2 / 6 = 0.333',
      },
      de: {
        name: 'Sektorenmatrix',
        says: 'Wie viele der möglichen Beziehungen zwischen zwei Sektoren oder in einem bestehen und wie stark der Kontakt über alle hinweg ist. Zu lesen neben der Dichte des ganzen Netzwerks, dem Erwartungswert, wenn Sektoren keine Rolle spielten.',
        range: 'Dichte 0 … 1, Gewicht ≥ 0',
        formula:
          'D_kl = Beziehungen k → l / mögliche Beziehungen k → l; W_kl = Σ Gewichte k → l / mögliche Beziehungen k → l',
        undefinedWhen:
          'Keine Beziehung ist möglich: in einem Sektor mit einem Akteur oder einem leeren Sektor.',
        convention:
          'Zeilen übergeben an Spalten; ungerichtete Matrizen sind symmetrisch. Ein Sektorenpaar ohne mögliche Beziehungen hat keine Dichte; das ist keine Lücke. Schleifen bleiben weg. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
        otherTools: 'Die Dichten gleichen denen des Blockmodells in sna auf zwanzig Prüfnetzen.',
        example:
          'Zwischen Altenhilfe (B, C) und Gesundheit (A, D, E) sind 2 · 3 = 6 Beziehungen möglich; A–B und A–C bestehen. 2 / 6 = 0,333',
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

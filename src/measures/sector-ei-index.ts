import { defined, sectorMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * The E-I index of each sector, over the tie ends of its members in the union graph: a tie inside the sector counts at both ends.
 * `sectorEiIndexEdges` counts it once. `null` for a sector without ties. O(n + m).
 *
 * Formula: (E_k − 2 I_k) / (E_k + 2 I_k). Range: −1 … 1. Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140.
 *
 * @throws Error that starts with `care-chain/sectorEiIndex:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * sectorEiIndex(graph).health; // -0.333 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * sectorEiIndex(graph, { getNodeSector: 'department' });
 * sectorEiIndex(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const sectorEiIndex = sectorMeasure(
  {
    id: 'sectorEiIndex',
    key: 'eiIndex',
    family: 'segregation',
    range: '−1 … 1',
    formula: '(E_k − 2 I_k) / (E_k + 2 I_k)',
    reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
    sectors: true,
    example: { network: 'five', path: ['health'], result: -0.333 },
    text: {
      en: {
        name: 'E-I index of a sector',
        says: 'Whether the ties of a sector’s members lead out of it (+1) or stay inside (−1), a tie inside counted at both its ends. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
        undefinedWhen: 'No member has a tie to an actor with a sector.',
        convention:
          'Tie ends: a tie inside the sector counts at both its ends; the form that counts it once stands beside it. Union graph, weights ignored. Actors without a sector are left out, never put in a class of their own.',
        otherTools:
          'The two ways of counting give different figures, so compare only with a tool that says which one it uses.',
        example:
          'Health has A, D and E. Inside: A–D and D–E, counted at both ends 2 · 2 = 4; across: A–B and A–C, 2. (2 − 4) / (2 + 4) = −0.333',
      },
      de: {
        name: 'E-I-Index eines Sektors',
        says: 'Ob die Beziehungen der Mitglieder eines Sektors hinausführen (+1) oder drinnen bleiben (−1), eine Beziehung im Sektor an beiden Enden gezählt. Zu lesen neben dem Erwartungswert des ganzen Netzwerks; große Sektoren bleiben schon durch Zufall öfter unter sich.',
        undefinedWhen: 'Kein Mitglied hat eine Beziehung zu einem Akteur mit Sektor.',
        convention:
          'Beziehungsenden: Eine Beziehung im Sektor zählt an beiden Enden; die Form, die sie einmal zählt, steht daneben. Vereinigungsgraph, Gewichte bleiben außer Acht. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
        otherTools:
          'Die beiden Zählweisen ergeben verschiedene Werte; zu vergleichen ist nur mit einem Programm, das sagt, welche es verwendet.',
        example:
          'Zur Gesundheit gehören A, D und E. Innerhalb: A–D und D–E, an beiden Enden gezählt 2 · 2 = 4; hinüber: A–B und A–C, 2. (2 − 4) / (2 + 4) = −0,333',
      },
    },
  },
  (ties, { sectors }) => {
    const { pairs } = sectorTies(ties, sectors);
    return pairs.map((row, k) => {
      const out = row.reduce((sum, count) => sum + count, 0) - row[k];
      return defined((out - 2 * row[k]) / (out + 2 * row[k]));
    });
  },
);

import { defined, sectorMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * The E-I index of each sector over the ties of its members in the union graph, a tie inside the sector counted once.
 *
 * (E_k − I_k) / (E_k + I_k). `sectorEiIndex` counts a tie inside at both its ends. `null` for a sector without ties. O(n + m).
 *
 * Range: −1 … 1. Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140.
 *
 * @throws Error that starts with `care-chain/sectorEiIndexEdges:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * sectorEiIndexEdges(graph)['elder-care']; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * sectorEiIndexEdges(graph, { getNodeSector: 'department' });
 * sectorEiIndexEdges(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const sectorEiIndexEdges = sectorMeasure(
  {
    id: 'sectorEiIndexEdges',
    key: 'eiIndexEdges',
    family: 'segregation',
    range: '−1 … 1',
    formula: '(E_k − I_k) / (E_k + I_k)',
    reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
    sectors: true,
    example: { network: 'five', path: ['elder-care'], result: 0.333 },
    text: {
      en: {
        name: 'E-I index of a sector, by ties',
        says: 'Whether the ties of a sector lead out of it (+1) or stay inside (−1), each tie counted once. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
        undefinedWhen: 'No member has a tie to an actor with a sector.',
        convention:
          'Each tie once, in contrast to the E-I index of a sector, which counts a tie inside at both its ends. Union graph, weights ignored. Actors without a sector are left out, never put in a class of their own.',
        otherTools:
          'The two ways of counting differ; a comparison holds only with a tool that counts each tie once, too.',
        example:
          'Elder care has B and C. Inside: B–C, 1; across: A–B and A–C, 2. (2 − 1) / (2 + 1) = 0.333',
      },
      de: {
        name: 'E-I-Index eines Sektors, nach Beziehungen',
        says: 'Ob die Beziehungen eines Sektors hinausführen (+1) oder drinnen bleiben (−1), jede Beziehung einmal gezählt. Zu lesen neben dem Erwartungswert des ganzen Netzwerks; große Sektoren bleiben schon durch Zufall öfter unter sich.',
        undefinedWhen: 'Kein Mitglied hat eine Beziehung zu einem Akteur mit Sektor.',
        convention:
          'Jede Beziehung einmal, anders als beim E-I-Index eines Sektors, der eine Beziehung im Sektor an beiden Enden zählt. Vereinigungsgraph, Gewichte bleiben außer Acht. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
        otherTools:
          'Die beiden Zählweisen unterscheiden sich; ein Vergleich gilt nur mit einem Programm, das ebenfalls jede Beziehung einmal zählt.',
        example:
          'Zur Altenhilfe gehören B und C. Innerhalb: B–C, 1; hinüber: A–B und A–C, 2. (2 − 1) / (2 + 1) = 0,333',
      },
    },
  },
  (ties, { sectors }) => {
    const { pairs } = sectorTies(ties, sectors);
    return pairs.map((row, k) => {
      const all = row.reduce((sum, count) => sum + count, 0);
      return defined((all - 2 * row[k]) / all);
    });
  },
);

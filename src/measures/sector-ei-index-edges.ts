import { defined, sectorMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * The E-I index of each sector over the ties of its members in the union graph, a tie inside the sector counted once.
 *
 * (E_k − I_k) / (E_k + I_k). `sectorEiIndex` counts a tie inside at both its ends. `null` for a sector without ties. O(n + m).
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
    text: {
      en: {
        name: 'E-I index of a sector, by ties',
        says: 'Whether the ties of a sector lead out of it (+1) or stay inside (−1), each tie counted once. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
        undefinedWhen: 'No member has a tie to an actor with a sector.',
      },
      de: {
        name: 'E-I-Index eines Sektors, nach Beziehungen',
        says: 'Ob die Beziehungen eines Sektors hinausführen (+1) oder drinnen bleiben (−1), jede Beziehung einmal gezählt. Zu lesen neben dem Erwartungswert des ganzen Netzwerks; große Sektoren bleiben schon durch Zufall öfter unter sich.',
        undefinedWhen: 'Kein Mitglied hat eine Beziehung zu einem Akteur mit Sektor.',
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

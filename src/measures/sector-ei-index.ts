import { defined, sectorMeasure } from './define.ts';
import { sectorTies } from './kernels/sector-ties.ts';

/**
 * The E-I index of each sector, over the tie ends of its members in the union graph: a tie inside the sector counts at both ends.
 * `sectorEiIndexEdges` counts it once. `null` for a sector without ties. O(n + m).
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
    text: {
      en: {
        name: 'E-I index of a sector',
        says: 'Whether the ties of a sector’s members lead out of it (+1) or stay inside (−1), a tie inside counted at both its ends. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
        undefinedWhen: 'No member has a tie to an actor with a sector.',
      },
      de: {
        name: 'E-I-Index eines Sektors',
        says: 'Ob die Beziehungen der Mitglieder eines Sektors hinausführen (+1) oder drinnen bleiben (−1), eine Beziehung im Sektor an beiden Enden gezählt. Zu lesen neben dem Erwartungswert des ganzen Netzwerks; große Sektoren bleiben schon durch Zufall öfter unter sich.',
        undefinedWhen: 'Kein Mitglied hat eine Beziehung zu einem Akteur mit Sektor.',
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

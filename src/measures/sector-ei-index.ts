import { defined, sectorMeasure } from './define.ts';
import { alterSectors } from './kernels/alter-sectors.ts';

/**
 * The E-I index of each sector, over the tie ends of its members in the union graph: a tie inside the sector counts at both ends.
 * `null` for a sector without ties. O(n + m).
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
        says: 'Whether the ties of a sector’s members lead out of it (+1) or stay inside (−1).',
        undefinedWhen: 'No member has a tie to an actor with a sector.',
      },
      de: {
        name: 'E-I-Index eines Sektors',
        says: 'Ob die Beziehungen der Mitglieder eines Sektors hinausführen (+1) oder drinnen bleiben (−1).',
        undefinedWhen: 'Kein Mitglied hat eine Beziehung zu einem Akteur mit Sektor.',
      },
    },
  },
  (ties, { sectors }) => {
    const { external, internal } = alterSectors(ties, sectors);
    return sectors.ids.map((_, k) => {
      let out = 0;
      let within = 0;
      sectors.codes.forEach((code, i) => {
        if (code !== k) return;
        out += external[i];
        within += internal[i];
      });
      return defined((out - within) / (out + within));
    });
  },
);

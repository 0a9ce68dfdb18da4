import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures, in German: two-mode. */
export const twoMode = {
  projection: {
    convention:
      'Gewichte nach Newman: Ein Gremium mit k Mitgliedern trägt zu jedem ihrer Paare 1/(k − 1) bei; ein Gremium mit einem Mitglied verbindet niemanden. Die Analyse einer Projektion weist darauf hin.',
    otherTools:
      'In der Projektion der Davis-Frauen sind 139 von 153 Paaren verbunden: Dichte, Clusterung und Constraint jeder Projektion sind von selbst hoch, gleich mit welchem Programm.',
    example:
      'A und B teilen den Runden Tisch (3 Mitglieder) und die Planungsgruppe (4 Mitglieder): 1/2 + 1/3 = 0,833',
  },
  twoModeDegree: {
    convention:
      'Geteilt durch die Zahl der Knoten auf der anderen Seite. Ein doppelt genannter Sitz zählt einmal.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'C sitzt in 1 der 2 Gremien, dem Runden Tisch: 1 / 2 = 0,5',
  },
  twoModeDensity: {
    convention:
      'Sitze durch mögliche Sitze, Akteure mal Gremien, nicht durch Knotenpaare. Ein doppelt genannter Sitz zählt einmal.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'Runder Tisch mit A, B, C und Planungsgruppe mit A, B, D, E: 3 + 4 = 7 Sitze von 5 · 2 = 10 möglichen. 7 / 10 = 0,7',
  },
} satisfies Record<string, MeasureNotes>;

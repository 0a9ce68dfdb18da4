import type { MeasureText } from '../../measure-text.ts';

/** What the measures say of themselves in German: two-mode. */
export const twoMode = {
  projection: {
    name: 'Projektion',
    says: 'Wer wem in Gremien und Runden begegnet; ein gemeinsamer Sitz zählt umso weniger, je größer das Gremium ist. Jedes Gremium verbindet alle seine Mitglieder miteinander, deshalb sagen Dichte, Clusterung, effektive Größe und Constraint einer Projektion wenig aus.',
    range: 'Gewicht über 0',
    undefinedWhen: 'Zwei Akteure ohne gemeinsames Gremium sind nicht verbunden.',
    convention:
      'Gewichte nach Newman: Ein Gremium mit k Mitgliedern trägt zu jedem ihrer Paare 1/(k − 1) bei; ein Gremium mit einem Mitglied verbindet niemanden. Die Analyse einer Projektion weist darauf hin.',
    otherTools:
      'In der Projektion der Davis-Frauen sind 139 von 153 Paaren verbunden: Dichte, Clusterung und Constraint jeder Projektion sind von selbst hoch, gleich mit welchem Programm.',
    example:
      'A und B teilen den Runden Tisch (3 Mitglieder) und die Planungsgruppe (4 Mitglieder): 1/2 + 1/3 = 0,833',
  },
  twoModeDegree: {
    name: 'Gremienbeteiligung',
    says: 'In welchem Anteil der Gremien und Runden ein Akteur sitzt; bei einem Gremium, welcher Anteil der Akteure darin sitzt.',
    formula: 'd_i / n₂ für einen Akteur, d_e / n₁ für ein Gremium',
    undefinedWhen:
      'Es gibt kein Gremium (bei einem Akteur) oder keinen Akteur (bei einem Gremium).',
    convention:
      'Geteilt durch die Zahl der Knoten auf der anderen Seite. Ein doppelt genannter Sitz zählt einmal.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'C sitzt in 1 der 2 Gremien, dem Runden Tisch: 1 / 2 = 0,5',
  },
  twoModeDensity: {
    name: 'Dichte der Gremienbeteiligung',
    says: 'Welcher Anteil aller möglichen Sitze in Gremien und Runden besetzt ist.',
    formula: 'Sitze / (n₁ n₂)',
    undefinedWhen: 'Es gibt keinen Akteur oder kein Gremium.',
    convention:
      'Sitze durch mögliche Sitze, Akteure mal Gremien, nicht durch Knotenpaare. Ein doppelt genannter Sitz zählt einmal.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'Runder Tisch mit A, B, C und Planungsgruppe mit A, B, D, E: 3 + 4 = 7 Sitze von 5 · 2 = 10 möglichen. 7 / 10 = 0,7',
  },
} satisfies Record<string, MeasureText>;

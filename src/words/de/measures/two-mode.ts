import type { MeasureText } from '../../measure-text.ts';

/** What the measures say of themselves in German: two-mode. */
export const twoMode = {
  projection: {
    name: 'Projektion',
    says: 'Wer wem in Gremien und Runden begegnet; ein gemeinsamer Sitz zählt umso weniger, je größer das Gremium ist. Jedes Gremium verbindet alle seine Mitglieder miteinander, deshalb sagen Dichte, Clusterung, effektive Größe und Constraint einer Projektion wenig aus.',
    range: 'Gewicht über 0',
    undefinedWhen: 'Zwei Akteure ohne gemeinsames Gremium sind nicht verbunden.',
  },
  twoModeDegree: {
    name: 'Gremienbeteiligung',
    says: 'In welchem Anteil der Gremien und Runden ein Akteur sitzt; bei einem Gremium, welcher Anteil der Akteure darin sitzt.',
    formula: 'd_i / n₂ für einen Akteur, d_e / n₁ für ein Gremium',
    undefinedWhen:
      'Es gibt kein Gremium (bei einem Akteur) oder keinen Akteur (bei einem Gremium).',
  },
  twoModeDensity: {
    name: 'Dichte der Gremienbeteiligung',
    says: 'Welcher Anteil aller möglichen Sitze in Gremien und Runden besetzt ist.',
    formula: 'Sitze / (n₁ n₂)',
    undefinedWhen: 'Es gibt keinen Akteur oder kein Gremium.',
  },
} satisfies Record<string, MeasureText>;

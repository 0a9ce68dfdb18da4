import type { MeasureText } from '../../measure-text.ts';

/** What the measures say of themselves in German: brokerage. */
export const brokerage = {
  brokerageTest: {
    name: 'Permutationstest der Vermittlung',
    says: 'Wie wahrscheinlich ein Akteur eine Rolle mindestens so oft spielte, wenn Sektoren nichts über Beziehungen sagten.',
    formula: 'p = (1 + |{ r : Anzahl_r ≥ Anzahl }|) / (R + 1)',
    undefinedWhen: 'Der Akteur hat keinen Sektor.',
  },
  brokerage: {
    name: 'Vermittlung (Brokerage)',
    says: 'Zwischen welchen Sektoren ein Akteur vermittelt, was nicht direkt weitergegeben wird: im eigenen, in ihn hinein, aus ihm heraus, in einem anderen, zwischen zwei anderen.',
    formula:
      '|{ (a, c) : a → b → c, nicht a → c }| je Rolle; z = (Anzahl − K p) / √(K p(1 − p) + S s), p = d²(1 − d), s = d³(1 − d)³',
    undefinedWhen: 'Der Akteur hat keinen Sektor; z auch, wo die Rolle unmöglich ist.',
  },
  conditionalBrokerage: {
    name: 'Relative Vermittlung',
    says: 'Ob ein Akteur eine Rolle häufiger (über 1) oder seltener (unter 1) spielt, als seine Gesamtzahl und die Größe der Sektoren erwarten lassen.',
    range: 'Verhältnis 0 … ∞',
    formula: 'E_Rolle = gesamt_i K_Rolle / K_gesamt; Verhältnis = Anzahl / E_Rolle',
    undefinedWhen:
      'Der Akteur hat keinen Sektor; das Verhältnis auch, wo die Rolle unmöglich ist oder der Akteur nichts vermittelt.',
  },
  egoBrokerPairs: {
    name: 'Unverbundene Paare',
    says: 'Wie viele Paare unter den Partnern eines Akteurs nicht verbunden sind: die Lücken, die er schließen könnte.',
    undefinedWhen: 'Nie.',
  },
  egoBrokerShare: {
    name: 'Anteil unverbundener Paare',
    says: 'Welcher Anteil der Paare unter den Partnern eines Akteurs ohne ihn nicht verbunden ist.',
    undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
  },
  everettValente: {
    name: 'Vermittlung nach Everett und Valente',
    says: 'Wie viel Vermittlung auf jedem Kontakt eines Akteurs ruht: hoch, wo wenige Kontakte viele kürzeste Wege tragen, 0, wo er nichts vermittelt.',
    formula:
      'EV_i = (2 B_i + n_c − 1) / N_i, wenn B_i > 0, sonst 0; gerichtet das Mittel aus Eingangs- und Ausgangsteil',
    undefinedWhen: 'Die Betweenness ist nur geschätzt, in sehr großen Netzwerken.',
  },
  graphBrokerage: {
    name: 'Vermittlung im Netzwerk',
    says: 'Welche Art der Vermittlung im ganzen Netzwerk häufiger oder seltener vorkommt, als der Zufall es erwarten lässt.',
    formula:
      'Σ_b Anzahl_b je Rolle; E = T p; Var = T p(1 − p) + Σ Kovarianzen der Tripel mit gemeinsamer Beziehung: d³(1 − d)³, d⁵(1 − d) oder −d⁴(1 − d)²',
    undefinedWhen: 'Nie; z, wo die Rolle unmöglich ist.',
  },
  partialBrokerage: {
    name: 'Vermittlung mit geteilter Anrechnung',
    says: 'Wie viel ein Akteur vermittelt, wenn er sich jedes Paar mit allen teilt, die ebenfalls dazwischen stehen.',
    formula: 'Σ 1 / k_ac über die Paare (a, c), zwischen denen b steht; k_ac = |{ b : a → b → c }|',
    undefinedWhen: 'Der Akteur hat keinen Sektor.',
  },
} satisfies Record<string, MeasureText>;

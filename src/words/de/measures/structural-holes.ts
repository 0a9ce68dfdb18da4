import type { MeasureText } from '../../measure-text.ts';

/** What the measures say of themselves in German: structural holes. */
export const structuralHoles = {
  constraint: {
    name: 'Constraint',
    says: 'Wie sehr die Kontakte eines Akteurs aufeinander zurückführen: niedrig, wo sie in getrennte Kreise führen, hoch, wo alle einander kennen oder an einem hängen.',
    undefinedWhen: 'Der Akteur hat keine Beziehung.',
  },
  effectiveSizeBorgatti: {
    name: 'Effektive Größe nach Borgatti',
    says: 'Wie viele Partner eines Akteurs in verschiedene Kreise führen, ohne Rücksicht auf Gewichte: Partner abzüglich der mittleren Zahl der Beziehungen, die jeder von ihnen zu den anderen hat.',
    range: '1 … N (Zahl der Partner)',
    undefinedWhen: 'Der Akteur hat keine Beziehung.',
  },
  effectiveSize: {
    name: 'Effektive Größe',
    says: 'Wie viele Partner eines Akteurs in verschiedene Kreise führen: Partner abzüglich ihrer Überschneidung.',
    range: '1 … N (Zahl der Partner)',
    undefinedWhen: 'Der Akteur hat keine Beziehung.',
  },
  efficiency: {
    name: 'Effizienz',
    says: 'Welcher Anteil der Partner eines Akteurs nicht redundant ist.',
    undefinedWhen: 'Der Akteur hat keine Beziehung.',
  },
  egoDensity: {
    name: 'Ego-Dichte',
    says: 'Welcher Anteil der möglichen Beziehungen unter den Partnern eines Akteurs besteht, ohne ihn.',
    formula: 'ungerichtet t / (N(N − 1)/2), gerichtet Pfeile unter den Partnern / (N(N − 1))',
    undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
  },
  hierarchy: {
    name: 'Hierarchie',
    says: 'Ob der Constraint eines Akteurs von allen Partnern gleich (0) oder von einem einzigen (1) ausgeht.',
    undefinedWhen: 'Der Akteur hat weniger als zwei Partner.',
  },
  localBridgeSpan: {
    name: 'Spannweite einer lokalen Brücke',
    says: 'Wie lang der Umweg ohne diese Beziehung wäre: je größer, desto mehr verkürzt sie den Weg zwischen zwei Kreisen.',
    formula: 'Entfernung von u und v ohne die Beziehung {u, v}, wo N(u) ∩ N(v) = ∅',
    undefinedWhen:
      'Die beiden Enden haben einen gemeinsamen Partner, die Beziehung ist also keine lokale Brücke; oder sie ist eine Brücke, und es gibt keinen Umweg.',
  },
  localConstraint: {
    name: 'Constraint je Partner',
    says: 'Von welchem seiner Partner ein Akteur abhängt: wie viel seines Constraint jeder von ihnen beiträgt.',
    range: '0 … 1 je Partner',
    undefinedWhen: 'Nie; ein Akteur ohne Beziehung hat keinen Eintrag.',
  },
  neighborhoodOverlap: {
    name: 'Überlappung der Nachbarschaften',
    says: 'Wie weit die beiden Enden einer Beziehung ihre übrigen Partner teilen; 0, wo die Beziehung zwei Kreise verbindet.',
    undefinedWhen: 'Keines der Enden hat einen weiteren Partner.',
  },
  redundancy: {
    name: 'Redundanz der Partner',
    says: 'Welcher Partner eines Akteurs nichts Neues erschließt, weil die anderen in denselben Kreis führen.',
    range: '0 … < 1 je Partner',
    undefinedWhen: 'Nie; ein Akteur ohne Beziehung hat keinen Eintrag.',
  },
  weakTies: {
    name: 'Schwache Beziehungen',
    says: 'Welche Beziehungen schwächer sind als die angegebene Schwelle.',
    range: 'Paare von Akteuren',
    formula: '{ (i, j) : 0 < a_ij < Schwelle }',
    undefinedWhen: 'Es ist keine Schwelle angegeben.',
  },
} satisfies Record<string, MeasureText>;

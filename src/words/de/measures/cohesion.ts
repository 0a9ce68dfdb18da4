import type { MeasureText } from '../../measure-text.ts';

/** What the measures say of themselves in German: cohesion. */
export const cohesion = {
  bridges: {
    name: 'Brücken',
    says: 'Welche einzelnen Beziehungen zwei Teile des Netzwerks zusammenhalten.',
    range: 'Paare von Akteuren',
    formula: '{ {i, j} : ohne die Beziehung gibt es mehr schwache Komponenten }',
    undefinedWhen: 'Nie.',
  },
  components: {
    name: 'Komponenten',
    says: 'In wie viele unverbundene Teile das Netzwerk zerfällt; ein Akteur ohne Beziehung ist ein Teil.',
    formula:
      'Zahl der Gruppen von Akteuren, die einander über Beziehungen gleich welcher Richtung erreichen',
    undefinedWhen: 'Nie.',
  },
  corePeriphery: {
    name: 'Kern und Peripherie',
    says: 'Wie gut sich das Netzwerk in einen Kern, in dem alle verbunden sind, und einen Rand ohne Beziehungen untereinander teilt: 1 ist vollkommen, nahe 0 gibt es keinen solchen Kern.',
    formula: 'Maximum von corr(a_ij, ideal_ij) über alle Kerne, i ≠ j',
    undefinedWhen:
      'Es gibt keine Beziehung, alle sind verbunden, oder es sind zu wenige Akteure für Kern und Rand.',
  },
  coreness: {
    name: 'Kernzahl (k-Core)',
    says: 'Wie tief ein Akteur im dichten Teil des Netzwerks steht: k heißt, er gehört zu einem Kreis, in dem alle mindestens k Kontakte innerhalb des Kreises haben.',
    formula: 'max { k : i liegt in einem Teilnetz mit kleinstem Grad k }',
    undefinedWhen: 'Nie.',
  },
  cutpoints: {
    name: 'Nadelöhre (Artikulationspunkte)',
    says: 'Wessen Ausfall das Netzwerk in Teile zerlegt, die einander nicht mehr erreichen.',
    range: 'Akteure',
    formula: '{ i : ohne i zerfallen die anderen in mehr schwache Komponenten }',
    undefinedWhen: 'Nie.',
  },
  density: {
    name: 'Dichte',
    says: 'Welcher Anteil aller möglichen Beziehungen besteht.',
    formula: 'gerichtet m / (n(n − 1)), ungerichtet 2m / (n(n − 1))',
    undefinedWhen: 'Es gibt weniger als zwei Akteure.',
  },
  fragmentation: {
    name: 'Fragmentierung',
    says: 'Welcher Anteil der Paare von Akteuren einander nicht erreicht; nach Entfernung gewichtet zählen weite Wege als teilweise getrennt.',
    undefinedWhen: 'Es gibt weniger als zwei Akteure.',
  },
  isolates: {
    name: 'Akteure ohne Beziehung',
    says: 'Wer gar keine Beziehung hat.',
    range: 'Akteure',
    undefinedWhen: 'Nie.',
  },
  keyPlayers: {
    name: 'Schlüsselakteure',
    says: 'Auf welche wenigen Akteure das Netzwerk am wenigsten verzichten kann, weil ihr Ausfall die anderen voneinander trennt; und welche wenigen alle anderen am besten erreichen, etwa um eine Nachricht zu verbreiten.',
    range: 'Gruppen aus k Akteuren; Werte 0 … 1',
    formula: 'argmax D_F(G − S), argmax D_R(S) über Gruppen S aus k Akteuren',
    undefinedWhen:
      'Es gibt zu wenige Akteure, oder das Netzwerk ist so groß, dass die Suche zu lange dauern würde.',
  },
  strongComponents: {
    name: 'Starke Komponenten',
    says: 'In wie viele Teile das Netzwerk zerfällt, in denen Übergaben im Kreis laufen können: In einem Teil führt entlang der Pfeile von jedem Akteur ein Weg zu jedem anderen und zurück.',
    formula:
      'Zahl der Gruppen von Akteuren, die einander entlang der Richtung der Beziehungen erreichen',
    undefinedWhen: 'Nie.',
  },
} satisfies Record<string, MeasureText>;

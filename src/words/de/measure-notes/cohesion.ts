import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures, in German: cohesion. */
export const cohesion = {
  bridges: {
    convention:
      'Vereinigungsgraph: Zwei parallele Beziehungen eines Paares sind eine. Ein in beiden Richtungen verbundenes Paar ist eine Beziehung.',
    otherTools:
      'networkx und R igraph finden auf zwanzig Prüfnetzen dasselbe. Als Multigraphen nennen igraph und networkx eine doppelte Beziehung keine Brücke; hier ist sie eine.',
    example:
      'Ohne A–D sind D und E abgeschnitten, ohne D–E ist es E; A, B und C bilden einen Ring, in dem keine Beziehung allein steht. 1 + 1 = 2',
  },
  components: {
    convention:
      'Schwache Komponenten: Richtungen spielen keine Rolle. Ein Akteur ohne Beziehung ist eine eigene Komponente.',
    otherTools: 'networkx, igraph und sna zählen auf zwanzig Prüfnetzen dasselbe.',
    example: 'A, B, C und D hängen zusammen: 1 Teil. E hat keine Beziehung: 1 Teil. 1 + 1 = 2',
  },
  corePeriphery: {
    convention:
      'Gewichte bleiben außer Acht. Beziehungen zwischen Kern und Rand bleiben außen vor (offBlocks: „missing“) oder sind im Ideal 1. Bis zu 15 Akteuren wird jeder Kern geprüft, darüber wird der beste gesucht; zu vergleichen ist die Güte, nicht die Zugehörigkeit, denn andere Suchen enden bei anderen Kernen gleicher Güte.',
    otherTools:
      'Programme suchen auf verschiedene Weise, deshalb unterscheiden sich die Kerne. netrics rechnet die Diagonale in die Korrelation ein.',
    example:
      'Kern A und B, Rand C, D und E. Im Kern 1 Paar, verbunden; im Rand 3 Paare, 1 verbunden (D–E). Beziehungen 1, 1, 0, 0, Ideal 1, 0, 0, 0: (4 · 1 − 2 · 1) / √((4 · 2 − 4) (4 · 1 − 1)) = 2 / √12 = 0,577',
  },
  coreness: {
    convention:
      'Vereinigungsgraph, ohne Schleifen, Gewichte bleiben außer Acht. 0 für einen Akteur ohne Beziehung.',
    otherTools:
      'Mit keinem anderen Programm verglichen. igraph und sna zählen ein- und ausgehende Beziehungen zusammen: Ein Dreieck gegenseitiger Beziehungen ergibt dort 4, hier 2.',
    example:
      'Nimmt man E (1 Kontakt) und danach D (noch 1) weg, bleiben A, B und C; Kontakte im Kreis: 2',
  },
  cutpoints: {
    convention:
      'Vereinigungsgraph; gezählt werden die verbleibenden Akteure, ein Akteur ohne Beziehung ist also nie ein Nadelöhr.',
    otherTools: 'networkx, R igraph und sna finden auf zwanzig Prüfnetzen dasselbe.',
    example:
      'Ohne A zerfallen die anderen in B–C und D–E, ohne D steht E allein; B, C und E sind entbehrlich. 1 (A) + 1 (D) = 2',
  },
  density: {
    convention:
      'Schleifen bleiben weg, ein Paar zählt einmal, Gewichte spielen keine Rolle. Gerichtete Netzwerke zählen Pfeile.',
    otherTools:
      'networkx, python-igraph und sna liefern auf zwanzig Prüfnetzen dasselbe. sna zählt Schleifen in die Dichte seiner Vermittlungsmaße.',
    example: '5 Beziehungen von 5 · 4 / 2 = 10 möglichen: 5 / 10 = 0,5',
  },
  fragmentation: {
    convention:
      'Vereinigungsgraph, Gewichte bleiben außer Acht. Die nach Entfernung gewichtete Form zählt 1/Entfernung, 0 für Paare, die sich nicht erreichen.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'A, B, C und D erreichen einander: 4 · 3 = 12 der 5 · 4 = 20 geordneten Paare. E erreicht niemanden. 1 − 12 / 20 = 0,4',
  },
  isolates: {
    convention: 'Eine Beziehung mit Gewicht 0 ist keine, eine Schleife ebenso wenig.',
    otherTools:
      'networkx nimmt in seinen Maßen zu strukturellen Löchern eine Beziehung mit Gewicht 0 als Beziehung.',
    example: 'Von den fünf hat nur E keine Beziehung: 1',
  },
  keyPlayers: {
    convention:
      'Fragmentierung der n − k verbleibenden Akteure. Die Reichweite zählt die Mitglieder der Gruppe mit 1 und folgt der Richtung der Beziehungen. Von gleichwertigen Gruppen die erste nach Kennung. Bis zum genannten Aufwand wird jede Gruppe geprüft, darüber mit festem Startwert gesucht.',
    otherTools:
      'influenceR summiert die Reichweite nur über die übrigen und lässt die Mitglieder der Gruppe weg.',
    example:
      'k = 1. Ohne A bleiben zwei Paare verbunden, B–C und D–E, von 4 · 3 / 2 = 6: 1 − 2 / 6. Ohne D bleiben drei: 1 − 3 / 6 = 0,5, also wiegt A am schwersten: 1 − 2 / 6 = 0,667',
  },
  strongComponents: {
    convention: 'Entlang der Pfeile; in ungerichteten Netzwerken dasselbe wie die Komponenten.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'A → B → C → A ist ein Ring: 1 Teil. Von D und von E führt kein Weg zurück: 2 Teile. 1 + 2 = 3',
  },
} satisfies Record<string, MeasureNotes>;

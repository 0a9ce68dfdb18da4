import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures, in German: segregation. */
export const segregation = {
  actorEiIndex: {
    convention:
      'Partner im Vereinigungsgraphen, jeder einmal gezählt, Gewichte bleiben außer Acht. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'A (Gesundheit) hat 2 Partner in der Altenhilfe (B, C) und 1 in der Gesundheit (D): (2 − 1) / (2 + 1) = 0,333',
  },
  adjustedRandIndex: {
    convention:
      'Gemeinschaften wie unter „Gemeinschaften“, verglichen über die Akteure mit Sektor. Um den Zufall bereinigt und deshalb der Transinformation vorzuziehen.',
    otherTools: 'Die Formel ergibt die Werte von igraph auf neun Stellen.',
    example:
      'Gemeinschaften A B C | D E, Sektoren A D E | B C. In beiden zusammen: 2 Paare (B–C, D–E); in den Gemeinschaften 3 + 1 = 4, in den Sektoren 4, von 10: E = 4 · 4 / 10 = 1,6. (2 − 1,6) / (4 − 1,6) = 0,167',
  },
  communities: {
    convention:
      'Louvain-Verfahren auf dem gewichteten Vereinigungsgraphen, aus mehreren Reihenfolgen der Akteure mit dem Startwert 1, die beste bleibt. Ein Akteur ohne Beziehung ist eine eigene Gemeinschaft. Eine gute Einteilung, nicht immer die beste.',
    otherTools:
      'Das Ergebnis des Louvain-Verfahrens hängt in jedem Programm von Reihenfolge und Startwert ab: die Modularität vergleichen, nie die Zugehörigkeit.',
    example:
      'A, B und C mit 3 von 5 Beziehungen innerhalb, D und E mit 1: 4/5. Grade 7 und 3 von 10: 0,49 + 0,09 = 0,58. 0,8 − 0,58 = 0,22',
  },
  community: {
    convention:
      'Nummeriert ab 1 nach dem ersten Akteur jeder Gemeinschaft; die Nummer ist ein Name. Die Einteilung ist die der „Gemeinschaften“.',
    otherTools:
      'Nummern und Zugehörigkeiten unterscheiden sich von Programm zu Programm und von Startwert zu Startwert.',
    example:
      'Der Kontakt bildet zwei Gruppen: A, B und C haben die Nummer 1, weil A zuerst kommt; D und E die Nummer 2. D: 2',
  },
  eiIndex: {
    convention:
      'Gerichtet: Pfeile; ungerichtet: Beziehungen; Gewichte bleiben außer Acht (eine gewichtete Form steht daneben, ebenso eine auf dem Vereinigungsgraphen). Erwartet: der Mittelwert bei zufällig verteilten Sektoren. p ist zweiseitig, aus bis zu 9999 Permutationen mit festem Startwert, und prüft diese Vertauschbarkeit, nicht ob der Index 0 ist. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools:
      'UCINET macht das Netzwerk ungerichtet und ignoriert Gewichte: mit „dyads“ vergleichen. Sein umskalierter Index ließ sich nicht prüfen. netrics summiert in heterophily die Gewichte, in homophily nicht und kehrt dort zudem das Vorzeichen um.',
    example:
      'Hinüber führen A–B und A–C: 2; innerhalb liegen B–C, A–D und D–E: 3. (2 − 3) / (2 + 3) = −0,2',
  },
  freemanSegregation: {
    convention:
      'Nur ungerichtete Netzwerke, beliebig viele Sektoren, Gewichte bleiben außer Acht. Negative Werte bleiben stehen; truncate: true zeigt dort 0 wie Freeman. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools: 'netseg verwendet dieselbe Formel und kappt ebenfalls nicht bei 0.',
    example:
      '2 der 5 Beziehungen führen hinüber. Erwartet: 5 · (5² − 3² − 2²) / (5 · 4) = 5 · 12 / 20 = 3. 1 − 2 / 3 = 0,333',
  },
  normalizedMutualInformation: {
    convention:
      'Normiert mit dem arithmetischen Mittel der beiden Entropien; die Basis des Logarithmus kürzt sich. Gemeinschaften wie unter „Gemeinschaften“, verglichen über die Akteure mit Sektor.',
    otherTools:
      'Die Formel ergibt die Werte von igraph auf neun Stellen, nur gibt igraph 1, wo beide Seiten eine einzige Gruppe haben.',
    example:
      'Gemeinschaften A B C | D E, Sektoren A D E | B C: gemeinsam 1 (A), 2 (B, C) und 2 (D, E) von 5. I = 0,2 ln(5/9) + 0,4 ln(10/6) + 0,4 ln(10/6) = 0,2911. Beide Entropien −0,6 ln 0,6 − 0,4 ln 0,4 = 0,6730. 2 · 0,2911 / (2 · 0,6730) = 0,433',
  },
  oddsRatio: {
    convention:
      'Gerichtet: Pfeile; Gewichte bleiben außer Acht. Mit haldane: true kommt zu jeder der vier Zahlen ½ hinzu, damit auch bei einer 0 ein Wert bleibt. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools:
      'Mit keinem anderen Programm verglichen. Bei nur einem Sektor gibt es kein Chancenverhältnis: nicht definiert, auch mit haldane.',
    example:
      'Innerhalb der Sektoren 3 Beziehungen bei 4 Paaren, hinüber 2 bei 6: a = 3, b = 2, c = 1, d = 4. 3 · 4 / (2 · 1) = 6',
  },
  sectorEiIndexEdges: {
    convention:
      'Jede Beziehung einmal, anders als beim E-I-Index eines Sektors, der eine Beziehung im Sektor an beiden Enden zählt. Vereinigungsgraph, Gewichte bleiben außer Acht. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools:
      'Die beiden Zählweisen unterscheiden sich; ein Vergleich gilt nur mit einem Programm, das ebenfalls jede Beziehung einmal zählt.',
    example:
      'Zur Altenhilfe gehören B und C. Innerhalb: B–C, 1; hinüber: A–B und A–C, 2. (2 − 1) / (2 + 1) = 0,333',
  },
  sectorEiIndex: {
    convention:
      'Beziehungsenden: Eine Beziehung im Sektor zählt an beiden Enden; die Form, die sie einmal zählt, steht daneben. Vereinigungsgraph, Gewichte bleiben außer Acht. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools:
      'Die beiden Zählweisen ergeben verschiedene Werte; zu vergleichen ist nur mit einem Programm, das sagt, welche es verwendet.',
    example:
      'Zur Gesundheit gehören A, D und E. Innerhalb: A–D und D–E, an beiden Enden gezählt 2 · 2 = 4; hinüber: A–B und A–C, 2. (2 − 4) / (2 + 4) = −0,333',
  },
  sectorMatrix: {
    convention:
      'Zeilen übergeben an Spalten; ungerichtete Matrizen sind symmetrisch. Ein Sektorenpaar ohne mögliche Beziehungen hat keine Dichte; das ist keine Lücke. Schleifen bleiben weg. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools: 'Die Dichten gleichen denen des Blockmodells in sna auf zwanzig Prüfnetzen.',
    example:
      'Zwischen Altenhilfe (B, C) und Gesundheit (A, D, E) sind 2 · 3 = 6 Beziehungen möglich; A–B und A–C bestehen. 2 / 6 = 0,333',
  },
  sectorModularity: {
    convention:
      'Gewichtet; gerichtete Netzwerke nach Leicht und Newman. Auflösung voreingestellt 1. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools: 'networkx und igraph liefern auf zwanzig Prüfnetzen dasselbe.',
    example:
      'In der Gesundheit 2 von 5 Beziehungen, in der Altenhilfe 1: 3/5. Grade: Gesundheit 3 + 2 + 1 = 6, Altenhilfe 2 + 2 = 4, von 10: (6/10)² + (4/10)² = 0,52. 0,6 − 0,52 = 0,08',
  },
  yuleQ: {
    convention:
      'Gerichtet: Pfeile; Gewichte bleiben außer Acht. Die Diagonale zählt nirgends mit. (OR − 1) / (OR + 1) des Chancenverhältnisses. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
    otherTools:
      'netrics zählt die Diagonale als unverbundene Paare eines Sektors mit, was Q in kleinen Netzwerken drückt.',
    example:
      'Innerhalb der Sektoren 3 Beziehungen bei 4 Paaren, hinüber 2 bei 6: a = 3, b = 2, c = 1, d = 4. (12 − 2) / (12 + 2) = 0,714',
  },
} satisfies Record<string, MeasureNotes>;

import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures, in German: brokerage. */
export const brokerage = {
  brokerageTest: {
    convention:
      'Einseitig; die Sektoren werden unter allen Akteuren, die einen haben, neu verteilt, 999-mal mit dem Startwert 1; mit fixEgo behält der Akteur seinen eigenen. Das kleinste p ist 1 / (Permutationen + 1). Setzt weder Dichte noch Verteilung voraus und ist deshalb z vorzuziehen.',
    otherTools:
      'sna in R bietet nur z, das eine Näherung ist und alle Beziehungen für gleich wahrscheinlich hält.',
    example: 'A hat boundary 2. In 279 von 999 Verteilungen kommt A auf 2. (1 + 279) / 1000 = 0,28',
  },
  brokerage: {
    convention:
      'a → b → c ohne a → c; Gewichte und eine Beziehung c → a spielen keine Rolle. Gerichtet: geordnete Paare, mit Eingangstor (gatekeeper, Quelle außerhalb) und Vertretung (representative, Ziel außerhalb). Ungerichtet: ungeordnete Paare, beide zusammen als „boundary“; pairs: „ordered“ zählt jede Beziehung als zwei Pfeile. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse. Der Erwartungswert nimmt unabhängige Beziehungen von der Dichte des Netzwerks an; z ist ein Anhaltspunkt, denn die Zahlen sind klein und schief verteilt.',
    otherTools:
      'sna in R liefert in gerichteten Netzwerken dieselben Zahlen, Erwartungswerte und z; seine dritte Spalte ist representative, die vierte gatekeeper, und netrics und migraph beschriften diese beiden vertauscht. UCINET nennt itinerant „consultant“. In ungerichteten Netzwerken nimmt sna unabhängige Pfeile an: z ist um √2 zu groß, außer bei gatekeeper und representative. Einen fehlenden Sektor nimmt sna als weitere Klasse, Schleifen zählt es in die Dichte. networkx kennt diese Vermittlung nicht. Mit pairs: „ordered“ ist das z ungerichteter Netzwerke auch hier um √2 zu groß. Wo Kontakte ungleich verteilt sind, führt z in die Irre: Bei gemischten Sektoren liegt es in 13 bis 19 % der Fälle (Rollen) und in 29 % (Summe) über 1,96; Berichte zeigen das p der Permutationen.',
    example:
      'A (Gesundheit) steht zwischen B und D und zwischen C und D; B und C gehören zur Altenhilfe, D zur Gesundheit: boundary 2. Dichte d = 0,5, p = d²(1 − d) = 0,125, mögliche Paare 4: erwartet 0,5. Varianz 4 · 0,125 · 0,875 + 8 · 0,0156 = 0,5625, Wurzel 0,75. (2 − 0,5) / 0,75 = 2',
  },
  conditionalBrokerage: {
    convention:
      'Bei gegebener Gesamtzahl sagen die Größen der Sektoren, was in jeder Rolle zu erwarten ist: der genaue Mittelwert, wenn die Sektoren aller anderen neu verteilt werden. Rollen wie bei der Vermittlung.',
    otherTools:
      'Die relative Vermittlung in UCINET leitet Erwartungswerte ebenfalls aus Zahl und Größe der Gruppen ab; ob es dieselbe Zahl ist, ließ sich nicht prüfen.',
    example:
      'A vermittelt insgesamt 2 Paare. Von den 6 Paaren der anderen sind 2 · 2 = 4 Grenzpaare für einen Akteur eines Sektors mit 3 Akteuren: erwartet 2 · 4 / 6 = 1,333. Grenzpaare (boundary) 2: 2 / 1,333 = 1,5',
  },
  egoBrokerPairs: {
    convention:
      'Richtungen und Gewichte spielen keine Rolle. 0 bei weniger als zwei Partnern: eine echte Null.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'A hat B, C und D: 3 · 2 / 2 = 3 Paare, 1 davon verbunden (B–C). 3 − 1 = 2',
  },
  egoBrokerShare: {
    convention:
      'Richtungen und Gewichte spielen keine Rolle. In ungerichteten Netzwerken 1 minus Ego-Dichte.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'A hat 3 Paare von Partnern, 1 davon verbunden (B–C). 1 − 1 / 3 = 0,667',
  },
  everettValente: {
    convention:
      'Rohe Betweenness, ungeordnete Paare einmal gezählt; 0, wo sie 0 ist, also am Ende einer Kette oder im Inneren einer Clique. Gerichtet: Mittel aus einem Eingangs- und einem Ausgangsteil. Nur exakt.',
    otherTools:
      'Nicht das Bridging von Valente und Fujimoto (influenceR), das misst, wie viel Zusammenhalt beim Löschen einer Beziehung verloren geht. In ungerichteten Netzwerken ist der Wert die mittlere Betweenness der Beziehungen des Akteurs; das ist nachgeprüft.',
    example:
      'A liegt zwischen B–D, B–E, C–D und C–E: B = 4. Alle 5 gehören zu einem Teil, A hat 3 Partner. (2 · 4 + 5 − 1) / 3 = 4',
  },
  graphBrokerage: {
    convention:
      'a → b → c ohne a → c; Gewichte und eine Beziehung c → a spielen keine Rolle. Gerichtet: geordnete Paare, mit Eingangstor (gatekeeper, Quelle außerhalb) und Vertretung (representative, Ziel außerhalb). Ungerichtet: ungeordnete Paare, beide zusammen als „boundary“; pairs: „ordered“ zählt jede Beziehung als zwei Pfeile. Summen über alle Akteure mit Sektor. Die Varianz berücksichtigt jedes Paar von Tripeln, die eine Beziehung teilen.',
    otherTools:
      'sna in R lässt bei coordinator, gatekeeper, representative und total Kovarianzen weg, sein z weicht dort ab; vollständige Aufzählung und Simulation bestätigen die hier verwendete Varianz. Itinerant und liaison stimmen überein.',
    example:
      'p = 0,5² · 0,5 = 0,125. Jeder der 3 Akteure der Gesundheit hat 2 · 2 = 4 Grenzpaare, jeder der 2 Akteure der Altenhilfe 3 · 1 = 3: zusammen 12 + 6 = 18. Erwartet: 18 · 0,125 = 2,25',
  },
  partialBrokerage: {
    convention:
      'Stehen k Akteure zwischen einem Paar, erhält jeder 1/k. Rollen wie bei der Vermittlung; Gewichte spielen keine Rolle.',
    otherTools: 'Kein zweites Programm bietet einen Vergleichswert.',
    example:
      'B steht zwischen A und D, C ebenso: k = 2. Ein weiteres Paar hat B nicht. 1 / 2 = 0,5',
  },
} satisfies Record<string, MeasureNotes>;

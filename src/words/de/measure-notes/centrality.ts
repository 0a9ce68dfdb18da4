import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures, in German: centrality. */
export const centrality = {
  betweenness: {
    convention:
      'Jede Beziehung ist ein Schritt, Gewichte bleiben außer Acht. Voreingestellt roh, ungerichtete Paare einmal; normalised teilt durch die Zahl der Paare. Exakt bis zum genannten Aufwand, darüber aus einer Stichprobe von Akteuren mit festem Startwert und Standardfehler in den Einstellungen. Aus einer Stichprobe geschätzt hat sie einen Standardfehler, kein Vertrauensintervall: 1,96 Standardfehler decken 56 bis 79 % aller Akteure ab, bei Knotenpunkten 84 bis 94 %.',
    otherTools:
      'Die Rohwerte gleichen denen von igraph (Python und R), networkx und sna auf zwanzig Prüfnetzen. sna braucht für ungerichtete Netzwerke gmode = "graph". Wer ein Gewicht als Entfernung nimmt, macht Starkes fern: 250,2 statt 208,5 für den ersten Akteur aus Zacharys Karateklub. influenceR lässt Akteure ohne Beziehung am Ende der Liste weg.',
    example:
      'Der einzige Weg zwischen B–D, B–E, C–D und C–E führt über A, kein anderes Paar braucht A. 1 + 1 + 1 + 1 = 4',
  },
  centralization: {
    convention:
      'Grad: verschiedene Partner, gleich in welcher Richtung. Betweenness: roh, gemessen an derselben Summe im Stern; nicht angegeben, wo sie nur geschätzt ist, denn die größte von vielen Schätzungen ist zu groß.',
    otherTools:
      'sna und igraph stimmen am Prüfbeispiel überein. Beim gerichteten Grad ergeben igraph und sna 0,384 für das Ratgebernetzwerk aus Krackhardts Hightech-Firma, hier sind es 0,342, denn Grad heißt hier Kontakte.',
    example:
      'Partner: A 3, B 2, C 2, D 2, E 1. Abstände zu 3: 0 + 1 + 1 + 1 + 2 = 5. Ein Stern aus fünf hat 4 · 3 = 12. 5 / 12 = 0,417',
  },
  closeness: {
    convention:
      'Jede Beziehung ist ein Schritt. Gerichtet: Entfernungen vom Akteur aus (distances: „out“); „in“ zu ihm hin, „union“ ohne Rücksicht auf die Richtung. Ein Akteur ohne Beziehung hat keinen Wert.',
    otherTools:
      'Die Programme unterscheiden sich, sobald das Netzwerk zerfällt: networkx gibt einem Akteur ohne Beziehung 0, igraph misst jeden Teil für sich und gibt dort NaN, sna gibt allen 0, R igraph normiert voreingestellt nicht. Dann die harmonische Nähe lesen. networkx nimmt ohne weitere Angabe die ankommenden Entfernungen: Für 0 → 1 → 2 ergibt es 0, 0,5 und 0,667 statt hier 0,667, 0,5 und nicht definiert. Für einen einzelnen Akteur ergibt igraph 0.',
    example: 'A erreicht B, C und D, 3 der 4 anderen, jeweils mit Entfernung 1: 3/4 · 3/3 = 0,75',
  },
  degree: {
    convention:
      'Verschiedene Partner in beiden Richtungen: Ein erwiderter Pfeil ist ein Partner. Gewichte spielen keine Rolle.',
    otherTools:
      'Der Grad eines gerichteten Graphen ist in networkx Eingangs- plus Ausgangsgrad, ein gegenseitiger Partner zählt also doppelt.',
    example: 'A ist mit B, C und D verbunden: 1 + 1 + 1 = 3',
  },
  eigenvector: {
    convention:
      'Vereinigungsgraph, Gewichte bleiben außer Acht, Länge 1. Nur im größten zusammenhängenden Teil, denn anderswo sind die Werte Zufälle der Rechnung. Gerichtete Netzwerke nur mit union: true.',
    otherTools:
      'networkx und sna normieren auf die Länge 1, igraph auf den größten Wert 1. sna konvergierte in einem zerfallenen Netzwerk nicht.',
    example:
      'λ = 2,2143. Die Partner von A haben 0,4972 (B), 0,4972 (C) und 0,3425 (D). (0,4972 + 0,4972 + 0,3425) / 2,2143 = 0,604',
  },
  harmonicCloseness: {
    convention:
      'Jede Beziehung ist ein Schritt; Unerreichbare tragen 0 bei, deshalb gilt das Maß auch in zerfallenen Netzwerken. Normiert durch n − 1. Gerichtet: Entfernungen vom Akteur aus („out“); „in“, „union“.',
    otherTools:
      'networkx und R igraph geben voreingestellt die rohe Summe; python-igraph und sna (cmode = "suminvundir") den normierten Wert wie hier. networkx nimmt ohne weitere Angabe die ankommenden Entfernungen. Für einen einzelnen Akteur ergibt igraph 0.',
    example: 'Von A aus: B, C und D in Entfernung 1, E in 2. (1 + 1 + 1 + 1/2) / 4 = 0,875',
  },
  inDegree: {
    convention:
      'Mehrere Pfeile desselben Akteurs zählen einmal. In ungerichteten Netzwerken der Grad.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'Nur C übergibt an A: 1',
  },
  outDegree: {
    convention:
      'Mehrere Pfeile zum selben Akteur zählen einmal. In ungerichteten Netzwerken der Grad.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'A übergibt an B und an D: 1 + 1 = 2',
  },
  strength: {
    convention:
      'Gewichte sind Stärken: höher heißt mehr Kontakt. Gerichtet: ein- und ausgehende Pfeile zusammen.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'A hat Beziehungen mit Gewicht 3 (B), 1 (C) und 2 (D): 3 + 1 + 2 = 6',
  },
} satisfies Record<string, MeasureNotes>;

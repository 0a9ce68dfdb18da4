import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures, in German: structural holes. */
export const structuralHoles = {
  constraint: {
    convention:
      'Stärke eines Kontakts: z_ij = a_ij + a_ji, die Richtung spielt also keine Rolle. Voreingestellt ist die Methode „whole“: Es zählen alle Beziehungen der Partner; „ego“ schneidet zuvor den Akteur und seine Partner heraus. Werte der beiden Methoden nie miteinander vergleichen. Nicht bei 1 gekappt: Ein geschlossenes Dreieck hat 9/8. Bei wenigen Partnern ist der Wert von selbst hoch (mindestens 1/N): zusammen mit dem Grad lesen.',
    otherTools:
      'igraph und networkx liefern voreingestellt auf zwanzig Prüfnetzen dasselbe; UCINET rechnet voreingestellt mit der Ego-Methode (nie kleiner als „whole“). networkx 2.8.8 gibt NaN für einen Akteur, der nur eingehende Beziehungen hat, zählt Schleifen mit und hält eine Beziehung mit Gewicht 0 für einen Partner. R igraph verwendet das Gewichtsattribut von selbst, python-igraph nur, wenn es genannt wird; in der Dokumentation von igraph ist die Formel falsch gedruckt, der Code ist richtig. JUNG summiert nur über gegenseitige Beziehungen. Auch igraph zählt eine Beziehung mit Gewicht 0 mit: Wo alle vier verbunden sind und nur der Weg a – b – c – d Gewichte über 0 hat, ergibt es 1,25 für die Enden und 0,5625 in der Mitte statt hier 1 und 0,5.',
    example:
      'A hat B, C und D, also je p = 1/3. B und C sind verbunden und haben je 2 Partner: c_AB = (1/3 + 1/3 · 1/2)² = 0,25, c_AC ebenso. D teilt niemanden: c_AD = (1/3)² = 0,111. 0,25 + 0,25 + 0,111 = 0,611',
  },
  effectiveSizeBorgatti: {
    convention:
      'Jede Beziehung zählt 1, gleich in welcher Richtung. Die eigenen Beziehungen des Akteurs zählen nicht zu denen der Partner. Gleich Burts effektiver Größe, wo Beziehungen weder Gewicht noch Richtung haben und wo jeder Pfeil erwidert wird.',
    otherTools:
      'networkx nimmt diese Formel für ungerichtete Graphen ohne Gewichte und sonst die von Burt; auf Prüfnetzen mit Gewichten oder unerwiderten Pfeilen weichen beide um bis zu 6,4 voneinander ab.',
    example: 'A hat 3 Partner mit 1 Beziehung untereinander (B–C): 3 − 2 · 1 / 3 = 2,333',
  },
  effectiveSize: {
    convention:
      'Stärke eines Kontakts: z_ij = a_ij + a_ji, die Richtung spielt also keine Rolle. Voreingestellt ist die Methode „whole“: Es zählen alle Beziehungen der Partner; „ego“ schneidet zuvor den Akteur und seine Partner heraus. Werte der beiden Methoden nie miteinander vergleichen. Immer Burts allgemeine Formel auf den Daten, wie sie sind; Borgattis kürzere steht als eigene Kennzahl daneben.',
    otherTools:
      'networkx liefert auf zwanzig Prüfnetzen dasselbe, nur dass networkx 2.8.8 für einen Akteur mit ausschließlich eingehenden Beziehungen NaN gibt; trägt dessen Partner eine Schleife, gibt es dem Ende eines Pfades −1, richtig ist 1. Für ungerichtete Graphen ohne Gewichte wechselt networkx zu Borgattis Formel. EasyGraph gibt immer 1, wenn die Partner untereinander nicht verbunden sind (ein Stern mit n hat n). netrics gewichtet Wege auf eigene Art und liegt in einem gewichteten Netz um bis zu 0,97 daneben. influenceR ignoriert Gewichte und Richtung und gibt einem Akteur ohne Beziehung 0.',
    example:
      'A hat B, C und D, also je p = 1/3. B ist mit C verbunden: 1 − 1/3 · 1 = 0,667; C ebenso 0,667; D mit keinem: 1. 0,667 + 0,667 + 1 = 2,333',
  },
  efficiency: {
    convention:
      'N ist die Zahl der verschiedenen Partner, nicht der Pfeile und nicht der Gewichte. Methode wie bei der effektiven Größe.',
    otherTools:
      'networkx kennt keine Effizienz; das Rezept in seiner Dokumentation teilt durch den Grad, der in gerichteten Graphen gegenseitige Partner doppelt zählt. EasyGraph teilt durch den gewichteten Grad. Beides ist für gerichtete oder gewichtete Daten falsch.',
    example: 'A hat die effektive Größe 2,333 und 3 Partner: 2,333 / 3 = 0,778',
  },
  egoDensity: {
    convention:
      'Der Akteur und seine eigenen Beziehungen zählen nicht mit; Gewichte spielen keine Rolle. Partner sind alle Verbundenen; alters: „in“ oder „out“ nimmt nur die einer Richtung.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example: 'A hat B, C und D: 3 Paare, davon 1 verbunden (B–C). 1 / 3 = 0,333',
  },
  hierarchy: {
    convention:
      'Aus den eigenen c_ij des Akteurs, wie bei Burt. Bei einem einzigen Partner nicht definiert, dort lautet die Formel 0/0. Methode wie beim Constraint.',
    otherTools:
      'Bei einem Partner gibt JUNG 1, EasyGraph und netrics geben 0. netrics setzt den Constraint der Partner in die Formel ein (0,0285 statt 0,0875 für den ersten Akteur aus Zacharys Karateklub). EasyGraph nimmt in gerichteten Graphen die Zahl der ausgehenden Beziehungen als N. networkx kennt keine Hierarchie.',
    example:
      'A: c = 0,25, 0,25, 0,111, Summe 0,611. r = c · 3 / 0,611 = 1,227, 1,227, 0,545. r ln r = 0,251 + 0,251 − 0,331 = 0,172. N ln N = 3 · 1,099 = 3,296. 0,172 / 3,296 = 0,052',
  },
  localBridgeSpan: {
    convention:
      'Eine lokale Brücke verbindet zwei Akteure ohne gemeinsamen Partner. Richtungen und Gewichte spielen keine Rolle. Eine Brücke hat keinen Umweg und damit keine Spannweite; siehe „Brücken“.',
    otherTools:
      'networkx findet dieselben lokalen Brücken in Zacharys Karateklub, Les Misérables und den Florentiner Familien.',
    example:
      'Ohne die Beziehung A–B führt der Weg von A nach B über A–C, C–D und D–B, in Schritten: 3',
  },
  localConstraint: {
    convention:
      'Stärke eines Kontakts: z_ij = a_ij + a_ji, die Richtung spielt also keine Rolle. Voreingestellt ist die Methode „whole“: Es zählen alle Beziehungen der Partner; „ego“ schneidet zuvor den Akteur und seine Partner heraus. Werte der beiden Methoden nie miteinander vergleichen. Nur Partner haben einen Eintrag: Akteure in zwei Schritten Entfernung bekämen im Matrixprodukt einen Anteil, bei Burt nicht.',
    otherTools:
      'networkx liefert auf den Prüfnetzen dasselbe. JUNG zählt nur gegenseitige Beziehungen.',
    example: 'A und B: p_AB = 1/3; über C 1/3 · 1/2 = 1/6. (1/3 + 1/6)² = (1/2)² = 0,25',
  },
  neighborhoodOverlap: {
    convention:
      'Richtungen und Gewichte spielen keine Rolle. Die beiden Enden selbst zählen weder oben noch unten mit.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'Voneinander abgesehen hat A C und D, B hat C. Gemeinsam: 1 (C), zusammen: 2 (C, D). 1 / 2 = 0,5',
  },
  redundancy: {
    convention:
      'Die Zeilen sind die Akteure, die Spalten ihre Partner; m_jq nimmt die stärkste Beziehung des Partners, die zum Akteur eingeschlossen. Methode wie bei der effektiven Größe.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'A und B: Von den übrigen Partnern von A kennt B nur C. p_AC = 1/3, m_BC = 1 / 1 = 1. 1/3 · 1 = 0,333',
  },
  weakTies: {
    convention:
      'Was schwach ist, hängt davon ab, was die Gewichte messen; deshalb gibt es keine voreingestellte Schwelle. Gerichtet: Pfeile, die Quelle zuerst.',
    otherTools: 'Mit keinem anderen Programm verglichen.',
    example:
      'Bei der Schwelle 2 liegen A–C (1) und D–E (1) darunter, A–D (2) nicht. Schwache Beziehungen: 2',
  },
} satisfies Record<string, MeasureNotes>;

import { counted, type ProblemTexts } from '../../problem-text.ts';

/** The network that the tables give. */
export const network = {
  'no-ties': {
    sentence: 'Die Tabellen nennen keine Beziehung zwischen zwei Akteuren.',
    hint: 'Ergänzen Sie eine Spalte mit Kooperationspartnern oder eine Beziehungsliste neben der Akteursliste.',
  },
  'self-tie': {
    sentence: ({ value }) =>
      `„${value}“ ist mit sich selbst verbunden; diese Beziehung bleibt unberücksichtigt.`,
    hint: 'Nennen Sie einen anderen Akteur oder streichen Sie den Eintrag.',
  },
  'tie-duplicate': {
    sentence: ({ value }) =>
      `Die Beziehung ${value} ist von derselben Seite mehrfach angegeben; die Angaben werden zusammengeführt.`,
    hint: 'Nichts zu tun, wenn die Zeilen dieselbe Beziehung meinen.',
  },
  'mixed-direction': {
    sentence: ({ column }) =>
      `Die Spalte „${column}“ sagt nicht, in welche Richtung die Beziehungen laufen, eine andere tut es; alle werden vom Akteur zum Partner gelesen.`,
    hint: 'Verwenden Sie eine Art von Beziehung oder wählen Sie ungerichtete Beziehungen.',
  },
  'unknown-sector': {
    sentence: ({ value }) =>
      `„${value}“ ist keine Ecke dieser Versorgungskette; der Akteur steht ohne Sektor da.`,
    hint: 'Schreiben Sie eine der Ecken, oder nehmen Sie mit --chain none die Sektoren der Tabelle.',
  },
  'unknown-role': {
    sentence: ({ value }) =>
      `„${value}“ ist keine Aufgabe dieser Versorgungskette; die Angabe bleibt unverändert stehen.`,
    hint: 'Nichts zu tun, oder schreiben Sie die Aufgabe, wie die Versorgungskette sie nennt.',
  },
  'other-chain': {
    sentence: ({ value }) => `Die Wörter dieser Tabelle sind die der Versorgungskette „${value}“.`,
    hint: ({ value }) => `Mit --chain ${value} wird sie danach gelesen; umgestellt wurde nichts.`,
  },
  'sector-from-role': {
    sentence:
      'Die Tabellen nennen keinen Sektor; jeder Akteur steht in der üblichen Ecke seiner Aufgabe.',
    hint: 'Ergänzen Sie eine Spalte „Sektor“, um Akteure anders zuzuordnen.',
  },
  'own-sectors': {
    sentence:
      'Kein Sektor der Tabellen ist eine Ecke der Versorgungskette; die Werte der Tabelle sind die Sektoren.',
    hint: 'Schreiben Sie Gesundheit, Pflege, Kommune oder Zivilgesellschaft, um das Viereck zu sehen.',
  },
  'too-many-sectors': {
    sentence: ({ value }) =>
      `Die Spalte mit den Sektoren enthält ${value} verschiedene Werte, mehr als sich einander gegenüberstellen lassen; die Akteure stehen deshalb ohne Sektor.`,
    hint: 'Geben Sie Akteuren, die zusammengehören, denselben Sektor, oder lassen Sie die Spalte weg.',
  },
  'blank-means-no': {
    sentence: ({ column }) =>
      `Die Spalte „${column}“ und die daneben enthalten nur Kreuze; eine leere Zelle bedeutet deshalb: keine Beziehung.`,
    hint: 'Schreiben Sie nein, wo jemand nein gesagt hat, und lassen Sie leer, was nicht bekannt ist.',
  },
  'cells-missing': {
    sentence: ({ value }) =>
      `${counted(value, 'Eine Zelle ist', 'Zellen sind')} leer oder ohne Angabe und ${value === '1' ? 'zählt' : 'zählen'} weder als Beziehung noch als keine.`,
    hint: 'Füllen Sie sie aus, wenn Sie mehr wissen.',
  },
  'answer-unknown': {
    sentence: ({ column, value }) =>
      `„${value}“ in der Spalte „${column}“ ist weder Zahl noch Ja oder Nein noch ein Wort einer Skala; es gilt als nicht beantwortet.`,
    hint: 'Schreiben Sie eine Zahl, ja oder nein oder ein Wort wie „wöchentlich“.',
  },
  'matrix-uneven': {
    sentence: ({ value }) =>
      `${counted(value, 'Eine Zelle der Matrix weicht', 'Zellen der Matrix weichen')} von ihrem Spiegelbild ab.`,
    hint: 'Nichts zu tun, wenn beide Seiten gefragt wurden; geben Sie --directed an, wenn die Zeilen geben und die Spalten empfangen.',
  },
  'ties-left-out': {
    sentence: ({ value }) =>
      `${counted(value, 'Eine Beziehung bleibt', 'Beziehungen bleiben')} nach den Regeln für einseitige Beziehungen und Akteure ohne Antwort unberücksichtigt.`,
    hint: 'Andere Regeln wählen Sie mit --fill und --tie-rule.',
  },
  'rule-needs-undirected': {
    sentence: ({ value }) =>
      `${value} verlangt die Angabe beider Seiten, diese Beziehungen laufen aber in eine Richtung; die Regel wird nicht angewendet.`,
    hint: 'Geben Sie --undirected an, wenn die Beziehungen Kooperationen sind.',
  },
} satisfies Partial<ProblemTexts>;

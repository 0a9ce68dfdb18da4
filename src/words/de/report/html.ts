import type { Book } from '../../book.ts';
import { head } from './short/head.ts';

export const html: Book['report']['html'] = {
  title: head.title,
  kicker: head.kicker,
  switch: 'Sprache',
  contents: 'Inhalt',
  skip: 'Zum Inhalt springen',
  sections: {
    overview: 'Auf einen Blick',
    quadrangle: head.sections.quadrangle,
    sides: head.sections.sides,
    chain: 'Die Versorgungskette',
    network: 'Das Netzwerk',
    holes: 'Löcher und Vermittlung',
    matrix: 'Beziehungen zwischen den Sektoren',
    views: 'Weitere Sichten',
    findings: 'Befunde',
    actors: 'Die Akteure',
    data: 'Grundlage und Qualität der Daten',
    method: 'Verfahren und Quellen',
    downloads: 'Herunterladen',
  },
  lead: {
    quadrangle:
      'Je breiter eine Linie, desto mehr der möglichen Beziehungen bestehen; rot gestrichelt: keine einzige.',
    sides:
      'Jedes Feld ist ein Sektor. Je breiter eine Linie, desto mehr der möglichen Beziehungen bestehen. Wo eine Linie rot gestrichelt ist, besteht keine einzige.',
    chain:
      'Die Aufgaben der Kette der Reihe nach, rechts die Übergaben, die weiterführen, links die, die zurückführen. Erwartet ist, was die Muster-Kette vorsieht.',
    network:
      'Jeder Akteur steht im Feld seines Sektors; je größer das Zeichen, desto mehr Kontakte. Gestrichelte Linien hat nur eine Seite genannt.',
    groups:
      'Jede Scheibe ist eine Gruppe von Akteuren, je größer, desto mehr; Linien sind so breit wie die Zahl der Beziehungen.',
    circles:
      'Blass: alle Kontakte eines Akteurs. Kräftig: wie viele getrennte Kreise sie etwa bilden (effektive Größe); Kontakte, die einander kennen, zählen dabei kaum mehr als einer. Viele Kreise sind eine Chance, und zugleich Last und Risiko: Fällt der Akteur aus, reißt die Verbindung.',
    networkWithoutSectors:
      'Je größer das Zeichen, desto mehr Kontakte. Gestrichelte Linien hat nur eine Seite genannt.',
    networkDirected: 'Pfeile zeigen die Richtung einer Beziehung.',
    holes:
      'Weit rechts unten steht, wer getrennte Kreise verbindet: eine Chance, und zugleich Last und Risiko, denn fällt der Akteur aus, reißt die Verbindung. Weit oben steht, wessen Kontakte ohnehin untereinander verbunden sind. Vergleichbar sind nur Akteure mit ähnlich vielen Kontakten.',
    brokers:
      'Wer steht zwischen zwei Akteuren, die selbst keine Beziehung haben? Innerhalb des eigenen Sektors ist das Koordination, an seiner Grenze Eingangstor oder Vertretung nach außen, zwischen fremden Sektoren Bindeglied.',
    matrix:
      'Je kräftiger ein Feld gefärbt ist, desto mehr der möglichen Beziehungen bestehen. Ein rot umrandetes Feld ist leer.',
    levels:
      'Jede Zeile ist ein Akteur, auf beiden Ebenen an derselben Stelle. Bögen nach links verbinden, wer gemeinsam plant, Bögen nach rechts, wer am Fall zusammenarbeitet. Breite Bögen stehen auf beiden Ebenen.',
    bodies:
      'Jede Zeile ist ein Gremium, jedes Zeichen ein Mitglied aus diesem Sektor. Rechts verbinden Bögen zwei Gremien, die nur durch ein einziges Mitglied zusammenhängen: Fällt es aus, reißt die Verbindung.',
    radius:
      'Jedes Feld ist eine der dreizehn Anspruchsgruppen. Je weiter es zur Mitte hin gefüllt ist, desto tiefer ist die Gruppe beteiligt; die Zahlen zählen ihre Akteure. Schraffiert ist, wer in den Daten fehlt.',
  },
  everyone: (n, say) => `Alle ${say.number(n)} Akteure einzeln zeigen`,
  figures: { actors: 'Akteure', ties: 'Beziehungen', density: 'Dichte', response: 'Rücklauf' },
  noResponse: head.noResponse,
  first: 'Das Wichtigste zuerst',
  answered: (answered, asked, say) => `${say.number(answered)} von ${say.number(asked)} Befragten`,
  densityNote: 'der möglichen Beziehungen',
  networkParts: (n, say) => `in ${say.count(n, 'Teil', 'Teilen')}`,
  sectorsNote: (n, say) => (n === 0 ? 'ohne Sektoren' : `in ${say.count(n, 'Sektor', 'Sektoren')}`),
  asTable: 'Als Tabelle',
  save: (title, format) => `${title} als ${format} speichern`,
  reading: 'Lesehilfe',
  next: 'Nächster Schritt',
  named: 'Genannt',
  noFindings: 'Keine Regel hat etwas gefunden.',
  moreFindings: (n, say) => say.count(n, 'weiterer Befund', 'weitere Befunde'),
  search: 'Akteur suchen',
  searchActors: 'Name suchen',
  sector: 'Sektor',
  allSectors: 'Alle Sektoren',
  layer: 'Ebene',
  allLayers: 'Alle Ebenen',
  strength: 'Gewicht mindestens',
  size: 'Größe zeigt',
  colour: 'Farbe zeigt',
  colourSector: 'Sektor',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomAll: 'Ganzes Netzwerk',
  keys: 'Ziehen verschiebt, Strg und Mausrad oder zwei Finger vergrößern. Tastatur: Pfeiltasten verschieben das Bild, + und − vergrößern, 0 zeigt alles; mit Tab zu den Akteuren, dort führen die Pfeiltasten zum nächsten, Esc löst die Auswahl.',
  frame: 'Zeichnung des Netzwerks, mit Pfeiltasten verschiebbar',
  choose: 'Wählen Sie einen Akteur, um seine Kontakte und Kennzahlen zu sehen.',
  partners: 'Kontakte',
  towards: 'gibt an',
  comingFrom: 'erhält von',
  weight: 'Gewicht',
  noMatch: 'Kein Akteur passt.',
  found: 'gefunden',
  toTable: 'In der Tabelle zeigen',
  columns: {
    actor: 'Akteur',
    sector: 'Sektor',
    degree: 'Kontakte',
    strength: 'Stärke',
    effectiveSize: 'Effektive Größe',
    constraint: 'Constraint',
    betweenness: 'Betweenness',
    eiIndex: 'E-I-Index',
  },
  columnHints: 'Was die Spalten sagen',
  sortBy: (column) => `Nach ${column} sortieren`,
  actorsShown: (shown, all, say) =>
    shown < all
      ? `Gezeigt sind die ${say.number(shown)} Akteure mit den meisten Kontakten von ${say.number(all)}; alle stehen in der CSV-Datei.`
      : `${say.count(all, 'Akteur', 'Akteure')}, nach der Zahl ihrer Kontakte.`,
  noSector: 'ohne Sektor',
  undefined: '–',
  actorNote:
    'Ein niedriger Constraint ist Chance (Zugang zu getrennten Kreisen) und zugleich Risiko und Last. „–“: nicht definiert, etwa ohne Kontakte.',
  undefinedWhen: 'Nicht definiert',
  formula: 'Formel',
  source: 'Quelle',
  methodLead: 'Was gemessen wurde, wie, und woher die Kennzahlen kommen.',
  rules: 'Regeln der Befunde',
  tool: (name, version) =>
    `Erstellt mit ${name} ${version}. Dieselben Daten ergeben dieselbe Datei.`,
  offline: 'Die Datei lädt nichts nach und sendet nichts.',
  download: {
    json: 'Analyse (JSON)',
    actors: 'Akteure (CSV)',
    ties: 'Beziehungen (CSV)',
    matrix: 'Sektorenmatrix (CSV)',
  },
  leftOut: (shown, actors, ties, say) =>
    `Eine Zusammenfassung: Einzeln stehen hier höchstens die ${say.number(shown)} Akteure mit den meisten Kontakten. Alle ${say.count(actors, 'Akteur', 'Akteure')} und ${say.count(ties, 'Beziehung', 'Beziehungen')} schreibt „care-chain analyze … -o analyse.json -o csv:akteure.csv“ in eigene Dateien.`,
  downloadLead: 'Alle Zahlen dieses Berichts, zum Weiterrechnen.',
  withoutScript:
    'Suchen, Filtern, Sortieren und Herunterladen brauchen JavaScript; lesen lässt sich alles ohne.',
  print: 'Drucken',
  problems: 'Datenhinweise',
  personal:
    'Namen von Praxen und Ehrenamtlichen sind personenbezogene Daten. Geben Sie den Bericht nur weiter, wo das geklärt ist.',
};

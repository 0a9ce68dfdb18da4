import type { Formatter } from '../../findings/index.ts';

const de = {
  title: (name: string) => `${name} – Netzwerkanalyse`,
  kicker: 'Netzwerkanalyse',
  switch: 'Sprache',
  contents: 'Inhalt',
  skip: 'Zum Inhalt springen',
  sections: {
    overview: 'Auf einen Blick',
    quadrangle: 'Das Kooperationsviereck',
    sides: 'Die Sektoren und ihre Seiten',
    chain: 'Die Versorgungskette',
    network: 'Das Netzwerk',
    holes: 'Löcher und Vermittlung',
    matrix: 'Beziehungen zwischen den Sektoren',
    systems: 'Weitere Sichten',
    findings: 'Befunde',
    actors: 'Die Akteure',
    data: 'Grundlage und Qualität der Daten',
    method: 'Verfahren und Quellen',
    downloads: 'Herunterladen',
  },
  lead: {
    quadrangle:
      'Jede Ecke ist ein Sektor mit seinen Akteuren. Je breiter eine Seite, desto mehr der möglichen Beziehungen bestehen. Eine rot gestrichelte Seite ist leer: Dort besteht keine einzige.',
    sides:
      'Jedes Feld ist ein Sektor. Je breiter eine Linie, desto mehr der möglichen Beziehungen bestehen. Eine rot gestrichelte Linie steht für eine leere Seite: Dort besteht keine einzige.',
    chain:
      'Von der Station bis in die Wohnung: die Glieder der Reihe nach, rechts die Übergaben, die weiterführen, links die, die zurückführen. Erwartet ist, was die Vorlage erwartet.',
    network:
      'Jeder Akteur steht im Feld seines Sektors; je größer das Zeichen, desto mehr Kontakte. Gestrichelte Linien hat nur eine Seite genannt.',
    holes:
      'Weit rechts unten steht, wer getrennte Kreise verbindet: eine Chance, und zugleich Last und Risiko, denn fällt der Akteur aus, reißt die Verbindung. Weit oben steht, wessen Kontakte einander ohnehin kennen. Vergleichbar sind nur Akteure mit ähnlich vielen Kontakten.',
    brokers:
      'Wer steht zwischen zwei Akteuren, die sich nicht kennen? Innerhalb des eigenen Sektors koordiniert er, an dessen Grenze öffnet er die Tür, zwischen fremden Sektoren ist er Bindeglied.',
    matrix:
      'Je kräftiger ein Feld gefärbt ist, desto mehr der möglichen Beziehungen bestehen. Ein rot umrandetes Feld ist leer.',
    levels:
      'Jede Zeile ist ein Akteur, auf beiden Ebenen an derselben Stelle. Bögen nach links verbinden, wer gemeinsam plant, Bögen nach rechts, wer am Fall zusammenarbeitet. Breite Bögen stehen auf beiden Ebenen.',
    bodies:
      'Jede Zeile ist ein Gremium, jedes Zeichen ein Mitglied aus diesem Sektor. Rechts verbinden Bögen zwei Gremien, die nur durch ein einziges Mitglied zusammenhängen: Fällt es aus, reißt die Verbindung.',
    radius:
      'Jedes Feld ist eine der dreizehn Anspruchsgruppen. Je weiter es zur Mitte hin gefüllt ist, desto tiefer ist die Gruppe beteiligt; die Zahlen zählen ihre Akteure. Schraffiert ist, wer in den Daten fehlt.',
  },
  figures: { actors: 'Akteure', ties: 'Beziehungen', density: 'Dichte', response: 'Rücklauf' },
  noResponse: 'ohne Angabe',
  first: 'Das Wichtigste zuerst',
  answered: (answered: number, asked: number, say: Formatter) =>
    `${say.number(answered)} von ${say.number(asked)} Befragten`,
  densityNote: 'der möglichen Beziehungen',
  networkParts: (n: number, say: Formatter) => `in ${say.count(n, 'Teil', 'Teilen')}`,
  sectorsNote: (n: number, say: Formatter) => `in ${say.count(n, 'Sektor', 'Sektoren')}`,
  asTable: 'Als Tabelle',
  save: (title: string, format: string) => `${title} als ${format} speichern`,
  reading: 'So lesen',
  next: 'Nächster Schritt',
  named: 'Genannt',
  noFindings: 'Keine Regel hat etwas gefunden.',
  severity: { error: 'Lücke', warning: 'Auffälligkeit', info: 'Hinweis' },
  moreFindings: (n: number, say: Formatter) => say.count(n, 'weiterer Befund', 'weitere Befunde'),
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
  sortBy: (column: string) => `Nach ${column} sortieren`,
  actorsShown: (shown: number, all: number, say: Formatter) =>
    shown < all
      ? `Gezeigt sind die ${say.number(shown)} Akteure mit den meisten Kontakten von ${say.number(all)}; alle stehen in der CSV-Datei.`
      : `${say.count(all, 'Akteur', 'Akteure')}, nach der Zahl ihrer Kontakte.`,
  noSector: 'ohne Zuordnung',
  undefined: 'k. A.',
  actorNote:
    'Ein niedriger Constraint ist Chance (Zugang zu getrennten Kreisen) und zugleich Risiko und Last. „k. A.“: nicht definiert, etwa ohne Kontakte.',
  undefinedWhen: 'Nicht definiert',
  formula: 'Formel',
  source: 'Quelle',
  methodLead: 'Was gemessen wurde, wie, und woher die Maße kommen.',
  rules: 'Regeln der Befunde',
  tool: (name: string, version: string) =>
    `Erstellt mit ${name} ${version}. Dieselben Daten ergeben dieselbe Datei.`,
  offline: 'Die Datei lädt nichts nach und sendet nichts.',
  download: {
    json: 'Analyse (JSON)',
    actors: 'Akteure (CSV)',
    ties: 'Beziehungen (CSV)',
    matrix: 'Sektormatrix (CSV)',
  },
  downloadLead: 'Alle Zahlen dieses Berichts, zum Weiterrechnen.',
  withoutScript:
    'Suchen, Filtern, Sortieren und Herunterladen brauchen JavaScript; lesen lässt sich alles ohne.',
  print: 'Drucken',
  problems: 'Hinweise zur Tabelle',
  personal:
    'Namen von Praxen und Ehrenamtlichen sind personenbezogene Daten. Geben Sie den Bericht nur weiter, wo das geklärt ist.',
};

const en: typeof de = {
  title: (name) => `${name} – network analysis`,
  kicker: 'Network analysis',
  switch: 'Language',
  contents: 'Contents',
  skip: 'Skip to the content',
  sections: {
    overview: 'At a glance',
    quadrangle: 'The cooperation quadrangle',
    sides: 'The sectors and their sides',
    chain: 'The care chain',
    network: 'The network',
    holes: 'Holes and brokers',
    matrix: 'Ties between the sectors',
    systems: 'More views',
    findings: 'Findings',
    actors: 'The actors',
    data: 'The data and their quality',
    method: 'Method and sources',
    downloads: 'Download',
  },
  lead: {
    quadrangle:
      'Each corner is a sector with its actors. The wider a side, the more of the possible ties exist. A side in red dashes is empty: there is not a single one.',
    sides:
      'Each field is a sector. The wider a line, the more of the possible ties exist. A line in red dashes stands for an empty side: there is not a single one.',
    chain:
      'From the ward to the home: the roles in their order, at the right the handovers that lead on, at the left those that lead back. Expected is what the template expects.',
    network:
      'Each actor stands in the field of its sector; the larger its mark, the more contacts it has. Dashed lines were named from one side only.',
    holes:
      'At the lower right stand those who connect separate circles: an opportunity, and at once a load and a risk, for if that actor drops out, the connection breaks. At the top stand those whose contacts know each other anyway. Only actors with about as many contacts can be compared.',
    brokers:
      'Who stands between two actors that do not know each other? Within its own sector it coordinates, at its border it opens the door, between other sectors it is a liaison.',
    matrix:
      'The stronger the colour of a field, the more of the possible ties exist. A field outlined in red is empty.',
    levels:
      'Each row is an actor, in the same place on both levels. Arcs to the left join those who plan together, arcs to the right those who work on cases together. Wide arcs stand on both levels.',
    bodies:
      'Each row is a body, each mark a member from that sector. At the right, arcs join two bodies that hang together by a single member: if that member drops out, the connection breaks.',
    radius:
      'Each field is one of the thirteen stakeholder groups. The further it is filled towards the middle, the deeper the group is involved; the numbers count its actors. Hatched are those absent from the data.',
  },
  figures: { actors: 'actors', ties: 'ties', density: 'density', response: 'response' },
  noResponse: 'not stated',
  first: 'First things first',
  answered: (answered, asked, say) => `${say.number(answered)} of ${say.number(asked)} asked`,
  densityNote: 'of the possible ties',
  networkParts: (n, say) => `in ${say.count(n, 'part', 'parts')}`,
  sectorsNote: (n, say) => `in ${say.count(n, 'sector', 'sectors')}`,
  asTable: 'As a table',
  save: (title, format) => `Save ${title} as ${format}`,
  reading: 'How to read',
  next: 'Next step',
  named: 'Named',
  noFindings: 'No rule found anything.',
  severity: { error: 'Gap', warning: 'To look at', info: 'Note' },
  moreFindings: (n, say) => say.count(n, 'more finding', 'more findings'),
  search: 'Search an actor',
  searchActors: 'Search a name',
  sector: 'Sector',
  allSectors: 'All sectors',
  layer: 'Layer',
  allLayers: 'All layers',
  strength: 'Weight at least',
  size: 'Size shows',
  colour: 'Colour shows',
  colourSector: 'Sector',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomAll: 'Whole network',
  keys: 'Drag to move, Ctrl and mouse wheel or two fingers to zoom. Keyboard: arrow keys move the picture, + and − zoom, 0 shows all; Tab leads to the actors, where arrow keys lead to the next one and Esc ends the choice.',
  frame: 'Drawing of the network, to be moved with arrow keys',
  choose: 'Choose an actor to see its contacts and figures.',
  partners: 'Contacts',
  weight: 'Weight',
  noMatch: 'No actor matches.',
  found: 'found',
  toTable: 'Show in the table',
  columns: {
    actor: 'Actor',
    sector: 'Sector',
    degree: 'Contacts',
    strength: 'Strength',
    effectiveSize: 'Effective size',
    constraint: 'Constraint',
    betweenness: 'Betweenness',
    eiIndex: 'E-I index',
  },
  sortBy: (column) => `Sort by ${column}`,
  actorsShown: (shown, all, say) =>
    shown < all
      ? `Shown are the ${say.number(shown)} actors with most contacts of ${say.number(all)}; all are in the CSV file.`
      : `${say.count(all, 'actor', 'actors')}, by number of contacts.`,
  noSector: 'no sector',
  undefined: 'n/a',
  actorNote:
    'A low constraint is an opportunity (access to separate circles) and at once a risk and a load. “n/a”: not defined, for instance without contacts.',
  undefinedWhen: 'Not defined',
  formula: 'Formula',
  source: 'Source',
  methodLead: 'What was measured, how, and where the measures come from.',
  rules: 'Rules of the findings',
  tool: (name, version) => `Made with ${name} ${version}. The same data give the same file.`,
  offline: 'The file loads nothing and sends nothing.',
  download: {
    json: 'Analysis (JSON)',
    actors: 'Actors (CSV)',
    ties: 'Ties (CSV)',
    matrix: 'Sector matrix (CSV)',
  },
  downloadLead: 'Every figure of this report, to go on working with.',
  withoutScript:
    'Searching, filtering, sorting and downloading need JavaScript; everything can be read without.',
  print: 'Print',
  problems: 'Notes on the table',
  personal:
    'Names of practices and volunteers are personal data. Pass the report on only where that is settled.',
};

export type HtmlWords = typeof de;

export const htmlWords: Record<'en' | 'de', HtmlWords> = { en, de };

import type { Book } from '../../book.ts';
import { numberFormat } from '../../number-format.ts';
import { inspect } from '../inspect.ts';
import { speech } from '../speech.ts';
import { help } from './help.ts';
import { hints } from './hints.ts';
import { work } from './work.ts';

const count = (n: number) => numberFormat(speech.locale).format(n);

export const page: Book['page'] = {
  title: 'care-chain',
  kicker: 'Netzwerkanalyse für Versorgungsketten',
  heading: 'Wer arbeitet mit wem, und wo reißt die Kette?',
  lead: 'Eine Tabelle der Akteure und ihrer Kooperationspartner genügt. Diese Seite liest sie, zeichnet das Kooperationsviereck und die Versorgungskette und sagt, wo Verbindungen fehlen.',
  drop: 'Tabellen hierher ziehen',
  dropNote:
    'Excel, LibreOffice oder Text: xlsx, ods, csv, tsv, txt. Mehrere Dateien zusammen ergeben ein Netzwerk. Ein gespeichertes Projekt oder Ergebnis öffnet sich ebenso.',
  or: 'oder',
  choose: 'Tabellen auswählen',
  example: 'Beispiel ansehen',
  exampleNote: 'Entlassmanagement in einer erfundenen Stadt: Akteure aus vier Sektoren.',
  paste: 'Tabelle einfügen',
  pasteLabel: 'Zellen aus der Tabellenkalkulation kopieren und hier einfügen, mit der Kopfzeile',
  pasteRead: 'Einlesen',
  pasteEmpty: 'Das Feld ist leer. Fügen Sie zuerst Zellen mit ihrer Kopfzeile ein.',
  pasted: 'Eingefügte Tabelle',
  private: 'Nichts verlässt diesen Rechner',
  privateText:
    'Diese Datei hat keine Verbindung nach außen, und der Browser verbietet ihr, eine aufzubauen. Sie rechnet auch ohne Internet. Wenn Sie das Fenster schließen, bleibt nichts zurück, außer Sie behalten es auf diesem Computer.',
  kinds: 'Welche Tabellen gelesen werden',
  steps: [
    [
      'Tabellen hineingeben',
      'Akteurslisten, Beziehungslisten, Umfragen, Matrizen, Gremien: Die Art der Tabelle wird erkannt.',
    ],
    [
      'Prüfen und korrigieren',
      'Sie sehen, wie jede Spalte verstanden wurde, und ändern, was nicht stimmt.',
    ],
    [
      'Bericht ansehen und speichern',
      'Viereck, Kette, Netzwerk und Befunde; als HTML, JSON, CSV oder Text.',
    ],
  ],
  toolbar: 'Werkzeuge',
  add: 'Tabelle hinzufügen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  clear: 'Neu beginnen',
  save: 'Speichern',
  views: 'Ansichten',
  tabs: {
    report: 'Bericht',
    tables: 'Tabellen',
    actors: 'Akteure',
    try: 'Ausprobieren',
    compare: 'Vergleichen',
    more: 'Mehr',
  },
  formats: {
    html: 'Bericht (HTML)',
    docx: 'Beratungsvorlage (Word)',
    json: 'Analyse (JSON)',
    csv: 'Akteure (CSV)',
    'csv-ties': 'Beziehungen (CSV)',
    'csv-matrix': 'Sektorenmatrix (CSV)',
    text: 'Kurzbericht (Text)',
    markdown: 'Kurzbericht (Markdown)',
    gexf: 'Netzwerk für Gephi (GEXF)',
    graphml: 'Netzwerk (GraphML)',
    pajek: 'Netzwerk für Pajek',
    ucinet: 'Netzwerk für UCINET',
  },
  working: 'Wird gelesen und berechnet …',
  summary: (actors, ties, directed) =>
    `${count(actors)} ${actors === 1 ? 'Akteur' : 'Akteure'}, ${count(ties)} ${directed ? 'gerichtete ' : ''}${ties === 1 ? 'Beziehung' : 'Beziehungen'}`,
  findings: (n) => `${count(n)} ${n === 1 ? 'Befund' : 'Befunde'}`,
  notes: (n) =>
    n === 0
      ? 'ohne Hinweise zu den Daten'
      : `${count(n)} ${n === 1 ? 'Hinweis' : 'Hinweise'} zu den Daten`,
  unreadable: 'Aus diesen Tabellen lässt sich noch kein Netzwerk lesen.',
  unreadableHint:
    'Unter „Tabellen“ steht, woran es liegt. Dort lässt sich sagen, was eine Tabelle ist und was in ihren Spalten steht.',
  unreadableShort: 'Noch kein Netzwerk lesbar: siehe „Tabellen“.',
  question: 'Was ist gemeint?',
  questionLead:
    'Diese Tabelle ergibt je nach Lesart ein anderes Netzwerk. Wählen Sie, was gemeint ist; der Schritt lässt sich rückgängig machen.',
  questionShort: 'Noch eine Frage: Wie ist die Tabelle gemeint?',
  asks: {
    'two-readings': 'Die Tabelle lässt sich auf zwei Arten lesen:',
    'header-unclear': 'Ist die erste Zeile eine Kopfzeile, oder nennt sie schon eine Beziehung?',
  },
  answers: {
    shape: (shape) => shape,
    ends: (shape) => shape,
    header: () => 'Kopfzeile',
    'first-row': () => 'Schon eine Beziehung',
    file: () => 'Nur diese Datei',
    kinds: () => 'Alle zusammen, als Arten von Beziehungen',
  },
  toTables: 'Zu den Tabellen',
  failed: 'Das hat nicht geklappt.',
  failedText: (message) =>
    `Die Berechnung ist abgebrochen (${message}). Ihre Tabellen sind noch da: Nehmen Sie den letzten Schritt zurück, oder entfernen Sie die zuletzt hinzugefügte Tabelle.`,
  tooOld:
    'Diese Seite braucht einen neueren Browser: Firefox ab 113, Chrome oder Edge ab 106, Safari ab 16.4.',
  saved: (name) => `Gespeichert: ${name}`,
  fileUnreadable: (name) =>
    `${name}: Diese Datei lässt sich nicht lesen. Ist es ein Ordner, oder ist sie in einem anderen Programm gesperrt? Wählen Sie eine Tabelle.`,
  fileTooLarge: (name, megabytes) =>
    `${name}: Mit ${count(megabytes)} MB ist diese Datei zu groß für den Browser. Der Befehl „care-chain analyze“ liest sie.`,
  tablesHeading: 'So wurde gelesen',
  tablesLead:
    'Prüfen Sie, was jede Tabelle ist und was in ihren Spalten steht. Jede Änderung wirkt sofort auf den Bericht und lässt sich rückgängig machen.',
  settings: 'Auswertung',
  name: 'Name der Auswertung',
  chain: 'Versorgungskette',
  noChain: 'keine: eigene Sektoren der Tabelle',
  direction: 'Beziehungen',
  directionAuto: 'wie die Kopfzeile sagt',
  directed: 'gerichtet (wer übergibt an wen)',
  undirected: 'ungerichtet (Kooperation)',
  merge: 'Mehrfach genannte Beziehung',
  merges: {
    max: 'höchste Angabe zählt',
    sum: 'Angaben addieren',
    mean: 'Mittelwert',
    last: 'letzte Angabe zählt',
  },
  wave: 'Erhebung',
  waveAuto: 'die neueste',
  waveAll: 'alle',
  layer: 'Art der Beziehung',
  layerAll: 'alle',
  scale: 'Am stärksten ist',
  scaleAuto: 'die höchste Zahl, wie gelesen',
  scales: { asc: 'die höchste Zahl', desc: 'die 1' },
  shape: 'Diese Tabelle ist',
  shapeAuto: (shape) => (shape ? `erkannt als ${shape}` : 'nicht erkannt'),
  shapes: inspect.shapes,
  because: (why) => `Erkannt an: ${why}`,
  rowsRead: (read, rows) => `${count(read)} von ${count(rows)} Zeilen gelesen`,
  delimiter: (mark) => `Trennzeichen ${mark === '\t' ? 'Tabulator' : mark}`,
  skippedRows: (rows) => `Übersprungene Zeilen: ${rows}`,
  remove: 'Entfernen',
  removeFile: (name) => `${name} entfernen`,
  column: 'Spalte',
  values: 'Erste Werte',
  holds: 'Bedeutung',
  holdsFor: (column) => `Bedeutung der Spalte ${column}`,
  own: 'eigene Spalte',
  ignore: 'nicht verwenden',
  byHand: 'von Hand',
  automatic: 'wieder automatisch',
  columnsOf: (file) => `Spalten von ${file}`,
  understood: 'Erste Zeilen, wie sie verstanden wurden',
  firstActors: 'Akteure',
  firstTies: 'Beziehungen',
  problems: 'Hinweise zu den Daten',
  noProblems: 'Keine: Jede Zeile wurde verstanden.',
  severities: inspect.severities,
  more: (n) => `… und ${count(n)} weitere. Sie stehen in der Analyse (JSON).`,
  actorsHeading: 'Akteure und ihre Sektoren',
  actorsLead:
    'Hier lassen sich Sektor und Aufgabe einzelner Akteure korrigieren. Ihre Tabelle bleibt, wie sie ist; die Korrektur gilt für diese Auswertung.',
  search: 'Akteure suchen',
  onlyLoose: 'nur ohne Sektor',
  actor: 'Akteur',
  sector: 'Sektor',
  role: 'Aufgabe',
  partners: 'Partner',
  noSector: 'ohne Sektor',
  noRole: 'ohne Aufgabe',
  addRole: 'weitere Aufgabe',
  sectorOf: (actor) => `Sektor von ${actor}`,
  roleOf: (actor, k) => `Aufgabe ${k} von ${actor}`,
  fromTable: 'wie in der Tabelle',
  resetActor: (actor) => `${actor}: wieder wie in der Tabelle`,
  shown: (n, of) =>
    n === of
      ? `${count(of)} ${of === 1 ? 'Akteur' : 'Akteure'}`
      : `${count(n)} von ${count(of)} Akteuren`,
  showMore: 'Weitere anzeigen',
  ownWords: {
    role: {
      heading: 'Wörter der Tabelle, die noch keine Aufgabe der Kette sind',
      lead: 'Sagen Sie, welche Aufgabe gemeint ist: Das gilt für alle Akteure, bei denen das Wort steht. Ohne Angabe bleibt es, wie es ist.',
      label: (word) => `Aufgabe für das Wort ${word}`,
    },
    sector: {
      heading: 'Wörter der Tabelle und ihre Sektoren',
      lead: 'Ein Wort zuordnen: Das gilt für alle Akteure, bei denen es steht.',
      label: (word) => `Sektor für das Wort ${word}`,
    },
  },
  near: 'Naheliegend',
  others: 'Alle anderen',
  wordsFile: 'Wörter',
  saveWords: 'Wörter speichern',
  saveWordsNote:
    'Als Tabelle (CSV) mit Ihrer Zuordnung. Beim nächsten Mal legen Sie sie hier zu Ihren Tabellen; der Befehl liest sie mit --words.',
  wordsTaken: (file, count) =>
    count === 1 ? `1 Wort aus „${file}“ übernommen.` : `${count} Wörter aus „${file}“ übernommen.`,
  recognised: (sector) => `${sector} (erkannt)`,
  noActors: 'Sobald sich die Tabellen lesen lassen, stehen hier die Akteure.',
  version: (version) => `care-chain ${version}`,
  faults: {
    'worker-stopped': 'der Rechenvorgang wurde beendet',
    'answer-unreadable': 'die Antwort war nicht lesbar',
    'nothing-to-export': 'es gibt nichts zu speichern',
  },
  ownChain: (label) => `eigene Kette: ${label}`,
  chainTaken: (name) => `${name}: Die eigene Versorgungskette gilt jetzt für diese Auswertung.`,
  project: 'Projekt, zum Weiterarbeiten',
  projectNote: 'Tabellen mit allen Korrekturen in einer Datei; so vertraulich wie die Tabellen',
  keep: 'Auf diesem Computer behalten',
  keepNote: 'Nur in diesem Browser. Wer diesen Computer mitbenutzt, kann es dann auch öffnen.',
  keeping: 'Wird auf diesem Computer behalten',
  keepFailed:
    'Dieser Browser behält nichts auf dem Computer. Speichern Sie stattdessen das Projekt als Datei.',
  forget: 'Vom Computer löschen',
  forgotten: 'Vom Computer gelöscht. Was offen ist, bleibt offen, bis Sie das Fenster schließen.',
  keptHere: 'Auf diesem Computer behalten:',
  tables: (n) => `(${count(n)} ${n === 1 ? 'Tabelle' : 'Tabellen'})`,
  reopen: 'Weiterarbeiten',
  savedResult:
    'Das ist ein gespeichertes Ergebnis ohne seine Tabellen. Zum Ändern öffnen Sie die Tabellen oder das Projekt.',
  noScript: 'Diese Seite rechnet im Browser und braucht dafür JavaScript.',
  help,
  hints,
  work,
};

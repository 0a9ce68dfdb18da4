import type { ProblemTexts } from '../../problem-text.ts';

/** What can be wrong with a file before it is a table. */
export const files = {
  'empty-file': {
    sentence: 'Die Datei ist leer.',
    hint: 'Exportieren Sie die Tabelle noch einmal und prüfen Sie, ob sie Zeilen enthält.',
  },
  'spreadsheet-file': {
    sentence: 'Die Datei ist eine Arbeitsmappe oder ein Archiv, keine Texttabelle.',
    hint: 'Wählen Sie im Tabellenprogramm „Speichern unter“ und den Dateityp „CSV UTF-8“; ein Programm gibt die Datei zuerst an openFile und deren Blätter an readDataset.',
  },
  'graphviz-file': {
    sentence: 'Die Datei ist eine Zeichnung für Graphviz, die sagt, wie ein Netzwerk aussieht.',
    hint: 'Speichern Sie das Netzwerk, nach dem sie gezeichnet wurde, als Beziehungsliste oder als GraphML.',
  },
  'binary-file': {
    sentence: 'Die Datei enthält keinen Text und lässt sich nicht als Tabelle lesen.',
    hint: 'Geben Sie eine Tabelle an, die als CSV oder als Text mit Tabulatoren gespeichert ist.',
  },
  'line-too-long': {
    sentence:
      'Eine Zeile der Datei ist länger als vier Millionen Zeichen und damit keine Tabellenzeile.',
    hint: 'Prüfen Sie Zeilenumbrüche und Anführungszeichen der Datei und exportieren Sie sie noch einmal.',
  },
  'no-file': {
    sentence: 'Das ist eine Pipe oder ein Gerät und keine Datei; es wird übersprungen.',
    hint: 'Speichern Sie, was daraus kommt, als Tabelle, oder nehmen Sie es aus dem Ordner.',
  },
  'no-files': {
    sentence: 'Es wurde keine Tabelle angegeben.',
    hint: 'Nennen Sie eine Datei mit einer Liste der Akteure oder der Beziehungen.',
  },
  'encoding-old': {
    sentence: ({ value }) =>
      `Die Buchstaben der Datei haben eine alte Zeichenkodierung (${value === 'ibm850' ? 'MS-DOS' : 'Mac Roman'}); so wurden sie gelesen.`,
    hint: 'Sehen Namen falsch aus, exportieren Sie die Tabelle noch einmal als „CSV UTF-8“.',
  },
  'one-column': {
    sentence: ({ value }) =>
      `Jede Zeile stand in einer einzigen Zelle; sie wurde bei „${visible(value)}“ geteilt.`,
    hint: 'Ist das falsch, teilen Sie die Spalte im Tabellenprogramm („Text in Spalten“) und speichern Sie sie erneut.',
  },
  'encoding-doubtful': {
    sentence: ({ value }) =>
      `Zeichen wie in „${value}“ sehen so aus, als wäre die Datei einmal mit falscher Zeichenkodierung gespeichert worden.`,
    hint: 'Exportieren Sie die Tabelle noch einmal als „CSV UTF-8“.',
  },
  projection: {
    sentence:
      'Die Beziehungen stammen aus einer Projektion: Zwei Akteure gelten als verbunden, weil sie im selben Gremium sitzen. Dichte, Clusterung, effektive Größe und Constraint sind dadurch verzerrt.',
    hint: 'Vergleichen Sie Akteure und Sektoren miteinander, nicht mit Netzwerken aus erfragtem Kontakt.',
  },
  'quotes-repaired': {
    sentence: ({ value }) =>
      `Die Anführungszeichen in ${value} sind fehlerhaft; die Zelle wird als Text übernommen.`,
    hint: 'Verdoppeln Sie Anführungszeichen innerhalb einer Zelle oder lassen Sie sie weg.',
  },
} satisfies Partial<ProblemTexts>;

/** A delimiter that can be seen. */
const visible = (delimiter: string | null) => (delimiter === '\t' ? 'Tab' : delimiter);

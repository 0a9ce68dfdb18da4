import { type Entry, say } from './entry.ts';

/** A delimiter that can be seen. */
const visible = (delimiter: string | null) => (delimiter === '\t' ? 'Tab' : delimiter);

/** Problems: what can be wrong with a file before it is a table. */
export const filesProblems = {
  'empty-file': {
    severity: 'error',
    text: {
      en: () => say('The file is empty.', 'Export the table again and check that it has rows.'),
      de: () =>
        say(
          'Die Datei ist leer.',
          'Exportieren Sie die Tabelle noch einmal und prüfen Sie, ob sie Zeilen enthält.',
        ),
    },
  },
  'spreadsheet-file': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'The file is a spreadsheet or an archive, not a text table.',
          'In the spreadsheet program choose "Save as" and the type "CSV UTF-8".',
        ),
      de: () =>
        say(
          'Die Datei ist eine Arbeitsmappe oder ein Archiv, keine Texttabelle.',
          'Wählen Sie im Tabellenprogramm „Speichern unter“ und den Dateityp „CSV UTF-8“.',
        ),
    },
  },
  'binary-file': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'The file is not text, so it cannot be read as a table.',
          'Give a table saved as CSV or as tab-separated text.',
        ),
      de: () =>
        say(
          'Die Datei enthält keinen Text und lässt sich nicht als Tabelle lesen.',
          'Geben Sie eine Tabelle an, die als CSV oder als Text mit Tabulatoren gespeichert ist.',
        ),
    },
  },
  'line-too-long': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'A line of the file is longer than four million characters, so it is no row of a table.',
          'Check the line breaks and the quotation marks of the file and export it again.',
        ),
      de: () =>
        say(
          'Eine Zeile der Datei ist länger als vier Millionen Zeichen und damit keine Tabellenzeile.',
          'Prüfen Sie Zeilenumbrüche und Anführungszeichen der Datei und exportieren Sie sie noch einmal.',
        ),
    },
  },
  'unreadable-table': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The table cannot be split into rows and columns (${value}).`,
          'Check the quotation marks from this row on, or export the table again.',
        ),
      de: ({ value }) =>
        say(
          `Die Tabelle lässt sich nicht in Zeilen und Spalten zerlegen (${value}).`,
          'Prüfen Sie die Anführungszeichen ab dieser Zeile oder exportieren Sie die Tabelle noch einmal.',
        ),
    },
  },
  'no-file': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'This is a pipe or a device and no file; it is skipped.',
          'Save what comes out of it as a table, or take it out of the folder.',
        ),
      de: () =>
        say(
          'Das ist eine Pipe oder ein Gerät und keine Datei; es wird übersprungen.',
          'Speichern Sie, was daraus kommt, als Tabelle, oder nehmen Sie es aus dem Ordner.',
        ),
    },
  },
  'no-files': {
    severity: 'error',
    text: {
      en: () => say('No table was given.', 'Name a file with a list of actors or of ties.'),
      de: () =>
        say(
          'Es wurde keine Tabelle angegeben.',
          'Nennen Sie eine Datei mit einer Liste der Akteure oder der Beziehungen.',
        ),
    },
  },
  'encoding-old': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The letters of the file are in an old encoding (${value === 'ibm850' ? 'MS-DOS' : 'Mac Roman'}); they were read so.`,
          'Where names look wrong, export the table again as "CSV UTF-8".',
        ),
      de: ({ value }) =>
        say(
          `Die Buchstaben der Datei haben eine alte Zeichenkodierung (${value === 'ibm850' ? 'MS-DOS' : 'Mac Roman'}); so wurden sie gelesen.`,
          'Sehen Namen falsch aus, exportieren Sie die Tabelle noch einmal als „CSV UTF-8“.',
        ),
    },
  },
  'one-column': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `Each row stood in one cell; it was parted at "${visible(value)}".`,
          'Where that is wrong, part the column in the spreadsheet program ("Text to Columns") and save it again.',
        ),
      de: ({ value }) =>
        say(
          `Jede Zeile stand in einer einzigen Zelle; sie wurde bei „${visible(value)}“ geteilt.`,
          'Ist das falsch, teilen Sie die Spalte im Tabellenprogramm („Text in Spalten“) und speichern Sie sie erneut.',
        ),
    },
  },
  'encoding-doubtful': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `Letters such as in "${value}" look as if the file had once been saved in the wrong encoding.`,
          'Export the table again as "CSV UTF-8".',
        ),
      de: ({ value }) =>
        say(
          `Zeichen wie in „${value}“ sehen so aus, als wäre die Datei einmal mit falscher Zeichenkodierung gespeichert worden.`,
          'Exportieren Sie die Tabelle noch einmal als „CSV UTF-8“.',
        ),
    },
  },
  projection: {
    severity: 'info',
    text: {
      en: () =>
        say(
          'The ties are read from a projection: two actors are tied because they sit in the same body. Density, clustering, effective size and constraint are artefacts of that.',
          'Compare actors and sectors with each other, and not with networks of reported contact.',
        ),
      de: () =>
        say(
          'Die Beziehungen stammen aus einer Projektion: Zwei Akteure gelten als verbunden, weil sie im selben Gremium sitzen. Dichte, Clusterung, effektive Größe und Constraint sind dadurch verzerrt.',
          'Vergleichen Sie Akteure und Sektoren miteinander, nicht mit Netzwerken aus erfragtem Kontakt.',
        ),
    },
  },
  'quotes-repaired': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The quotation marks in ${value} are malformed; the cell is kept as text.`,
          'Double the quotation marks inside a quoted cell, or leave them out.',
        ),
      de: ({ value }) =>
        say(
          `Die Anführungszeichen in ${value} sind fehlerhaft; die Zelle wird als Text übernommen.`,
          'Verdoppeln Sie Anführungszeichen innerhalb einer Zelle oder lassen Sie sie weg.',
        ),
    },
  },
} satisfies Record<string, Entry>;

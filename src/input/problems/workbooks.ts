import { type Entry, say } from './entry.ts';

/** Problems: workbooks, archives and files of networks. */
export const workbooksProblems = {
  'workbook-locked': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'The workbook is locked with a password.',
          'Open it in the spreadsheet program, take the password off and save it again.',
        ),
      de: () =>
        say(
          'Die Arbeitsmappe ist mit einem Kennwort geschützt.',
          'Öffnen Sie sie im Tabellenprogramm, entfernen Sie das Kennwort und speichern Sie sie erneut.',
        ),
    },
  },
  'workbook-unreadable': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'The file is no workbook that can be read: it is damaged, or of another kind than .xlsx or .ods.',
          'Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)" or as "CSV UTF-8".',
        ),
      de: () =>
        say(
          'Die Datei ist keine lesbare Arbeitsmappe: Sie ist beschädigt oder von anderer Art als .xlsx oder .ods.',
          'Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als „CSV UTF-8“.',
        ),
    },
  },
  'archive-bomb': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `Unpacked, the file would be far larger than any table (${value}), so it is not opened.`,
          'Take the file from its source once more, or save the sheets that are needed as CSV.',
        ),
      de: ({ value }) =>
        say(
          `Entpackt wäre die Datei weit größer als jede Tabelle (${value}); sie wird deshalb nicht geöffnet.`,
          'Lassen Sie sich die Datei noch einmal geben, oder speichern Sie die benötigten Blätter als CSV.',
        ),
    },
  },
  'row-repeated': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The row is repeated ${value} times, down to the end of the sheet; it is read once.`,
          'Delete the copies in the spreadsheet program; where they are meant, save the sheet as CSV.',
        ),
      de: ({ value }) =>
        say(
          `Die Zeile wiederholt sich ${value}-mal, bis ans Ende des Blatts; sie wird einmal gelesen.`,
          'Löschen Sie die Kopien im Tabellenprogramm; sind sie gewollt, speichern Sie das Blatt als CSV.',
        ),
    },
  },
  'archive-path': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The file holds an entry that points out of it ("${value}"), which no spreadsheet program writes; it is not opened.`,
          'Do not use this file; ask its sender for the table once more.',
        ),
      de: ({ value }) =>
        say(
          `Die Datei enthält einen Eintrag, der aus ihr hinausweist („${value}“); kein Tabellenprogramm schreibt so etwas. Sie wird nicht geöffnet.`,
          'Verwenden Sie diese Datei nicht, sondern lassen Sie sich die Tabelle noch einmal geben.',
        ),
    },
  },
  'sheets-hidden': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The workbook has hidden sheets that are not read: ${value}.`,
          'Show them in the spreadsheet program if they belong to the network.',
        ),
      de: ({ value }) =>
        say(
          `Die Arbeitsmappe hat ausgeblendete Blätter, die nicht gelesen werden: ${value}.`,
          'Blenden Sie sie im Tabellenprogramm ein, wenn sie zum Netzwerk gehören.',
        ),
    },
  },
  'error-cells': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The sheet has cells whose calculation failed (${value}); they are read as not answered.`,
          'Mend the formulas, or write the values themselves.',
        ),
      de: ({ value }) =>
        say(
          `Das Blatt enthält Zellen mit fehlgeschlagener Berechnung (${value}); sie gelten als nicht beantwortet.`,
          'Korrigieren Sie die Formeln oder tragen Sie die Werte selbst ein.',
        ),
    },
  },
  'formulas-uncalculated': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The sheet has formulas without a stored result (${value}); they are read as blank cells.`,
          'Open the workbook in the spreadsheet program and save it once more, so that it calculates them.',
        ),
      de: ({ value }) =>
        say(
          `Das Blatt enthält Formeln ohne gespeichertes Ergebnis (${value}); sie gelten als leere Zellen.`,
          'Öffnen Sie die Arbeitsmappe im Tabellenprogramm und speichern Sie sie erneut, damit sie berechnet werden.',
        ),
    },
  },
  'too-many-columns': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'A row of the file has more than twenty thousand cells, so it is no table that can be read.',
          'Check the line breaks of the file and export it again.',
        ),
      de: () =>
        say(
          'Eine Zeile der Datei hat mehr als zwanzigtausend Zellen; als Tabelle ist sie nicht lesbar.',
          'Prüfen Sie die Zeilenumbrüche der Datei und exportieren Sie sie noch einmal.',
        ),
    },
  },
  'problems-capped': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `There are more problems of this kind than are listed (${value}).`,
          'Mend the first ones; the others are of the same kind.',
        ),
      de: ({ value }) =>
        say(
          `Es gibt mehr Probleme dieser Art, als aufgeführt sind (${value}).`,
          'Beheben Sie die ersten; die übrigen sind von derselben Art.',
        ),
    },
  },
  'html-without-table': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'The file is a web page (HTML) without a table, whatever it is called.',
          'Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)" or as "CSV UTF-8".',
        ),
      de: () =>
        say(
          'Die Datei ist eine Webseite (HTML) ohne Tabelle, wie auch immer sie heißt.',
          'Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als „CSV UTF-8“.',
        ),
    },
  },
  'sheets-not-read': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `These sheets of NodeXL hold figures and looks, and are not read: ${value}.`,
          'Nothing to do.',
        ),
      de: ({ value }) =>
        say(
          `Diese Blätter von NodeXL enthalten Kennzahlen und Darstellung und werden nicht gelesen: ${value}.`,
          'Es ist nichts zu tun.',
        ),
    },
  },
  'colours-read': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The cells hold nothing but one colour; the ${value} coloured ones were read as crosses.`,
          'Write an x into the cells that are meant; colours get lost in most files.',
        ),
      de: ({ value }) =>
        say(
          `Die Zellen enthalten nichts als eine Farbe; die ${value} gefärbten wurden als Kreuze gelesen.`,
          'Schreiben Sie ein x in die gemeinten Zellen; Farben gehen in den meisten Dateien verloren.',
        ),
    },
  },
  'colours-unread': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `${value} blank cells are coloured. Colours are not read.`,
          'Where a colour means something, write it into the cell as a word or a number.',
        ),
      de: ({ value }) =>
        say(
          `${value} leere Zellen sind gefärbt. Farben werden nicht gelesen.`,
          'Bedeutet eine Farbe etwas, schreiben Sie es als Wort oder Zahl in die Zelle.',
        ),
    },
  },
  'json-unknown': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The file is JSON, but no list of actors and ties that is known (it holds: ${value}).`,
          'Export the network as GraphML, GEXF or node-link JSON, or its lists of actors and ties as CSV.',
        ),
      de: ({ value }) =>
        say(
          `Die Datei ist JSON, aber keine bekannte Liste von Akteuren und Beziehungen (sie enthält: ${value}).`,
          'Exportieren Sie das Netzwerk als GraphML, GEXF oder Node-Link-JSON oder seine Listen der Akteure und Beziehungen als CSV.',
        ),
    },
  },
  'attributes-left-out': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The file gives almost every entry attributes of its own; those that most entries share are read, the others are not (${value}).`,
          'Where one of them matters, delete the others in the program that wrote the file and export it again.',
        ),
      de: ({ value }) =>
        say(
          `Die Datei gibt fast jedem Eintrag eigene Merkmale; gelesen sind die häufigsten, die anderen nicht (${value}).`,
          'Wird eines davon gebraucht, löschen Sie die anderen im Programm, aus dem die Datei stammt, und exportieren Sie sie erneut.',
        ),
    },
  },
  'names-missing': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The file has no labels: its ${value} actors are called by their numbers, not by their names.`,
          'Where the names stand elsewhere, put them into a table with the columns "id" and "name" and read both together.',
        ),
      de: ({ value }) =>
        say(
          `Die Datei enthält keine Namen: Ihre ${value} Akteure heißen nach ihren Nummern.`,
          'Stehen die Namen an anderer Stelle, legen Sie eine Tabelle mit den Spalten „id“ und „Name“ dazu und lesen Sie beide zusammen ein.',
        ),
    },
  },
  'network-file-unreadable': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The file of a network cannot be read (${value}).`,
          'Export it again, or export its lists of actors and ties as CSV.',
        ),
      de: ({ value }) =>
        say(
          `Die Netzwerkdatei lässt sich nicht lesen (${value}).`,
          'Exportieren Sie sie noch einmal, oder exportieren Sie die Listen der Akteure und Beziehungen als CSV.',
        ),
    },
  },
} satisfies Record<string, Entry>;

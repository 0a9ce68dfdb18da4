import type { ProblemTexts } from '../../problem-text.ts';

/** Workbooks, archives and files of networks. */
export const workbooks = {
  'workbook-locked': {
    sentence: 'Die Arbeitsmappe ist mit einem Kennwort geschützt.',
    hint: 'Öffnen Sie sie im Tabellenprogramm, entfernen Sie das Kennwort und speichern Sie sie erneut.',
  },
  'workbook-unreadable': {
    sentence:
      'Die Datei ist keine lesbare Arbeitsmappe: Sie ist beschädigt oder von anderer Art als .xlsx oder .ods.',
    hint: 'Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als „CSV UTF-8“.',
  },
  'archive-bomb': {
    sentence: ({ value }) =>
      `Entpackt wäre die Datei weit größer als jede Tabelle (${value}); sie wird deshalb nicht geöffnet.`,
    hint: 'Lassen Sie sich die Datei noch einmal geben, oder speichern Sie die benötigten Blätter als CSV.',
  },
  'row-repeated': {
    sentence: ({ value }) =>
      `Die Zeile wiederholt sich ${value}-mal, bis ans Ende des Blatts; sie wird einmal gelesen.`,
    hint: 'Löschen Sie die Kopien im Tabellenprogramm; sind sie gewollt, speichern Sie das Blatt als CSV.',
  },
  'archive-path': {
    sentence: ({ value }) =>
      `Die Datei enthält einen Eintrag, der aus ihr hinausweist („${value}“); kein Tabellenprogramm schreibt so etwas. Sie wird nicht geöffnet.`,
    hint: 'Verwenden Sie diese Datei nicht, sondern lassen Sie sich die Tabelle noch einmal geben.',
  },
  'sheets-hidden': {
    sentence: ({ value }) =>
      `Die Arbeitsmappe hat ausgeblendete Blätter, die nicht gelesen werden: ${value}.`,
    hint: 'Blenden Sie sie im Tabellenprogramm ein, wenn sie zum Netzwerk gehören.',
  },
  'error-cells': {
    sentence: ({ value }) =>
      `Das Blatt enthält Zellen mit fehlgeschlagener Berechnung (${value}); sie gelten als nicht beantwortet.`,
    hint: 'Korrigieren Sie die Formeln oder tragen Sie die Werte selbst ein.',
  },
  'formulas-uncalculated': {
    sentence: ({ value }) =>
      `Das Blatt enthält Formeln ohne gespeichertes Ergebnis (${value}); sie gelten als leere Zellen.`,
    hint: 'Öffnen Sie die Arbeitsmappe im Tabellenprogramm und speichern Sie sie erneut, damit sie berechnet werden.',
  },
  'too-many-columns': {
    sentence:
      'Eine Zeile der Datei hat mehr als zwanzigtausend Zellen; als Tabelle ist sie nicht lesbar.',
    hint: 'Prüfen Sie die Zeilenumbrüche der Datei und exportieren Sie sie noch einmal.',
  },
  'problems-capped': {
    sentence: ({ value }) => `Es gibt mehr Probleme dieser Art, als aufgeführt sind (${value}).`,
    hint: 'Beheben Sie die ersten; die übrigen sind von derselben Art.',
  },
  'html-without-table': {
    sentence: 'Die Datei ist eine Webseite (HTML) ohne Tabelle, wie auch immer sie heißt.',
    hint: 'Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als „CSV UTF-8“.',
  },
  'sheets-not-read': {
    sentence: ({ value }) =>
      `Diese Blätter von NodeXL enthalten Kennzahlen und Darstellung und werden nicht gelesen: ${value}.`,
    hint: 'Es ist nichts zu tun.',
  },
  'colours-read': {
    sentence: ({ value }) =>
      `Die Zellen enthalten nichts als eine Farbe; ${value === '1' ? 'die eine gefärbte wurde als Kreuz' : `die ${value} gefärbten wurden als Kreuze`} gelesen.`,
    hint: 'Schreiben Sie ein x in die gemeinten Zellen; Farben gehen in den meisten Dateien verloren.',
  },
  'colours-unread': {
    sentence: ({ value }) =>
      `${value === '1' ? 'Eine leere Zelle ist' : `${value} leere Zellen sind`} gefärbt. Farben werden nicht gelesen.`,
    hint: 'Bedeutet eine Farbe etwas, schreiben Sie es als Wort oder Zahl in die Zelle.',
  },
  'json-unknown': {
    sentence: ({ value }) =>
      `Die Datei ist JSON, aber keine bekannte Liste von Akteuren und Beziehungen (sie enthält: ${value}).`,
    hint: 'Exportieren Sie das Netzwerk als GraphML, GEXF oder Node-Link-JSON oder seine Listen der Akteure und Beziehungen als CSV.',
  },
  'attributes-left-out': {
    sentence: ({ value }) =>
      `Die Datei gibt fast jedem Eintrag eigene Merkmale; gelesen sind die häufigsten, die anderen nicht (${value}).`,
    hint: 'Wird eines davon gebraucht, löschen Sie die anderen im Programm, aus dem die Datei stammt, und exportieren Sie sie erneut.',
  },
  'names-missing': {
    sentence: ({ value }) =>
      `Die Datei enthält keine Namen: ${value === '1' ? 'Ihr einziger Akteur heißt nach seiner Nummer' : `Ihre ${value} Akteure heißen nach ihren Nummern`}.`,
    hint: 'Stehen die Namen an anderer Stelle, legen Sie eine Tabelle mit den Spalten „id“ und „Name“ dazu und lesen Sie beide zusammen ein.',
  },
  'network-file-unreadable': {
    sentence: ({ value }) => `Die Netzwerkdatei lässt sich nicht lesen (${value}).`,
    hint: 'Exportieren Sie sie noch einmal, oder exportieren Sie die Listen der Akteure und Beziehungen als CSV.',
  },
} satisfies Partial<ProblemTexts>;

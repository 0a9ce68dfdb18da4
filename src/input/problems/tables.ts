import { type Entry, say } from './entry.ts';

/** Problems: how the rows and columns of a table were understood. */
export const tablesProblems = {
  'no-name-column': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `No column names the actors; the first row reads: ${value}.`,
          'Head the column of names "Actor" (or "Akteur"), or the two ends of a tie "from" and "to" (or "Von" and "An").',
        ),
      de: ({ value }) =>
        say(
          `Keine Spalte nennt die Akteure; die erste Zeile lautet: ${value}.`,
          'Überschreiben Sie die Spalte der Namen mit „Akteur“ oder die beiden Enden einer Beziehung mit „Von“ und „An“.',
        ),
    },
  },
  'no-rows': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'The table has a header but no row that names an actor.',
          'Add one row for each actor or tie below the header.',
        ),
      de: () =>
        say(
          'Die Tabelle hat eine Kopfzeile, aber keine Zeile, die einen Akteur nennt.',
          'Ergänzen Sie unter der Kopfzeile eine Zeile je Akteur oder Beziehung.',
        ),
    },
  },
  'ragged-row': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The row has more cells than the header; not read: ${value}.`,
          'Put a cell that holds the delimiter into quotation marks, or part several names with |.',
        ),
      de: ({ value }) =>
        say(
          `Die Zeile hat mehr Zellen als die Kopfzeile; nicht gelesen: ${value}.`,
          'Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen oder trennen Sie mehrere Namen mit |.',
        ),
    },
  },
  'short-row': {
    severity: 'info',
    text: {
      en: () =>
        say(
          'The row has fewer cells than the header; the missing ones count as blank.',
          'Check that no delimiter is missing.',
        ),
      de: () =>
        say(
          'Die Zeile hat weniger Zellen als die Kopfzeile; die fehlenden gelten als leer.',
          'Prüfen Sie, ob ein Trennzeichen fehlt.',
        ),
    },
  },
  'filled-down': {
    severity: 'info',
    text: {
      en: ({ column, value }) =>
        say(
          `The column "${column}" looks like merged cells; ${value} blank cells below a value were filled with it.`,
          'Write the value into every row if that is wrong for one of them.',
        ),
      de: ({ column, value }) =>
        say(
          `Die Spalte „${column}“ sieht nach verbundenen Zellen aus; ${value} leere Zellen wurden mit dem Wert darüber gefüllt.`,
          'Schreiben Sie den Wert in jede Zeile, wenn das für eine davon nicht stimmt.',
        ),
    },
  },
  'column-unused': {
    severity: 'info',
    text: {
      en: ({ column }) =>
        say(
          `The column "${column}" of this tie list is not used.`,
          'Nothing to do, or give it a known header.',
        ),
      de: ({ column }) =>
        say(
          `Die Spalte „${column}“ dieser Beziehungsliste wird nicht verwendet.`,
          'Nichts zu tun, oder geben Sie ihr eine bekannte Überschrift.',
        ),
    },
  },
  'word-unknown': {
    severity: 'warning',
    text: {
      en: ({ column, value }) =>
        say(
          `"${value}" in the column "${column}" is neither yes nor no; it counts as not stated.`,
          'Write yes or no.',
        ),
      de: ({ column, value }) =>
        say(
          `„${value}“ in der Spalte „${column}“ ist weder Ja noch Nein; es gilt als nicht angegeben.`,
          'Schreiben Sie ja oder nein.',
        ),
    },
  },
  'shape-unfit': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The table cannot be read as ${value}: the columns for it are missing.`,
          'Run "care-chain explain input" to see each kind of table, or name the columns with --name, --from, --to, --partners.',
        ),
      de: ({ value }) =>
        say(
          `Die Tabelle lässt sich nicht als ${value} lesen: Die Spalten dafür fehlen.`,
          'Mit „care-chain explain input“ sehen Sie jede Art von Tabelle; mit --name, --from, --to, --partners benennen Sie die Spalten.',
        ),
    },
  },
  'two-readings': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The table can be read in two ways: ${value}.`,
          'Say which one is meant with --shape, or name the columns with --from and --to, or --name and --partners.',
        ),
      de: ({ value }) =>
        say(
          `Die Tabelle lässt sich auf zwei Arten lesen: ${value}.`,
          'Entscheiden Sie mit --shape, oder benennen Sie die Spalten mit --from und --to oder mit --name und --partners.',
        ),
    },
  },
  'column-missing': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(`No table has a column "${value}".`, 'Write the header as it stands in the table.'),
      de: ({ value }) =>
        say(
          `Keine Tabelle hat eine Spalte „${value}“.`,
          'Schreiben Sie die Überschrift so, wie sie in der Tabelle steht.',
        ),
    },
  },
  'legend-missing': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The headers are codes of a survey program (${value}), so nobody knows which actors were asked about.`,
          'Export the answers with full question texts, or put a table with the columns "code" and "label" beside this one.',
        ),
      de: ({ value }) =>
        say(
          `Die Überschriften sind Codes eines Umfrageprogramms (${value}); nach welchen Akteuren gefragt wurde, ist daraus nicht zu erkennen.`,
          'Exportieren Sie die Antworten mit vollständigen Fragetexten, oder legen Sie eine Tabelle mit den Spalten „Code“ und „Bezeichnung“ daneben.',
        ),
    },
  },
  'personal-column': {
    severity: 'info',
    text: {
      en: ({ column }) =>
        say(
          `The column "${column}" holds personal data and is not read.`,
          'Nothing to do; the analysis does not need it.',
        ),
      de: ({ column }) =>
        say(
          `Die Spalte „${column}“ enthält personenbezogene Angaben und wird nicht gelesen.`,
          'Nichts zu tun; die Auswertung braucht sie nicht.',
        ),
    },
  },
  'kind-unknown': {
    severity: 'warning',
    text: {
      en: ({ column, value }) =>
        say(
          `"${value}" in the column "${column}" is neither an actor nor a tie; the row is skipped.`,
          'Write Actor or Tie.',
        ),
      de: ({ column, value }) =>
        say(
          `„${value}“ in der Spalte „${column}“ ist weder Akteur noch Beziehung; die Zeile wird übersprungen.`,
          'Schreiben Sie Akteur oder Beziehung.',
        ),
    },
  },
  'wave-selected': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The tables hold several waves; the latest one is read: ${value}.`,
          'Choose another one with --wave, or all of them with --wave all.',
        ),
      de: ({ value }) =>
        say(
          `Die Tabellen enthalten mehrere Wellen; gelesen wird die letzte: ${value}.`,
          'Wählen Sie mit --wave eine andere oder mit --wave all alle zusammen.',
        ),
    },
  },
  'wave-unknown': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(`No row belongs to the wave ${value}.`, 'Give one of the waves in brackets.'),
      de: ({ value }) =>
        say(`Keine Zeile gehört zur Welle ${value}.`, 'Nennen Sie eine der Wellen in Klammern.'),
    },
  },
  'layers-joined': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The tables hold several kinds of ties, which are read together: ${value}.`,
          'Choose one of them with --layer.',
        ),
      de: ({ value }) =>
        say(
          `Die Tabellen enthalten mehrere Arten von Beziehungen; sie werden zusammen gelesen: ${value}.`,
          'Wählen Sie mit --layer eine davon aus.',
        ),
    },
  },
  'layer-unknown': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(`No tie is of the kind ${value}.`, 'Give one of the kinds in brackets.'),
      de: ({ value }) =>
        say(`Keine Beziehung gehört zur Art ${value}.`, 'Nennen Sie eine der Arten in Klammern.'),
    },
  },
} satisfies Record<string, Entry>;

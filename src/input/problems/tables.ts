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
} satisfies Record<string, Entry>;

import { type Entry, say } from './entry.ts';

/** Problems: what was decided about how a table is to be read. */
export const readingProblems = {
  'ditto-read': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is read as the same partners as in the row above.`,
          'Write the names out if that is not meant.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ wird als dieselben Partner wie in der Zeile darüber gelesen.`,
          'Schreiben Sie die Namen aus, falls das nicht gemeint ist.',
        ),
    },
  },
  'ditto-unread': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" refers to a row above, but there is none; no partner is read.`,
          'Write the names out.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ verweist auf eine Zeile darüber, die es nicht gibt; es wird kein Partner gelesen.`,
          'Schreiben Sie die Namen aus.',
        ),
    },
  },
  'all-read': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The cell names all actors at once; every actor of the table but those left out is read as a partner: ${value}.`,
          'Write the names out if fewer are meant.',
        ),
      de: ({ value }) =>
        say(
          `Die Zelle nennt alle Akteure auf einmal; als Partner gilt jeder Akteur der Tabelle außer den ausgenommenen: ${value}.`,
          'Schreiben Sie die Namen aus, falls weniger gemeint sind.',
        ),
    },
  },
  'tie-not-now': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is planned, proposed or ended; it is not counted as a tie.`,
          'Take the note out of the cell if the tie exists today.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist geplant oder beendet und zählt nicht als Beziehung.`,
          'Streichen Sie den Zusatz, wenn die Beziehung heute besteht.',
        ),
    },
  },
  'no-kind': {
    severity: 'info',
    text: {
      en: () =>
        say(
          'The row states no tie of any kind.',
          'Mark a kind or give a frequency if there is one.',
        ),
      de: () =>
        say(
          'Die Zeile nennt keine Beziehung irgendeiner Art.',
          'Kreuzen Sie eine Art an oder tragen Sie eine Häufigkeit ein, falls es sie gibt.',
        ),
    },
  },
  'margin-left-out': {
    severity: 'info',
    text: {
      en: ({ value, column }) =>
        say(
          `${column === null ? 'The row' : 'The column'} holds totals and no actor: ${marginWords(value, 'en')}.`,
          'Give it a name that stands in the rows and in the columns if it is an actor.',
        ),
      de: ({ value, column }) =>
        say(
          `${column === null ? 'Die Zeile' : 'Die Spalte'} enthält Summen und keinen Akteur: ${marginWords(value, 'de')}.`,
          'Falls es ein Akteur ist: Er muss in den Zeilen und in den Spalten stehen.',
        ),
    },
  },
  'sector-band': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The headings beside the names are read as sectors: ${value}.`,
          'Take them out of the table if they are something else.',
        ),
      de: ({ value }) =>
        say(
          `Die Überschriften neben den Namen gelten als Sektoren: ${value}.`,
          'Nehmen Sie sie aus der Tabelle heraus, falls sie etwas anderes bedeuten.',
        ),
    },
  },
  'table-turned': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The table has a column for each actor; it is read with rows and columns exchanged: ${value}.`,
          `Row numbers in messages are then those of the columns.`,
        ),
      de: ({ value }) =>
        say(
          `Die Tabelle hat für jeden Akteur eine Spalte; sie wird mit vertauschten Zeilen und Spalten gelesen: ${value}.`,
          `Zeilennummern in Meldungen sind dann die der Spalten.`,
        ),
    },
  },
  'sheet-left-out': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The sheet is left out, because its name says that it is an old copy of another one: ${value}.`,
          `Give the sheet another name if it belongs to the network.`,
        ),
      de: ({ value }) =>
        say(
          `Das Blatt bleibt unberücksichtigt, denn sein Name besagt, dass es eine alte Fassung eines anderen ist: ${value}.`,
          `Geben Sie dem Blatt einen anderen Namen, wenn es zum Netzwerk gehört.`,
        ),
    },
  },
  'sheet-is-actor': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The sheet lists partners without saying whose; its name is read as the actor: "${value}".`,
          `Add a column with the name of the actor if somebody else is meant.`,
        ),
      de: ({ value }) =>
        say(
          `Das Blatt nennt Partner, aber nicht, wessen; als Akteur gilt sein Name: „${value}“.`,
          `Ergänzen Sie eine Spalte mit dem Namen des Akteurs, falls jemand anderes gemeint ist.`,
        ),
    },
  },
  'name-column-chosen': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `Several columns name actors; this one counts, because its values are named as partners (${evidence(value)[0]} of them) or it names organisations; not read as names: ${evidence(value)[1]}.`,
          `Choose another one with --name.`,
        ),
      de: ({ value }) =>
        say(
          `Mehrere Spalten nennen Akteure; es zählt diese, denn ihre Werte werden als Partner genannt (${evidence(value)[0]}) oder sie nennt Organisationen; nicht als Namen gelesen: ${evidence(value)[1]}.`,
          `Wählen Sie mit --name eine andere.`,
        ),
    },
  },
  'name-by-others': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `No header says that the column names actors, but ${value} of its values are actors of the other tables; it is read as the column of names.`,
          `Choose another one with --name.`,
        ),
      de: ({ value }) =>
        say(
          `Keine Überschrift weist die Spalte als Namen aus, aber ${value} ihrer Werte sind Akteure der anderen Tabellen; sie gilt als Spalte der Namen.`,
          `Wählen Sie mit --name eine andere.`,
        ),
    },
  },
  'example-row': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The first row shows how to fill in the table and is left out: ${value}.`,
          `Take the word for "example" out of it if it is an actor.`,
        ),
      de: ({ value }) =>
        say(
          `Die erste Zeile zeigt, wie die Tabelle auszufüllen ist, und bleibt unberücksichtigt: ${value}.`,
          `Streichen Sie das Wort „Beispiel“, falls es ein Akteur ist.`,
        ),
    },
  },
  'section-rows': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `Rows with nothing but a heading part the table and are no actors: ${value}.`,
          `Fill in a further cell of the row if it is an actor.`,
        ),
      de: ({ value }) =>
        say(
          `Zeilen, in denen nur eine Überschrift steht, gliedern die Tabelle und sind keine Akteure: ${value}.`,
          `Füllen Sie eine weitere Zelle der Zeile aus, falls es ein Akteur ist.`,
        ),
    },
  },
  'other-unnamed': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The answer "other" names nobody and is no actor; ${value} respondents gave it without saying who is meant.`,
          `Add a row for the actors that are meant.`,
        ),
      de: ({ value }) =>
        say(
          `Die Antwort „Sonstige“ nennt niemanden und ist kein Akteur; ${value} Befragte gaben sie, ohne zu sagen, wer gemeint ist.`,
          `Ergänzen Sie die gemeinten Akteure.`,
        ),
    },
  },
} satisfies Record<string, Entry>;

const MARGINS = {
  sum: {
    en: 'its numbers are the sums of the cells beside them',
    de: 'ihre Zahlen sind die Summen der Zellen daneben',
  },
  count: {
    en: 'its numbers count the ties beside them',
    de: 'ihre Zahlen zählen die Beziehungen daneben',
  },
  word: { en: 'its name says so', de: 'ihr Name sagt es' },
};

/** What makes a margin: `sum`, `count` or `word`, perhaps in brackets behind its name. */
function marginWords(value: string | null, language: 'en' | 'de'): string {
  const [, name, kind] = /^(?:(.*) \()?(sum|count|word)\)?$/s.exec(value ?? '') ?? [];
  const words = MARGINS[(kind ?? 'word') as keyof typeof MARGINS][language];
  return name === undefined
    ? words
    : language === 'de'
      ? `„${name}“, ${words}`
      : `"${name}", ${words}`;
}

/** The two parts of a value: how strong the evidence is, and what else there was. */
function evidence(value: string | null): [string, string] {
  const [strength = '', others = ''] = (value ?? '').split(' | ');
  return [strength, others];
}

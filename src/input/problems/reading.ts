import { type Entry, say } from './entry.ts';

/** Problems: what was decided about how a table is to be read. */
export const readingProblems = {
  'name-by-partners': {
    severity: 'info',
    text: {
      en: ({ value, column }) => {
        const [count, partners] = (value ?? '').split(' | ');
        return say(
          `"${column}" is read as the names of the actors, because ${count} of them are named under "${partners}".`,
          `Choose with --name if another column names them.`,
        );
      },
      de: ({ value, column }) => {
        const [count, partners] = (value ?? '').split(' | ');
        return say(
          `„${column}“ gilt als Spalte der Namen, weil ${count} davon unter „${partners}“ genannt werden.`,
          `Wählen Sie mit --name, falls eine andere Spalte die Akteure nennt.`,
        );
      },
    },
  },
  'partners-by-content': {
    severity: 'warning',
    text: {
      en: ({ value, column }) => {
        const [share, name] = (value ?? '').split(' | ');
        return say(
          `Please check how this was read: "${column}" is taken for the partners, because ${share.replace('/', ' of ')} names in it are actors of "${name}".`,
          `Choose with --partners if another column names the partners, or give this one a heading such as "Partners".`,
        );
      },
      de: ({ value, column }) => {
        const [share, name] = (value ?? '').split(' | ');
        return say(
          `Bitte prüfen Sie, wie dies gelesen wurde: „${column}“ gilt als Spalte der Partner, weil ${share.replace('/', ' von ')} Namen darin Akteure aus „${name}“ sind.`,
          `Wählen Sie mit --partners, falls eine andere Spalte die Partner nennt, oder überschreiben Sie diese mit „Kooperationspartner“.`,
        );
      },
    },
  },
  'id-by-others': {
    severity: 'info',
    text: {
      en: ({ value, column }) =>
        say(
          `"${column}" is read as the ids of the actors, because the other tables name them so (${value?.replace('/', ' of ')} rows).`,
          `Choose with --id if another column holds them.`,
        ),
      de: ({ value, column }) =>
        say(
          `„${column}“ gilt als Kennung der Akteure, weil die anderen Tabellen sie so nennen (${value?.replace('/', ' von ')} Zeilen).`,
          `Wählen Sie mit --id, falls eine andere Spalte die Kennungen enthält.`,
        ),
    },
  },
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
  'adjacency-list': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The table has no header; each line is read as an actor followed by its partners (${value} of the partners begin a line themselves).`,
          'Where that is wrong, add a header such as "Actor" and "Partners".',
        ),
      de: ({ value }) =>
        say(
          `Die Tabelle hat keine Kopfzeile; jede Zeile gilt als ein Akteur mit seinen Partnern (${value} der Partner beginnen selbst eine Zeile).`,
          'Ist das falsch, ergänzen Sie eine Kopfzeile wie „Akteur“ und „Kooperationspartner“.',
        ),
    },
  },
  'no-header': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The table has no header; its columns ${parts(value)[0]} and ${parts(value)[1]} name the same actors (${parts(value)[2]} stand in both) and are read as the ends of ties.`,
          `Name other columns by number: --from 1 --to 2.`,
        ),
      de: ({ value }) =>
        say(
          `Die Tabelle hat keine Kopfzeile; ihre Spalten ${parts(value)[0]} und ${parts(value)[1]} nennen dieselben Akteure (${parts(value)[2]} stehen in beiden) und gelten als Enden der Beziehungen.`,
          `Nennen Sie andere Spalten mit ihrer Nummer: --from 1 --to 2.`,
        ),
    },
  },
  'ends-by-content': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `No header says what the columns are; columns ${parts(value)[0]} and ${parts(value)[1]} name the same actors (${parts(value)[2]} stand in both) and are read as the ends of ties.`,
          `Name other columns with --from and --to.`,
        ),
      de: ({ value }) =>
        say(
          `Keine Überschrift sagt, was die Spalten sind; die Spalten ${parts(value)[0]} und ${parts(value)[1]} nennen dieselben Akteure (${parts(value)[2]} stehen in beiden) und gelten als Enden der Beziehungen.`,
          `Nennen Sie andere Spalten mit --from und --to.`,
        ),
    },
  },
  'header-unclear': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The columns ${parts(value)[2]} and ${parts(value)[3]} name the same actors, but nobody can tell whether the first row ("${parts(value)[0]}", "${parts(value)[1]}") is a header or a tie.`,
          `If it is a tie, say --from ${parts(value)[2]} --to ${parts(value)[3]}; if it is a header, say --from "${parts(value)[0]}" --to "${parts(value)[1]}".`,
        ),
      de: ({ value }) =>
        say(
          `Die Spalten ${parts(value)[2]} und ${parts(value)[3]} nennen dieselben Akteure; ob die erste Zeile („${parts(value)[0]}“, „${parts(value)[1]}“) eine Kopfzeile oder eine Beziehung ist, lässt sich nicht erkennen.`,
          `Ist sie eine Beziehung, ergänzen Sie --from ${parts(value)[2]} --to ${parts(value)[3]}; ist sie eine Kopfzeile, --from "${parts(value)[0]}" --to "${parts(value)[1]}".`,
        ),
    },
  },
  'rows-hidden': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `${parts(value)[0]} rows are hidden in the spreadsheet and read all the same, for example: ${parts(value)[1]}.`,
          `Delete the rows if they do not belong to the network.`,
        ),
      de: ({ value }) =>
        say(
          `${parts(value)[0]} Zeilen sind in der Tabelle ausgeblendet und werden trotzdem gelesen, zum Beispiel: ${parts(value)[1]}.`,
          `Löschen Sie die Zeilen, wenn sie nicht zum Netzwerk gehören.`,
        ),
    },
  },
  'columns-hidden': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `Hidden columns are read like all others: ${value}.`,
          `Delete the columns if they do not belong to the network.`,
        ),
      de: ({ value }) =>
        say(
          `Ausgeblendete Spalten werden wie alle anderen gelesen: ${value}.`,
          `Löschen Sie die Spalten, wenn sie nicht zum Netzwerk gehören.`,
        ),
    },
  },
  'name-twice': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `Two actors are called "${value}": the name stands twice over the columns and more than once in the rows, so nobody can tell whose ties are whose.`,
          `Tell them apart in both places, for example by their places.`,
        ),
      de: ({ value }) =>
        say(
          `Zwei Akteure heißen „${value}“: Der Name steht zweimal über den Spalten und mehrfach in den Zeilen; wessen Beziehungen gemeint sind, lässt sich nicht erkennen.`,
          `Unterscheiden Sie die beiden an beiden Stellen, zum Beispiel durch den Ort.`,
        ),
    },
  },
  'options-unnamed': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The columns hold ticked options by number (${value}), but no label says which actor each number is.`,
          `Export the answers with labels, or put the codebook beside the table: a table with the columns "code" and "label".`,
        ),
      de: ({ value }) =>
        say(
          `Die Spalten enthalten angekreuzte Antworten nach Nummern (${value}); welcher Akteur welche Nummer ist, steht nirgends.`,
          `Exportieren Sie die Antworten mit Beschriftungen, oder legen Sie eine Tabelle mit den Spalten „Code“ und „Bezeichnung“ daneben.`,
        ),
    },
  },
  'matrix-half': {
    severity: 'warning',
    text: {
      en: () =>
        say(
          `Only one half of the matrix is filled in; each cell is read as a tie of both actors, and nobody counts as silent.`,
          `Fill in both halves if each side was asked.`,
        ),
      de: () =>
        say(
          `Nur eine Hälfte der Matrix ist ausgefüllt; jede Zelle gilt als Beziehung beider Akteure, und niemand gilt als stumm.`,
          `Füllen Sie beide Hälften aus, wenn jede Seite befragt wurde.`,
        ),
    },
  },
  'count-suppressed': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is a small count that is kept secret; the tie is read, with the least weight that it can have, 1.`,
          `Compare weights of such ties with care.`,
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist eine kleine, geheim gehaltene Zahl; die Beziehung wird gelesen, mit dem kleinsten möglichen Gewicht 1.`,
          `Vergleichen Sie die Gewichte solcher Beziehungen mit Vorsicht.`,
        ),
    },
  },
  'abbreviations-used': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The sheet explains short forms, which are read as the names they stand for: ${value}.`,
          `Write the names out in the table if that is not meant.`,
        ),
      de: ({ value }) =>
        say(
          `Das Blatt erklärt Abkürzungen; sie werden als die Namen gelesen, für die sie stehen: ${value}.`,
          `Schreiben Sie die Namen in der Tabelle aus, falls das nicht gemeint ist.`,
        ),
    },
  },
  'sheet-unread': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The sheet names no actors and no ties and is not read; its first row reads: ${value}.`,
          `Head its column of names "Actor" if it belongs to the network.`,
        ),
      de: ({ value }) =>
        say(
          `Das Blatt nennt keine Akteure und keine Beziehungen und wird nicht gelesen; seine erste Zeile lautet: ${value}.`,
          `Überschreiben Sie seine Namensspalte mit „Akteur“, wenn es zum Netzwerk gehört.`,
        ),
    },
  },
  'area-everywhere': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" means the whole area and no place of its own; the actor is counted in no single place.`,
          `Name a place if the actor works in one of them only.`,
        ),
      de: ({ value }) =>
        say(
          `„${value}“ meint das ganze Gebiet und keinen eigenen Ort; der Akteur zählt zu keinem einzelnen Ort.`,
          `Nennen Sie einen Ort, wenn der Akteur nur dort tätig ist.`,
        ),
    },
  },
  'no-way-back': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The header says that ties run one way, but none of the ${value} pairs stands both ways; a list that names each contact once looks the same, so this is no evidence that contact runs one way only.`,
          `If the ties are cooperation or contact, add --undirected; if they are handovers, nothing is to do.`,
        ),
      de: ({ value }) =>
        say(
          `Die Überschrift gibt den Beziehungen eine Richtung, aber keines der ${value} Paare steht in beiden Richtungen; eine Liste, die jeden Kontakt einmal nennt, sieht ebenso aus. Dass der Kontakt nur in eine Richtung läuft, belegt sie nicht.`,
          `Sind die Beziehungen Zusammenarbeit oder Kontakt, ergänzen Sie --undirected; sind es Übergaben, ist nichts zu tun.`,
        ),
    },
  },
  'actor-doubtful': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${doubt(value).name}" is read as an actor, but ${doubt(value).en}.`,
          `Please check how this was read, and take it out of the table if it is no actor.`,
        ),
      de: ({ value }) =>
        say(
          `„${doubt(value).name}“ wird als Akteur gelesen, ${doubt(value).de}.`,
          `Bitte prüfen Sie, ob es so gemeint ist, und streichen Sie den Eintrag, falls es kein Akteur ist.`,
        ),
    },
  },
  'same-actors-twice': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `Two files name nearly the same actors (${parts(value)[2]} of them) and different ties: "${parts(value)[0]}" and "${parts(value)[1]}". Nothing says whether they are two years, two kinds of tie, or one network.`,
          `To compare two years: care-chain compare "${parts(value)[0]}" "${parts(value)[1]}". To read them together as kinds of tie, add --layer all.`,
        ),
      de: ({ value }) =>
        say(
          `Zwei Dateien nennen fast dieselben Akteure (${parts(value)[2]}) und verschiedene Beziehungen: „${parts(value)[0]}“ und „${parts(value)[1]}“. Ob es zwei Jahre, zwei Arten von Beziehungen oder ein Netzwerk sind, steht nirgends.`,
          `Um zwei Jahre zu vergleichen: care-chain compare "${parts(value)[0]}" "${parts(value)[1]}". Um sie zusammen als Arten von Beziehungen zu lesen, ergänzen Sie --layer all.`,
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

/** The parts of a value. */
const parts = (value: string | null) => (value ?? '').split(' | ');

/** The two parts of a value: how strong the evidence is, and what else there was. */
function evidence(value: string | null): [string, string] {
  const [strength = '', others = ''] = (value ?? '').split(' | ');
  return [strength, others];
}

const DOUBTS = {
  total: { en: 'its name sounds like a total', de: 'klingt aber nach einer Summe' },
  answer: { en: 'it reads like an answer', de: 'liest sich aber wie eine Antwort' },
  heading: {
    en: 'it is called like a sector and has none itself',
    de: 'heißt aber wie ein Sektor und hat selbst keinen',
  },
  number: { en: 'it is a number among names', de: 'ist aber eine Zahl unter lauter Namen' },
};

/** An actor that may be none, and why. */
function doubt(value: string | null): { name: string; en: string; de: string } {
  const at = (value ?? '').lastIndexOf(' | ');
  const kind = (value ?? '').slice(at + 3) as keyof typeof DOUBTS;
  return { name: (value ?? '').slice(0, Math.max(0, at)), ...(DOUBTS[kind] ?? DOUBTS.answer) };
}

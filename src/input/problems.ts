import type { Problem, Severity } from '../analysis.ts';

export type ProblemLanguage = 'en' | 'de';

/** Where a problem stands. */
export interface Place {
  file?: string | null;
  row?: number | null;
  column?: string | null;
  value?: string | null;
}

interface Wording {
  sentence: string;
  hint: string;
}

interface Entry {
  severity: Severity;
  text: Record<ProblemLanguage, (problem: Pick<Problem, 'column' | 'value'>) => Wording>;
}

const say = (sentence: string, hint: string): Wording => ({ sentence, hint });

/** What can be wrong with a table, most of it harmless; the texts say what was seen and what to do. */
const PROBLEMS = {
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
  'weight-negative': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The weight ${value} is negative; this tie is left out.`,
          'Give a number above zero, or leave out the row if there is no tie.',
        ),
      de: ({ value }) =>
        say(
          `Das Gewicht ${value} ist negativ; diese Beziehung bleibt unberücksichtigt.`,
          'Tragen Sie eine Zahl über null ein oder streichen Sie die Zeile, wenn keine Beziehung besteht.',
        ),
    },
  },
  'weight-not-a-number': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          value === ''
            ? 'The weight is blank; this tie is left out.'
            : `The weight "${value}" is no number; this tie is left out.`,
          'Give a number above zero.',
        ),
      de: ({ value }) =>
        say(
          value === ''
            ? 'Das Gewicht fehlt; diese Beziehung bleibt unberücksichtigt.'
            : `Das Gewicht „${value}“ ist keine Zahl; diese Beziehung bleibt unberücksichtigt.`,
          'Tragen Sie eine Zahl über null ein.',
        ),
    },
  },
  'weight-not-answered': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `The weight "${value}" means "not answered"; this tie is left out.`,
          'Give the weight if you know it.',
        ),
      de: ({ value }) =>
        say(
          `Das Gewicht „${value}“ bedeutet „keine Angabe“; diese Beziehung bleibt unberücksichtigt.`,
          'Tragen Sie das Gewicht nach, wenn Sie es kennen.',
        ),
    },
  },
  'weight-ambiguous': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" can be read with a thousands mark or with a decimal mark; the whole column was read by the usual mark of such files.`,
          'Write the numbers without a thousands mark.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ lässt sich als Tausender- oder als Dezimalzahl lesen; die ganze Spalte wurde nach dem üblichen Zeichen solcher Dateien gelesen.`,
          'Schreiben Sie Zahlen ohne Tausenderpunkt.',
        ),
    },
  },
  'zero-weight': {
    severity: 'info',
    text: {
      en: () =>
        say('The weight is zero, which is no tie.', 'Nothing to do if the two have no contact.'),
      de: () =>
        say(
          'Das Gewicht ist null; das ist keine Beziehung.',
          'Nichts zu tun, wenn die beiden keinen Kontakt haben.',
        ),
    },
  },
  'self-tie': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is tied to itself; this tie is left out.`,
          'Name another actor, or leave the entry out.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist mit sich selbst verbunden; diese Beziehung bleibt unberücksichtigt.`,
          'Nennen Sie einen anderen Akteur oder streichen Sie den Eintrag.',
        ),
    },
  },
  'ambiguous-name': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `Several actors are called "${value}"; this tie is left out.`,
          'Name the actor by its id.',
        ),
      de: ({ value }) =>
        say(
          `Mehrere Akteure heißen „${value}“; diese Beziehung bleibt unberücksichtigt.`,
          'Nennen Sie den Akteur mit seiner Id.',
        ),
    },
  },
  'no-name': {
    severity: 'warning',
    text: {
      en: () =>
        say(
          'The row names no actor and is skipped.',
          'Fill in the name; a merged cell must be repeated in every row.',
        ),
      de: () =>
        say(
          'Die Zeile nennt keinen Akteur und wird übersprungen.',
          'Tragen Sie den Namen ein; eine verbundene Zelle muss in jeder Zeile wiederholt werden.',
        ),
    },
  },
  'end-not-answered': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" means "not answered", so the row names no tie and is skipped.`,
          'Name the actor, or leave the row out.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ bedeutet „keine Angabe“; die Zeile nennt keine Beziehung und wird übersprungen.`,
          'Nennen Sie den Akteur oder streichen Sie die Zeile.',
        ),
    },
  },
  'partners-not-answered': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The cell "${value}" says "not answered"; the actor counts as silent about its partners, not as one without any.`,
          'Fill in the partners if you know them.',
        ),
      de: ({ value }) =>
        say(
          `Die Zelle „${value}“ bedeutet „keine Angabe“; der Akteur gilt als stumm, nicht als ohne Partner.`,
          'Tragen Sie die Partner nach, wenn Sie sie kennen.',
        ),
    },
  },
  'open-list': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The list "${value}" leaves its end open ("etc."); only the names in it are read.`,
          'Name the other partners, if they matter.',
        ),
      de: ({ value }) =>
        say(
          `Die Aufzählung „${value}“ bleibt offen („u. a.“); gelesen werden nur die genannten Namen.`,
          'Nennen Sie die weiteren Partner, wenn sie wichtig sind.',
        ),
    },
  },
  'perhaps-several-names': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" may be several actors, because a part of it is known; it is read as one name.`,
          'Part several names with | or give each actor a row of its own.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ könnten mehrere Akteure sein, denn ein Teil davon ist bekannt; gelesen wird ein Name.`,
          'Trennen Sie mehrere Namen mit | oder geben Sie jedem Akteur eine eigene Zeile.',
        ),
    },
  },
  'actor-duplicate': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" has more than one row; the rows are read as one actor.`,
          'If these are two actors, give them different names.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ hat mehr als eine Zeile; die Zeilen werden als ein Akteur gelesen.`,
          'Sind es zwei Akteure, geben Sie ihnen verschiedene Namen.',
        ),
    },
  },
  'actor-conflict': {
    severity: 'warning',
    text: {
      en: ({ column, value }) =>
        say(
          `The rows of one actor disagree in the column "${column}": ${value}; the first is used.`,
          'Make the rows agree.',
        ),
      de: ({ column, value }) =>
        say(
          `Die Zeilen eines Akteurs widersprechen sich in der Spalte „${column}“: ${value}; die erste Angabe gilt.`,
          'Gleichen Sie die Zeilen an.',
        ),
    },
  },
  'spelling-merged': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `These spellings are read as one actor: ${value}.`,
          'If they are different actors, give them names that differ in more than case, dashes, umlauts or legal form.',
        ),
      de: ({ value }) =>
        say(
          `Diese Schreibweisen werden als ein Akteur gelesen: ${value}.`,
          'Sind es verschiedene Akteure, müssen sich die Namen in mehr als Großschreibung, Bindestrichen, Umlauten oder Rechtsform unterscheiden.',
        ),
    },
  },
  'near-twin': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `These names are nearly the same and are read as different actors: ${value}.`,
          'If they are one actor, use one spelling.',
        ),
      de: ({ value }) =>
        say(
          `Diese Namen sind fast gleich und werden als verschiedene Akteure gelesen: ${value}.`,
          'Ist es derselbe Akteur, verwenden Sie eine Schreibweise.',
        ),
    },
  },
  'mentioned-only': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is only named by others and has no row of its own.`,
          'Add a row for it, or correct the spelling if it is another actor.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ wird nur von anderen genannt und hat keine eigene Zeile.`,
          'Ergänzen Sie eine Zeile oder berichtigen Sie die Schreibweise, falls ein anderer Akteur gemeint ist.',
        ),
    },
  },
  'tie-duplicate': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The tie ${value} is reported more than once from the same side; the reports are merged.`,
          'Nothing to do if the rows mean the same tie.',
        ),
      de: ({ value }) =>
        say(
          `Die Beziehung ${value} ist von derselben Seite mehrfach angegeben; die Angaben werden zusammengeführt.`,
          'Nichts zu tun, wenn die Zeilen dieselbe Beziehung meinen.',
        ),
    },
  },
  'mixed-direction': {
    severity: 'warning',
    text: {
      en: ({ column }) =>
        say(
          `The column "${column}" does not say which way its ties run, another one does; all ties are read as running from the actor to the partner.`,
          'Use one kind of tie, or choose undirected ties.',
        ),
      de: ({ column }) =>
        say(
          `Die Spalte „${column}“ sagt nicht, in welche Richtung die Beziehungen laufen, eine andere tut es; alle werden vom Akteur zum Partner gelesen.`,
          'Verwenden Sie eine Art von Beziehung oder wählen Sie ungerichtete Beziehungen.',
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
      en: () => say('The ties are read from a projection: two actors are tied because they sit in the same body. Density, clustering, effective size and constraint are artefacts of that.', 'Compare actors and sectors with each other, and not with networks of reported contact.'),
      de: () => say('Die Beziehungen stammen aus einer Projektion: Zwei Akteure gelten als verbunden, weil sie im selben Gremium sitzen. Dichte, Clusterung, effektive Größe und Constraint sind dadurch verzerrt.', 'Vergleichen Sie Akteure und Sektoren miteinander, nicht mit Netzwerken aus erfragtem Kontakt.'),
    },
  },
  'no-ties': {
    severity: 'warning',
    text: {
      en: () =>
        say(
          'The tables name no tie between two actors.',
          'Add a column of partners, or a list of ties beside the list of actors.',
        ),
      de: () =>
        say(
          'Die Tabellen nennen keine Beziehung zwischen zwei Akteuren.',
          'Ergänzen Sie eine Spalte mit Kooperationspartnern oder eine Beziehungsliste neben der Akteursliste.',
        ),
    },
  },
  'unknown-sector': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is no corner of this care chain; the actor is listed without a corner.`,
          'Write one of the corners, or use --chain none to take the table’s own sectors.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist keine Ecke dieser Versorgungskette; der Akteur wird ohne Zuordnung geführt.`,
          'Schreiben Sie eine der Ecken, oder nehmen Sie mit --chain none die Sektoren der Tabelle.',
        ),
    },
  },
  'unknown-role': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" is no role of this care chain; it is kept as it stands.`,
          'Nothing to do, or write the role as the care chain names it.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ ist keine Rolle dieser Versorgungskette; die Angabe bleibt unverändert stehen.`,
          'Nichts zu tun, oder schreiben Sie die Rolle, wie die Versorgungskette sie nennt.',
        ),
    },
  },
  'sector-from-role': {
    severity: 'info',
    text: {
      en: () =>
        say(
          'The tables have no sector; each actor stands in the usual corner of its role.',
          'Add a column "Sector" to place actors otherwise.',
        ),
      de: () =>
        say(
          'Die Tabellen nennen keinen Sektor; jeder Akteur steht in der üblichen Ecke seiner Rolle.',
          'Ergänzen Sie eine Spalte „Sektor“, um Akteure anders zuzuordnen.',
        ),
    },
  },
  'own-sectors': {
    severity: 'info',
    text: {
      en: () =>
        say(
          'Not one sector of the tables is a corner of the care chain; the table’s own values are the sectors.',
          'Write Health, Elder care, Municipality or Civil society to see the quadrangle.',
        ),
      de: () =>
        say(
          'Kein Sektor der Tabellen ist eine Ecke der Versorgungskette; die Werte der Tabelle sind die Sektoren.',
          'Schreiben Sie Gesundheit, Pflege, Kommune oder Zivilgesellschaft, um das Viereck zu sehen.',
        ),
    },
  },
} satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** All problem codes, in code-unit order. */
export const problemCodes: readonly string[] = Object.keys(PROBLEMS).sort();

/** Longest value that a problem quotes. */
const LONGEST = 200;

/** A problem at a place, with its hint in English. */
export function problem(code: ProblemCode, place: Place = {}): Problem {
  const { file = null, row = null, column = null, value = null } = place;
  const found = {
    code,
    severity: PROBLEMS[code].severity as Severity,
    file,
    row,
    column: short(column),
    value: short(value),
    hint: '',
  };
  return { ...found, hint: PROBLEMS[code].text.en(found).hint };
}

function short(text: string | null): string | null {
  return text !== null && text.length > LONGEST
    ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}

/** What a problem says and what to do, in one language; a code of a newer version speaks through its stored hint. */
export function problemText(problem: Problem, language: ProblemLanguage): Wording {
  const entry: Entry | undefined = Object.hasOwn(PROBLEMS, problem.code)
    ? PROBLEMS[problem.code as ProblemCode]
    : undefined;
  return entry ? entry.text[language](problem) : { sentence: problem.code, hint: problem.hint };
}

/** "list.csv, row 7, column "Weight"" or the German of it; empty where the problem stands nowhere in particular. */
export function problemPlace({ file, row, column }: Problem, language: ProblemLanguage): string {
  const de = language === 'de';
  const parts: string[] = [];
  if (file !== null) parts.push(file);
  if (row !== null) parts.push(`${de ? 'Zeile' : 'row'} ${row}`);
  if (column !== null) parts.push(de ? `Spalte „${column}“` : `column "${column}"`);
  return parts.join(', ');
}

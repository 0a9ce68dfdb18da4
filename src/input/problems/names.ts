import { type Entry, say } from './entry.ts';

/** Problems: names and who is meant by them. */
export const namesProblems = {
  'words-applied': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `Your own words for roles and sectors were used in ${value} ${value === '1' ? 'cell' : 'cells'}.`,
          'Nothing to do.',
        ),
      de: ({ value }) =>
        say(
          `Ihre eigenen Wörter für Rollen und Sektoren wurden in ${value} ${value === '1' ? 'Zelle' : 'Zellen'} verwendet.`,
          'Nichts zu tun.',
        ),
    },
  },
  'words-columns': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The file of words has no columns "word" and "meaning"${value === null ? '' : `; the first row reads: ${value}`}.`,
          'Write it with --write-words, or as JSON: {"roles": {"word": "id"}, "sectors": {"word": "id"}}.',
        ),
      de: ({ value }) =>
        say(
          `Die Datei der Wörter hat keine Spalten „Wort“ und „Bedeutung“${value === null ? '' : `; in der ersten Zeile steht: ${value}`}.`,
          'Schreiben Sie sie mit --write-words, oder als JSON: {"roles": {"Wort": "Kennung"}, "sectors": {"Wort": "Kennung"}}.',
        ),
    },
  },
  'word-unusable': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `This row of the file of words cannot be used: ${value}.`,
          'Give each word one meaning, and write "role" or "sector" before it.',
        ),
      de: ({ value }) =>
        say(
          `Diese Zeile der Datei der Wörter ist nicht verwendbar: ${value}.`,
          'Geben Sie jedem Wort eine Bedeutung, und schreiben Sie „Rolle“ oder „Sektor“ davor.',
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
  'no-seat': {
    severity: 'warning',
    text: {
      en: () =>
        say(
          'The row names no member or no committee and is skipped.',
          'Fill in both; a merged cell must be repeated in every row.',
        ),
      de: () =>
        say(
          'Die Zeile nennt kein Mitglied oder kein Gremium und wird übersprungen.',
          'Tragen Sie beides ein; eine verbundene Zelle muss in jeder Zeile wiederholt werden.',
        ),
    },
  },
  'seat-not-answered': {
    severity: 'info',
    text: {
      en: ({ column, value }) =>
        say(
          `"${value}" in the column "${column}" means "not answered"; it counts neither as a seat nor as none.`,
          'Fill it in if you know it.',
        ),
      de: ({ column, value }) =>
        say(
          `„${value}“ in der Spalte „${column}“ bedeutet „keine Angabe“; das zählt weder als Sitz noch als keiner.`,
          'Tragen Sie die Angabe nach, wenn Sie sie kennen.',
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
          'If they are one actor, use one spelling, or an alias file (--write-aliases writes it, --aliases reads it).',
        ),
      de: ({ value }) =>
        say(
          `Diese Namen sind fast gleich und werden als verschiedene Akteure gelesen: ${value}.`,
          'Ist es derselbe Akteur, verwenden Sie eine Schreibweise oder eine Alias-Datei (--write-aliases schreibt sie, --aliases liest sie).',
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
  'asked-silent': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `"${value}" has a column but no row: it was asked and did not answer.`,
          'Add its row if it did answer.',
        ),
      de: ({ value }) =>
        say(
          `„${value}“ hat eine Spalte, aber keine Zeile: befragt, aber ohne Antwort.`,
          'Ergänzen Sie die Zeile, falls eine Antwort vorliegt.',
        ),
    },
  },
  'row-without-answers': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The row of "${value}" answers nothing; it counts as silent, not as one without ties.`,
          'Nothing to do.',
        ),
      de: ({ value }) =>
        say(
          `Die Zeile von „${value}“ enthält keine Antwort; sie gilt als ohne Antwort, nicht als ohne Beziehungen.`,
          'Nichts zu tun.',
        ),
    },
  },
  'row-incomplete': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The row of "${value}" was not completed; the answers in it are read.`,
          'Nothing to do.',
        ),
      de: ({ value }) =>
        say(
          `Die Zeile von „${value}“ ist nicht abgeschlossen; die vorhandenen Antworten werden gelesen.`,
          'Nichts zu tun.',
        ),
    },
  },
  'aliases-applied': {
    severity: 'info',
    text: {
      en: ({ value }) =>
        say(
          `The alias file changed ${value} ${value === '1' ? 'name' : 'names'}.`,
          'Nothing to do.',
        ),
      de: ({ value }) => say(`Die Alias-Datei hat ${value} Namen ersetzt.`, 'Nichts zu tun.'),
    },
  },
  'alias-columns': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `The alias file lacks the columns "alias" and "name"; its first row reads: ${value}.`,
          'Head the two columns "alias" and "name".',
        ),
      de: ({ value }) =>
        say(
          `Der Alias-Datei fehlen die Spalten „alias“ und „name“; die erste Zeile lautet: ${value}.`,
          'Überschreiben Sie die beiden Spalten mit „alias“ und „name“.',
        ),
    },
  },
  'alias-unusable': {
    severity: 'warning',
    text: {
      en: ({ value }) =>
        say(
          `This row of the alias file is not used, because a name is missing or another row says otherwise: ${value}.`,
          'Fill in both names, and give each alias one name.',
        ),
      de: ({ value }) =>
        say(
          `Diese Zeile der Alias-Datei wird nicht verwendet, weil ein Name fehlt oder eine andere Zeile ihr widerspricht: ${value}.`,
          'Tragen Sie beide Namen ein, und geben Sie jedem Alias nur einen Namen.',
        ),
    },
  },
} satisfies Record<string, Entry>;

import { type Entry, say } from './entry.ts';

/** Problems: codes in the place of names. */
export const pseudonymsProblems = {
  pseudonyms: {
    severity: 'info',
    text: {
      en: () =>
        say(
          'Codes stand in place of the names of actors, committees and places, and of words that fewer than three share; own columns, notes, headers, quoted words and the names of files are left out. Who is who stands in the key file alone.',
          'Keep the key file to yourself. With codes too the data stay personal data to anyone who can guess from sector and role.',
        ),
      de: () =>
        say(
          'Codes stehen an der Stelle der Namen von Akteuren, Gremien und Sozialräumen und von Angaben, die weniger als drei gemeinsam haben; eigene Spalten, Anmerkungen, Überschriften, zitierte Wörter und Dateinamen sind weggelassen. Wer wer ist, steht nur in der Schlüsseldatei.',
          'Geben Sie die Schlüsseldatei nicht weiter. Auch mit Codes bleiben es personenbezogene Daten für alle, die aus Sektor und Rolle schließen können.',
        ),
    },
  },
  'pseudonyms-unusable': {
    severity: 'error',
    text: {
      en: () =>
        say(
          'This is no key of codes and names.',
          'Name the key file that care-chain wrote (columns code, id and name, each code and each id once), or a file that does not exist yet.',
        ),
      de: () =>
        say(
          'Das ist kein Schlüssel aus Codes und Namen.',
          'Nennen Sie die Schlüsseldatei, die care-chain geschrieben hat (Spalten code, id und name, jeder Code und jede Id einmal), oder eine Datei, die es noch nicht gibt.',
        ),
    },
  },
} satisfies Record<string, Entry>;

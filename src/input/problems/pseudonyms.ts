import { type Entry, say } from './entry.ts';

/** Problems: codes in the place of names. */
export const pseudonymsProblems = {
  pseudonyms: {
    severity: 'info',
    text: {
      en: () =>
        say(
          'Codes stand in place of the names; own columns, notes, headers and quoted words are left out. Who is who stands in the key file alone.',
          'Keep the key file to yourself. With codes too the data stay personal data to anyone who can guess from sector, role or area.',
        ),
      de: () =>
        say(
          'An der Stelle der Namen stehen Codes; eigene Spalten, Anmerkungen, Überschriften und zitierte Wörter sind weggelassen. Wer wer ist, steht nur in der Schlüsseldatei.',
          'Geben Sie die Schlüsseldatei nicht weiter. Auch mit Codes bleiben es personenbezogene Daten für alle, die aus Sektor, Rolle oder Sozialraum schließen können.',
        ),
    },
  },
  'pseudonyms-unusable': {
    severity: 'error',
    text: {
      en: ({ value }) =>
        say(
          `This is no key of codes and names: ${value}.`,
          'Name the key file that care-chain wrote (columns code, id and name, each code and each id once), or a file that does not exist yet.',
        ),
      de: ({ value }) =>
        say(
          `Das ist kein Schlüssel aus Codes und Namen: ${value}.`,
          'Nennen Sie die Schlüsseldatei, die care-chain geschrieben hat (Spalten code, id und name, jeder Code und jede Id einmal), oder eine Datei, die es noch nicht gibt.',
        ),
    },
  },
} satisfies Record<string, Entry>;

import type { ProblemTexts } from '../../problem-text.ts';

/** Codes in the place of names. */
export const pseudonyms = {
  pseudonyms: {
    sentence:
      'Codes stehen an der Stelle der Namen von Akteuren, Gremien und Sozialräumen und von Angaben, die weniger als drei gemeinsam haben; eigene Spalten, Anmerkungen, Überschriften, zitierte Wörter und Dateinamen sind weggelassen. Wer wer ist, steht nur in der Schlüsseldatei.',
    hint: 'Geben Sie die Schlüsseldatei nicht weiter. Auch mit Codes bleiben es personenbezogene Daten für alle, die aus Sektor und Rolle schließen können.',
  },
  'pseudonyms-unusable': {
    sentence: 'Das ist kein Schlüssel aus Codes und Namen.',
    hint: 'Nennen Sie die Schlüsseldatei, die care-chain geschrieben hat (Spalten code, id und name, jeder Code und jede Id einmal), oder eine Datei, die es noch nicht gibt.',
  },
} satisfies Partial<ProblemTexts>;

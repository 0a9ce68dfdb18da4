import type { ProblemTexts } from '../../problem-text.ts';

/** Codes in the place of names. */
export const pseudonyms = {
  pseudonyms: {
    sentence:
      'Kürzel stehen an der Stelle der Namen von Akteuren, Gremien und Sozialräumen und von Angaben, die weniger als drei gemeinsam haben; eigene Spalten, Anmerkungen, Überschriften, zitierte Wörter und Dateinamen sind weggelassen. Wer wer ist, steht nur in der Schlüsseldatei.',
    hint: 'Geben Sie die Schlüsseldatei nicht weiter. Auch mit Kürzeln bleiben es personenbezogene Daten für alle, die aus Sektor und Aufgabe auf die Person schließen können.',
  },
  'pseudonyms-unusable': {
    sentence: 'Das ist kein Schlüssel aus Kürzeln und Namen.',
    hint: 'Nennen Sie die Schlüsseldatei, die care-chain geschrieben hat (Spalten code, id und name, jedes Kürzel und jede Kennung einmal), oder eine Datei, die es noch nicht gibt.',
  },
} satisfies Partial<ProblemTexts>;

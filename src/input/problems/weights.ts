import { type Entry, say } from './entry.ts';

/** Problems: weights and the words for them. */
export const weightsProblems = {
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
} satisfies Record<string, Entry>;

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
  'scale-words': {
    severity: 'info',
    text: {
      en: ({ column, value }) =>
        say(
          `The words in the column "${column}" count as weights: ${value}.`,
          'Write numbers if other weights are meant.',
        ),
      de: ({ column, value }) =>
        say(
          `Die Wörter in der Spalte „${column}“ zählen als Gewichte: ${value}.`,
          'Schreiben Sie Zahlen, wenn andere Gewichte gemeint sind.',
        ),
    },
  },
  'scale-legend': {
    severity: 'info',
    text: {
      en: ({ column, value }) =>
        say(
          `The legend of the column "${column}" says which grades are no strength: ${value}. They are read as no tie, or as not answered.`,
          'Nothing to do if the legend is right.',
        ),
      de: ({ column, value }) =>
        say(
          `Die Legende zur Spalte „${column}“ sagt, welche Stufen keine Stärke sind: ${value}. Sie gelten als keine Beziehung oder als nicht beantwortet.`,
          'Nichts zu tun, wenn die Legende stimmt.',
        ),
    },
  },
  'scale-mixed': {
    severity: 'warning',
    text: {
      en: ({ column }) =>
        say(
          `The column "${column}" mixes words for how often and words for how much; their order is a guess.`,
          'Use words of one scale.',
        ),
      de: ({ column }) =>
        say(
          `Die Spalte „${column}“ mischt Wörter für die Häufigkeit und Wörter für die Stärke; ihre Reihenfolge ist nur geschätzt.`,
          'Verwenden Sie die Wörter einer Skala.',
        ),
    },
  },
  'scale-direction': {
    severity: 'warning',
    text: {
      en: ({ column, value }) =>
        say(
          `"${value}" suggests that 1 is the strongest in the column "${column}"; the numbers were read as they stand, so that the highest is the strongest.`,
          'Say --scale desc if 1 is the strongest, or --scale asc if it is not.',
        ),
      de: ({ column, value }) =>
        say(
          `„${value}“ deutet darauf hin, dass in der Spalte „${column}“ die 1 am stärksten ist; die Zahlen wurden gelesen, wie sie dastehen, die höchste gilt als die stärkste.`,
          'Geben Sie --scale desc an, wenn 1 am stärksten ist, sonst --scale asc.',
        ),
    },
  },
  'scale-reversed': {
    severity: 'info',
    text: {
      en: ({ column, value }) =>
        say(
          `The scale ${value} of the column "${column}" was turned round, so that 1 is the strongest.`,
          'Nothing to do.',
        ),
      de: ({ column, value }) =>
        say(
          `Die Skala ${value} der Spalte „${column}“ wurde umgedreht, sodass 1 am stärksten ist.`,
          'Nichts zu tun.',
        ),
    },
  },
} satisfies Record<string, Entry>;

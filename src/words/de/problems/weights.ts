import type { ProblemTexts } from '../../problem-text.ts';

/** Weights and the words for them. */
export const weights = {
  'weight-negative': {
    sentence: ({ value }) =>
      `Das Gewicht ${value} ist negativ; diese Beziehung bleibt unberücksichtigt.`,
    hint: 'Tragen Sie eine Zahl über null ein oder streichen Sie die Zeile, wenn keine Beziehung besteht.',
  },
  'weight-not-a-number': {
    sentence: ({ value }) =>
      value === ''
        ? 'Das Gewicht fehlt; diese Beziehung bleibt unberücksichtigt.'
        : `Das Gewicht „${value}“ ist keine Zahl; diese Beziehung bleibt unberücksichtigt.`,
    hint: 'Tragen Sie eine Zahl über null ein.',
  },
  'weight-not-answered': {
    sentence: ({ value }) =>
      `Das Gewicht „${value}“ bedeutet „keine Angabe“; diese Beziehung bleibt unberücksichtigt.`,
    hint: 'Tragen Sie das Gewicht nach, wenn Sie es kennen.',
  },
  'weight-ambiguous': {
    sentence: ({ value }) =>
      `„${value}“ lässt sich als Tausender- oder als Dezimalzahl lesen; die ganze Spalte wurde nach dem üblichen Zeichen solcher Dateien gelesen.`,
    hint: 'Schreiben Sie Zahlen ohne Tausenderpunkt.',
  },
  'zero-weight': {
    sentence: 'Das Gewicht ist null; das ist keine Beziehung.',
    hint: 'Nichts zu tun, wenn die beiden keinen Kontakt haben.',
  },
  'scale-words': {
    sentence: ({ column, value }) =>
      `Die Wörter in der Spalte „${column}“ zählen als Gewichte: ${value}.`,
    hint: 'Schreiben Sie Zahlen, wenn andere Gewichte gemeint sind.',
  },
  'scale-legend': {
    sentence: ({ column, value }) =>
      `Die Legende zur Spalte „${column}“ sagt, welche Stufen keine Stärke sind: ${value}. Sie gelten als keine Beziehung oder als nicht beantwortet.`,
    hint: 'Nichts zu tun, wenn die Legende stimmt.',
  },
  'scale-mixed': {
    sentence: ({ column }) =>
      `Die Spalte „${column}“ mischt Wörter für die Häufigkeit und Wörter für die Stärke; ihre Reihenfolge ist nur geschätzt.`,
    hint: 'Verwenden Sie die Wörter einer Skala.',
  },
  'scale-direction': {
    sentence: ({ column, value }) =>
      `„${value}“ deutet darauf hin, dass in der Spalte „${column}“ die 1 am stärksten ist; die Zahlen wurden gelesen, wie sie dastehen, die höchste gilt als die stärkste.`,
    hint: 'Geben Sie --scale desc an, wenn 1 am stärksten ist, sonst --scale asc.',
  },
  'scale-reversed': {
    sentence: ({ column, value }) =>
      `Die Skala ${value} der Spalte „${column}“ wurde umgedreht, sodass 1 am stärksten ist.`,
    hint: 'Nichts zu tun.',
  },
} satisfies Partial<ProblemTexts>;

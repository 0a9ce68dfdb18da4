import type { ProblemTexts } from '../../problem-text.ts';

/** Weights and the words for them. */
export const weights = {
  'weight-negative': {
    sentence: ({ value }) => `The weight ${value} is negative; this tie is left out.`,
    hint: 'Give a number above zero, or leave out the row if there is no tie.',
  },
  'weight-not-a-number': {
    sentence: ({ value }) =>
      value === ''
        ? 'The weight is blank; this tie is left out.'
        : `The weight "${value}" is no number; this tie is left out.`,
    hint: 'Give a number above zero.',
  },
  'weight-not-answered': {
    sentence: ({ value }) => `The weight "${value}" means "not answered"; this tie is left out.`,
    hint: 'Give the weight if you know it.',
  },
  'weight-ambiguous': {
    sentence: ({ value }) =>
      `"${value}" can be read with a thousands mark or with a decimal mark; the whole column was read by the usual mark of such files.`,
    hint: 'Write the numbers without a thousands mark.',
  },
  'zero-weight': {
    sentence: 'The weight is zero, which is no tie.',
    hint: 'Nothing to do if the two have no contact.',
  },
  'scale-words': {
    sentence: ({ column, value }) =>
      `The words in the column "${column}" count as weights: ${value}.`,
    hint: 'Write numbers if other weights are meant.',
  },
  'scale-legend': {
    sentence: ({ column, value }) =>
      `The legend of the column "${column}" says which grades are no strength: ${value}. They are read as no tie, or as not answered.`,
    hint: 'Nothing to do if the legend is right.',
  },
  'scale-mixed': {
    sentence: ({ column }) =>
      `The column "${column}" mixes words for how often and words for how much; their order is a guess.`,
    hint: 'Use words of one scale.',
  },
  'scale-direction': {
    sentence: ({ column, value }) =>
      `"${value}" suggests that 1 is the strongest in the column "${column}"; the numbers were read as they stand, so that the highest is the strongest.`,
    hint: 'Say --scale desc if 1 is the strongest, or --scale asc if it is not.',
  },
  'scale-reversed': {
    sentence: ({ column, value }) =>
      `The scale ${value} of the column "${column}" was turned round, so that 1 is the strongest.`,
    hint: 'Nothing to do.',
  },
} satisfies Partial<ProblemTexts>;

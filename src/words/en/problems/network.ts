import { counted, type ProblemTexts } from '../../problem-text.ts';

/** The network that the tables give. */
export const network = {
  'no-ties': {
    sentence: 'The tables name no tie between two actors.',
    hint: 'Add a column of partners, or a list of ties beside the list of actors.',
  },
  'self-tie': {
    sentence: ({ value }) => `"${value}" is tied to itself; this tie is left out.`,
    hint: 'Name another actor, or leave the entry out.',
  },
  'tie-duplicate': {
    sentence: ({ value }) =>
      `The tie ${value} is reported more than once from the same side; the reports are merged.`,
    hint: 'Nothing to do if the rows mean the same tie.',
  },
  'mixed-direction': {
    sentence: ({ column }) =>
      `The column "${column}" does not say which way its ties run, another one does; all ties are read as running from the actor to the partner.`,
    hint: 'Use one kind of tie, or choose undirected ties.',
  },
  'unknown-sector': {
    sentence: ({ value }) =>
      `"${value}" is not a corner of this care chain; the actor is listed without a sector.`,
    hint: 'Write one of the corners, or use --chain none to take the table’s own sectors.',
  },
  'unknown-role': {
    sentence: ({ value }) =>
      `"${value}" is not a role of this care chain; it is kept as it stands.`,
    hint: 'Nothing to do, or write the role as the care chain names it.',
  },
  'other-chain': {
    sentence: ({ value }) => `The words of this table are those of the care chain "${value}".`,
    hint: ({ value }) => `Use --chain ${value} to read it by that chain; nothing was switched.`,
  },
  'sector-from-role': {
    sentence: 'The tables have no sector; each actor stands in the usual corner of its role.',
    hint: 'Add a column "Sector" to place actors otherwise.',
  },
  'own-sectors': {
    sentence:
      'Not one sector of the tables is a corner of the care chain; the table’s own values are the sectors.',
    hint: 'Write Health, Elder care, Municipality or Civil society to see the quadrangle.',
  },
  'too-many-sectors': {
    sentence: ({ value }) =>
      `The column of sectors holds ${value} different values, more than can be set beside each other; the actors stand without a sector.`,
    hint: 'Give actors that belong together the same sector, or leave the column out.',
  },
  'blank-means-no': {
    sentence: ({ column }) =>
      `The column "${column}" and those beside it hold crosses only, so a blank cell means no tie.`,
    hint: 'Write no where somebody said no, and leave blank what is not known.',
  },
  'cells-missing': {
    sentence: ({ value }) =>
      `${counted(value, 'One cell is blank or says', 'cells are blank or say')} "not answered"; ${value === '1' ? 'it counts' : 'they count'} neither as a tie nor as none.`,
    hint: 'Fill them in if you know more.',
  },
  'answer-unknown': {
    sentence: ({ column, value }) =>
      `"${value}" in the column "${column}" is neither a number, nor yes or no, nor a word of a scale; it counts as not answered.`,
    hint: 'Write a number, yes or no, or a word such as weekly.',
  },
  'matrix-uneven': {
    sentence: ({ value }) =>
      `${counted(value, 'One cell of the matrix differs', 'cells of the matrix differ')} from ${value === '1' ? 'its' : 'their'} mirror image.`,
    hint: 'Nothing to do if both sides were asked; say --directed if rows give and columns receive.',
  },
  'ties-left-out': {
    sentence: ({ value }) =>
      `${counted(value, 'One tie is', 'ties are')} left out by the rules for one-sided ties and silent actors.`,
    hint: 'Choose other rules with --fill and --tie-rule.',
  },
  'rule-needs-undirected': {
    sentence: ({ value }) =>
      `${value} asks for the word of both sides, but these ties run one way; the rule is not applied.`,
    hint: 'Say --undirected if the ties are cooperation.',
  },
} satisfies Partial<ProblemTexts>;

import type { ProblemTexts } from '../../problem-text.ts';

/** How the rows and columns of a table were understood. */
export const tables = {
  'no-name-column': {
    sentence: ({ value }) => `No column names the actors; the first row reads: "${value}".`,
    hint: 'Head the column of names "Actor" (or "Akteur"), or the two ends of a tie "from" and "to" (or "Von" and "An").',
  },
  'no-rows': {
    sentence: 'The table has a header but no row that names an actor.',
    hint: 'Add one row for each actor or tie below the header.',
  },
  'ragged-row': {
    sentence: ({ value }) => `The row has more cells than the header; not read: ${value}.`,
    hint: 'Put a cell that holds the delimiter into quotation marks, or separate several names with |.',
  },
  'short-row': {
    sentence: 'The row has fewer cells than the header; the missing ones count as blank.',
    hint: 'Check that no delimiter is missing.',
  },
  'filled-down': {
    sentence: ({ column, value }) =>
      `The column "${column}" looks like merged cells; ${value === '1' ? 'one blank cell below a value was' : `${value} blank cells below a value were`} filled with it.`,
    hint: 'Write the value into every row if that is wrong for one of them.',
  },
  'column-unused': {
    sentence: ({ column }) => `The column "${column}" of this tie list is not used.`,
    hint: 'Nothing to do, or give it a known header.',
  },
  'word-unknown': {
    sentence: ({ column, value }) =>
      `"${value}" in the column "${column}" is neither yes nor no; it counts as not stated.`,
    hint: 'Write yes or no.',
  },
  'shape-unfit': {
    sentence: ({ value }) =>
      `The table cannot be read as ${value}: the columns for it are missing.`,
    hint: 'Run "care-chain explain input" to see each kind of table, or name the columns with --name, --from, --to, --partners.',
  },
  'two-readings': {
    sentence: ({ value }) => `The table can be read in two ways: ${value}.`,
    hint: 'Say which one is meant with --shape, or name the columns with --from and --to, or --name and --partners.',
  },
  'column-missing': {
    sentence: ({ value }) => `No table has a column "${value}".`,
    hint: 'Write the header as it stands in the table.',
  },
  'legend-missing': {
    sentence: ({ value }) =>
      `The headers are codes of a survey program (${value}), so it cannot be told which actors were asked about.`,
    hint: 'Export the answers with full question texts, or put a table with the columns "code" and "label" beside this one.',
  },
  'personal-column': {
    sentence: ({ value }) => `Columns of personal data are neither read nor shown: ${value}.`,
    hint: 'Nothing to do; the analysis does not need it.',
  },
  'kind-unknown': {
    sentence: ({ column, value }) =>
      `"${value}" in the column "${column}" is neither an actor nor a tie; the row is skipped.`,
    hint: 'Write Actor or Tie.',
  },
  'wave-selected': {
    sentence: ({ value }) => `The tables hold several waves; the latest one is read: ${value}.`,
    hint: 'Choose another one with --wave, or all of them with --wave all.',
  },
  'wave-unknown': {
    sentence: ({ value }) => `No row belongs to the wave ${value}.`,
    hint: 'Give one of the waves in brackets.',
  },
  'layers-joined': {
    sentence: ({ value }) =>
      `The tables hold several kinds of ties, which are read together: ${value}.`,
    hint: 'Choose one of them with --layer.',
  },
  'layer-unknown': {
    sentence: ({ value }) => `No tie is of the kind ${value}.`,
    hint: 'Give one of the kinds in brackets.',
  },
} satisfies Partial<ProblemTexts>;

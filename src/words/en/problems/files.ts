import type { ProblemTexts } from '../../problem-text.ts';

/** What can be wrong with a file before it is a table. */
export const files = {
  'empty-file': {
    sentence: 'The file is empty.',
    hint: 'Export the table again and check that it has rows.',
  },
  'spreadsheet-file': {
    sentence: 'The file is a spreadsheet or an archive, not a text table.',
    hint: 'In the spreadsheet program choose "Save as" and the type "CSV UTF-8"; a program gives the file to openFile first and its sheets to readDataset.',
  },
  'graphviz-file': {
    sentence: 'The file is a drawing for Graphviz, which says how a network looks.',
    hint: 'Save the network that it was drawn from as a table of ties, or as GraphML.',
  },
  'binary-file': {
    sentence: 'The file is not text, so it cannot be read as a table.',
    hint: 'Give a table saved as CSV or as tab-separated text.',
  },
  'line-too-long': {
    sentence:
      'A line of the file is longer than four million characters, so it is no row of a table.',
    hint: 'Check the line breaks and the quotation marks of the file and export it again.',
  },
  'no-file': {
    sentence: 'This is a pipe or a device and no file; it is skipped.',
    hint: 'Save what comes out of it as a table, or take it out of the folder.',
  },
  'no-files': {
    sentence: 'No table was given.',
    hint: 'Name a file with a list of actors or of ties.',
  },
  'encoding-old': {
    sentence: ({ value }) =>
      `The letters of the file are in an old encoding (${value === 'ibm850' ? 'MS-DOS' : 'Mac Roman'}); they were read as such.`,
    hint: 'Where names look wrong, export the table again as "CSV UTF-8".',
  },
  'one-column': {
    sentence: ({ value }) => `Each row stood in one cell; it was split at "${visible(value)}".`,
    hint: 'Where that is wrong, split the column in the spreadsheet program ("Text to Columns") and save it again.',
  },
  'encoding-doubtful': {
    sentence: ({ value }) =>
      `Letters such as in "${value}" look as if the file had once been saved in the wrong encoding.`,
    hint: 'Export the table again as "CSV UTF-8".',
  },
  projection: {
    sentence:
      'The ties are read from a projection: two actors are tied because they sit in the same body. Density, clustering, effective size and constraint are artefacts of that.',
    hint: 'Compare actors and sectors with each other, and not with networks of reported contact.',
  },
  'quotes-repaired': {
    sentence: ({ value }) =>
      `The quotation marks in ${value} are malformed; the cell is kept as text.`,
    hint: 'Double the quotation marks inside a quoted cell, or leave them out.',
  },
} satisfies Partial<ProblemTexts>;

/** A delimiter that can be seen. */
const visible = (delimiter: string | null) => (delimiter === '\t' ? 'Tab' : delimiter);

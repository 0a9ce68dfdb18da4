import type { ProblemTexts } from '../../problem-text.ts';

/** Workbooks, archives and files of networks. */
export const workbooks = {
  'workbook-locked': {
    sentence: 'The workbook is locked with a password.',
    hint: 'Open it in the spreadsheet program, take the password off and save it again.',
  },
  'workbook-unreadable': {
    sentence:
      'The file is no workbook that can be read: it is damaged, or of another kind than .xlsx or .ods.',
    hint: 'Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)" or as "CSV UTF-8".',
  },
  'archive-bomb': {
    sentence: ({ value }) =>
      `Unpacked, the file would be far larger than any table (${value}), so it is not opened.`,
    hint: 'Take the file from its source once more, or save the sheets that are needed as CSV.',
  },
  'row-repeated': {
    sentence: ({ value }) =>
      `The row is repeated ${value} times, down to the end of the sheet; it is read once.`,
    hint: 'Delete the copies in the spreadsheet program; where they are meant, save the sheet as CSV.',
  },
  'archive-path': {
    sentence: ({ value }) =>
      `The file holds an entry that points out of it ("${value}"), which no spreadsheet program writes; it is not opened.`,
    hint: 'Do not use this file; ask its sender for the table once more.',
  },
  'sheets-hidden': {
    sentence: ({ value }) => `The workbook has hidden sheets that are not read: ${value}.`,
    hint: 'Show them in the spreadsheet program if they belong to the network.',
  },
  'error-cells': {
    sentence: ({ value }) =>
      `The sheet has cells whose calculation failed (${value}); they are read as not answered.`,
    hint: 'Correct the formulas, or write the values themselves.',
  },
  'formulas-uncalculated': {
    sentence: ({ value }) =>
      `The sheet has formulas without a stored result (${value}); they are read as blank cells.`,
    hint: 'Open the workbook in the spreadsheet program and save it once more, so that it calculates them.',
  },
  'too-many-columns': {
    sentence:
      'A row of the file has more than twenty thousand cells, so it is no table that can be read.',
    hint: 'Check the line breaks of the file and export it again.',
  },
  'problems-capped': {
    sentence: ({ value }) => `There are more problems of this kind than are listed (${value}).`,
    hint: 'Correct the first ones; the others are of the same kind.',
  },
  'html-without-table': {
    sentence: 'The file is a web page (HTML) without a table, whatever it is called.',
    hint: 'Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)" or as "CSV UTF-8".',
  },
  'sheets-not-read': {
    sentence: ({ value }) =>
      `These sheets of NodeXL hold figures and formatting, and are not read: ${value}.`,
    hint: 'Nothing to do.',
  },
  'colours-read': {
    sentence: ({ value }) =>
      `The cells hold nothing but one colour; ${value === '1' ? 'the one coloured cell was read as a cross' : `the ${value} coloured ones were read as crosses`}.`,
    hint: 'Write an x into the cells that are meant; colours get lost in most files.',
  },
  'colours-unread': {
    sentence: ({ value }) =>
      `${value === '1' ? 'One blank cell is' : `${value} blank cells are`} coloured. Colours are not read.`,
    hint: 'Where a colour means something, write it into the cell as a word or a number.',
  },
  'json-unknown': {
    sentence: ({ value }) =>
      `The file is JSON, but no list of actors and ties that is known (it holds: ${value}).`,
    hint: 'Export the network as GraphML, GEXF or node-link JSON, or its lists of actors and ties as CSV.',
  },
  'attributes-left-out': {
    sentence: ({ value }) =>
      `The file gives almost every entry attributes of its own; those that most entries share are read, the others are not (${value}).`,
    hint: 'Where one of them matters, delete the others in the program that wrote the file and export it again.',
  },
  'names-missing': {
    sentence: ({ value }) =>
      `The file has no labels: ${value === '1' ? 'its only actor is called by its number, not by its name' : `its ${value} actors are called by their numbers, not by their names`}.`,
    hint: 'Where the names stand elsewhere, put them into a table with the columns "id" and "name" and read both together.',
  },
  'network-file-unreadable': {
    sentence: ({ value }) => `The file of a network cannot be read (${value}).`,
    hint: 'Export it again, or export its lists of actors and ties as CSV.',
  },
} satisfies Partial<ProblemTexts>;

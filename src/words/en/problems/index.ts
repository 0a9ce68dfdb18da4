import type { ProblemWords } from '../../problem-text.ts';
import { files } from './files.ts';
import { names } from './names.ts';
import { network } from './network.ts';
import { pseudonyms } from './pseudonyms.ts';
import { reading } from './reading.ts';
import { tables } from './tables.ts';
import { weights } from './weights.ts';
import { workbooks } from './workbooks.ts';

/** What is said of each problem of reading, and where it stands. */
export const problems: ProblemWords = {
  texts: {
    ...files,
    ...workbooks,
    ...tables,
    ...weights,
    ...names,
    ...network,
    ...pseudonyms,
    ...reading,
  },
  row: (row) => `row ${row}`,
  column: (header) => `column "${header}"`,
  columnNumber: (number) => `column ${number}`,
  unknown: (code) => ({
    sentence: `Another version of care-chain found "${code}", for which this one has no words.`,
    hint: 'Use the version of care-chain that read the table.',
  }),
};

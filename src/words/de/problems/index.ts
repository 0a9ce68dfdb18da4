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
  row: (row) => `Zeile ${row}`,
  column: (header) => `Spalte „${header}“`,
  columnNumber: (number) => `Spalte ${number}`,
  unknown: (code) => ({
    sentence: `Eine andere Version von care-chain hat „${code}“ gefunden, wofür dieser die Worte fehlen.`,
    hint: 'Verwenden Sie die Version von care-chain, mit der die Tabelle gelesen wurde.',
  }),
};

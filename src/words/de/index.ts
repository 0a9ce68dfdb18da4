import type { WholeBook } from '../book.ts';
import { chainsById } from '../chains-by-id.ts';
import { chainMistakes } from './chain-mistakes.ts';
import * as chains from './chains/index.ts';
import { check } from './check.ts';
import { command } from './command/index.ts';
import { compare } from './compare.ts';
import { explain } from './explain/index.ts';
import { examples } from './measure-notes/examples.ts';
import { measureNotes } from './measure-notes/index.ts';
import { page } from './page/index.ts';
import { plan } from './plan.ts';
import { de as reports } from './reports.ts';
import { rolesOnly } from './roles-only.ts';
import { saved } from './saved.ts';
import { trustReport } from './trust-report.ts';

/** Every sentence in German, by room: that of the reports on an analysis, and all else. */
export const de: WholeBook = {
  ...reports,
  chains: chainsById(chains),
  chainMistakes,
  check,
  command,
  compare,
  examples,
  explain,
  measureNotes,
  page,
  plan,
  rolesOnly,
  saved,
  trustReport,
};

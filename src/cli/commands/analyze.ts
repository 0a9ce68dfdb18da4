import {
  type Analysis,
  analyze,
  type Chain,
  InputError,
  type MergeRule,
  problemPlace,
  problemText,
  readDataset,
} from '../../index.ts';
import { loadChain } from '../chain-file.ts';
import { readTable, readTables } from '../tables.ts';
import type { Language } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { type ReportFlags, reportsOf, writeReports } from '../write-reports.ts';

export interface AnalyzeFlags extends ReportFlags {
  ties?: string;
  chain?: string;
  directed?: true;
  undirected?: true;
  merge: MergeRule;
}

/** `care-chain analyze <data>`: one data set in, reports out. */
export async function runAnalyze(data: string, flags: AnalyzeFlags): Promise<void> {
  const wanted = reportsOf(flags);
  const { name, files } = await readTables(data);
  if (flags.ties) files.push(await readTable(flags.ties));
  const chain = await loadChain(flags.chain);
  await writeReports(evaluate(name, files, flags, chain, wanted.language), wanted);
}

function evaluate(
  name: string,
  files: Parameters<typeof readDataset>[0],
  flags: AnalyzeFlags,
  chain: string | Chain | undefined,
  language: Language,
): Analysis {
  const directed = flags.directed ? true : flags.undirected ? false : undefined;
  try {
    const dataset = readDataset(files, {
      name,
      merge: flags.merge,
      ...(directed === undefined ? {} : { directed }),
    });
    return analyze(dataset, chain === undefined ? {} : { chain });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const lines = error.problems.map((problem) => {
      const { sentence, hint } = problemText(problem, language);
      const place = problemPlace(problem, language);
      return `${place && `${place}: `}${sentence} ${hint}`;
    });
    throw new UserError(lines.join('\n') || error.message);
  }
}

import { join } from 'node:path';
import {
  type Analysis,
  type BrokenDataSet,
  type Config,
  InputError,
  json,
  type ReducedDataSet,
  reduceAnalysis,
  settingsFor,
  text,
} from '../index.ts';
import { type LoadOptions, loadAnalysis, pathFromHere } from './load.ts';
import { makeFolder, writeWhole } from './output.ts';
import type { Language } from './terminal.ts';
import { UserError } from './user-error.ts';

/** One data set to evaluate; plain, so that it can be sent to a worker. */
export interface Job {
  name: string;
  path: string;
  config: Config;
  /** Where to write the reports of this data set; nowhere by default. */
  output: { folder: string; language: Language } | null;
}

export type Outcome =
  | { kind: 'reduced'; dataSet: ReducedDataSet }
  | { kind: 'broken'; dataSet: BrokenDataSet }
  /** Not this data set, but the place for its reports is at fault. */
  | { kind: 'unwritable'; message: string };

/** The reports that each data set gets in its folder. */
export const regionReports: {
  file: string;
  render: (analysis: Analysis, language: Language) => string;
}[] = [
  { file: 'report.txt', render: (analysis, language) => text(analysis, { language }) },
  { file: 'analysis.json', render: (analysis) => json(analysis) },
];

/** Analyses one data set and keeps only what the verdict needs; what goes wrong with it does not stop the others. */
export async function evaluate({ name, path, config, output }: Job): Promise<Outcome> {
  const { chain, budgets } = settingsFor(config, name);
  const options: LoadOptions = {
    name,
    chain,
    merge: config.merge,
    directed: config.directed,
    ...(output ? {} : economy(Object.keys(budgets))),
  };
  let analysis: Analysis;
  try {
    analysis = await loadAnalysis(path, options);
  } catch (error) {
    const { problems, message } = reasonOf(error);
    const placed = problems.map((problem) => ({
      ...problem,
      file: problem.file === null ? null : pathFromHere(path, problem.file),
    }));
    return { kind: 'broken', dataSet: { name, problems: placed, message } };
  }
  if (output)
    try {
      const folder = join(output.folder, folderName(name));
      await makeFolder(folder);
      for (const { file, render } of regionReports)
        await writeWhole(join(folder, file), render(analysis, output.language));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { kind: 'unwritable', message: error.message };
    }
  const pathOf = (file: string) => pathFromHere(path, file);
  return { kind: 'reduced', dataSet: reduceAnalysis(analysis, config, { name, pathOf }) };
}

/** They take most of the time of a small network, and no finding and no figure of the summary rests on them. */
const dear = ['keyPlayers', 'brokerageTest', 'eigenvector', 'corePeriphery'];

/** A dear measure is needed where a budget names it, the permutations where one names a p value. */
function economy(figures: readonly string[]): Pick<LoadOptions, 'leaveOut' | 'permutations'> {
  const named = new Set(figures.flatMap((figure) => figure.split('.')));
  const leaveOut = dear.filter((id) => !named.has(id));
  return named.has('p') || named.has('brokerageTest')
    ? { leaveOut }
    : { leaveOut, permutations: 0 };
}

function reasonOf(error: unknown): Pick<BrokenDataSet, 'problems' | 'message'> {
  if (error instanceof InputError) return { problems: error.problems, message: null };
  if (error instanceof UserError) return { problems: [], message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('care-chain/')) return { problems: [], message };
  throw error;
}

/** A data set's name as the name of a folder; different names stay different. */
export function folderName(name: string): string {
  return name.replace(/^\.|[\p{Cc}\p{Cs}%/\\:*?"<>|]|[. ]$/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

import { join } from 'node:path';
import type { BrokenDataSet } from '../check/check.ts';
import type { Config } from '../check/config.ts';
import type { ReducedDataSet } from '../check/reduce.ts';
import { reduceAnalysis } from '../check/reduce.ts';
import { settingsFor } from '../check/settings.ts';
import { InputError } from '../input/input-error.ts';
import { kept } from '../input/kept.ts';
import type { ReadOptions } from '../input/options.ts';
import { fullText } from '../render/full-text.ts';
import { jsonPieces } from '../render/json.ts';
import type { Analysis } from '../result.ts';
import type { WholeBook } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { allBooks, inEachLanguage, languages } from '../words/languages.ts';
import { type LoadOptions, loadAnalysis, pathFromHere } from './load.ts';
import { notJudged } from './not-judged.ts';
import { makeFolder, writeWhole } from './output.ts';
import { giveStandardInput } from './tables.ts';
import { UserError } from './user-error.ts';

/** One data set to evaluate; plain, so that it can be sent to a worker. */
export interface Job {
  name: string;
  path: string;
  config: Config;
  /** How its tables are read. */
  reading: ReadOptions;
  /** The folder for the reports of this data set; none by default. */
  output: { folder: string; language: Language } | null;
  /** What standard input holds, where this is the data set. */
  stdin?: Uint8Array;
}

export type Outcome =
  | { kind: 'reduced'; dataSet: ReducedDataSet }
  | { kind: 'broken'; dataSet: BrokenDataSet }
  /** Not this data set, but the place for its reports is at fault. */
  | { kind: 'unwritable'; message: Record<Language, string> };

/** The reports that each data set gets in its folder. */
export const regionReports: {
  file: string;
  /** What it is called where something leads to it. */
  label: keyof WholeBook['check']['index']['pages'];
  render: (analysis: Analysis, language: WholeBook) => string | Iterable<string> | Promise<string>;
}[] = [
  {
    file: 'report.html',
    label: 'report',
    render: async (analysis, language) => {
      const { html } = await import('../render/html.ts');
      return html(analysis, { language, languages: await allBooks() });
    },
  },
  {
    file: 'report.txt',
    label: 'text',
    render: (analysis, language) => fullText(analysis, { language }),
  },
  { file: 'analysis.json', label: 'data', render: (analysis) => jsonPieces(analysis) },
];

/** Analyses one data set and keeps only what the verdict needs; what goes wrong with it does not stop the others. */
export async function evaluate({
  name,
  path,
  config,
  reading,
  output,
  stdin,
}: Job): Promise<Outcome> {
  if (stdin) giveStandardInput(stdin);
  const { chain, budgets } = settingsFor(config, name);
  const options: LoadOptions = {
    name,
    chain,
    reading,
    measuring: output ? {} : economy(Object.keys(budgets)),
  };
  let analysis: Analysis;
  try {
    analysis = await loadAnalysis(path, options);
  } catch (error) {
    const { problems, message } = await reasonOf(error);
    const placed = problems.map((problem) => ({
      ...problem,
      file: problem.file === null ? null : pathFromHere(path, problem.file),
    }));
    return { kind: 'broken', dataSet: { name, problems: placed, message } };
  }
  if (output)
    try {
      await makeFolder(output.folder);
      const book = await languages[output.language]();
      for (const { file, render } of regionReports)
        await writeWhole(join(output.folder, file), await render(analysis, book));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { kind: 'unwritable', message: await inEachLanguage(error.words) };
    }
  const pathOf = kept((file) => pathFromHere(path, file));
  return { kind: 'reduced', dataSet: reduceAnalysis(analysis, config, { name, pathOf }) };
}

/** They take most of the time of a small network, and no finding and no figure of the summary rests on them. */
const expensive = ['plan', 'ranks', 'keyPlayers', 'brokerageTest', 'eigenvector', 'eiIndex'];

/** What a verdict does not need: without budgets all on which no finding rests; an expensive measure only where no budget names it. */
function economy(figures: readonly string[]): NonNullable<LoadOptions['measuring']> {
  if (figures.length === 0) return { leaveOut: notJudged };
  const named = new Set(figures.flatMap((figure) => figure.split('.')));
  return { leaveOut: expensive.filter((id) => !named.has(id)) };
}

async function reasonOf(error: unknown): Promise<Pick<BrokenDataSet, 'problems' | 'message'>> {
  if (error instanceof InputError) return { problems: error.problems, message: null };
  if (error instanceof UserError)
    return { problems: [], message: await inEachLanguage(error.words) };
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('care-chain/'))
    return { problems: [], message: await inEachLanguage(() => message) };
  throw error;
}

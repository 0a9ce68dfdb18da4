import { join } from 'node:path';
import type { BrokenDataSet, CheckResult } from '../../check/check.ts';
import { judgeDataSets } from '../../check/check.ts';
import type { Config } from '../../check/config.ts';
import type { ReducedDataSet } from '../../check/reduce.ts';
import type { WholeBook } from '../../words/book.ts';
import { allBooks, languages } from '../../words/languages.ts';
import { defaultBaseline, loadBaseline, renewBaseline } from '../baseline-file.ts';
import { chainPath, loadChain } from '../chain-file.ts';
import { outputOf, render, writeIndex, writeStepSummary } from '../check-outputs.ts';
import { loadConfig } from '../config-file.ts';
import { dataSetPaths } from '../data-sets.ts';
import { type Outcome, regionReports } from '../evaluate.ts';
import { removeStaleParts } from '../interrupt.ts';
import { defaultJobs, evaluateAll } from '../pool.ts';
import { protect } from '../protect.ts';
import { readingOptions } from '../reading-options.ts';
import { indexFiles, regionFolders } from '../region-folders.ts';
import { forStream, harmlessJson, say, withoutCommands } from '../say.ts';
import { environmentLanguage } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { writeOutputs } from '../write-outputs.ts';
import type { CheckFlags, CheckFormat } from './check-options.ts';

/** `care-chain check <data…>`: many data sets in, one verdict out; exit code 0 passed, 1 failed, 2 a data set is broken. */
export async function runCheck(data: string[], flags: CheckFlags): Promise<void> {
  const loaded = await loadConfig({ folder: process.cwd(), path: flags.config });
  const config = withFlags(loaded.config, flags);
  if (flags.printConfig) {
    process.stdout.write(harmlessJson(`${JSON.stringify(config, null, 2)}\n`));
    return;
  }
  const language = flags.lang ?? config.language ?? environmentLanguage();
  const quiet = flags.quiet ?? false;
  const outputs = (flags.output ?? []).map(outputOf);
  const note = (text: string) => quiet || say(text);

  const limitSeconds = secondsOf(flags.limitSeconds);
  await refuseUnknownChains(config);
  const baselinePath = config.baseline;
  const baseline = baselinePath ? loadBaseline(baselinePath, flags.updateBaseline ?? false) : null;
  const { merge, directed } = config;
  const reading = { ...(await readingOptions(flags)), merge, directed };
  const book = await languages[language]();
  const dataSets = await dataSetPaths(data, (path) => note(book.command.files.noTable(path)));
  const folders = regionFolders(dataSets.map(({ name }) => name));
  const reports = flags.outputDir === undefined ? null : foldersIn(flags.outputDir, folders);
  await protect(
    [
      ...dataSets.map(({ path }) => path),
      flags.aliases,
      loaded.source,
      ...chainsOf(config).map(chainPath),
      ...(flags.updateBaseline ? [] : [baselinePath]),
    ],
    [
      ...outputs.map(({ path }) => path),
      ...(flags.updateBaseline ? [baselinePath] : []),
      ...(reports?.files ?? []),
      ...(flags.format === 'github' ? [process.env['GITHUB_STEP_SUMMARY'] || undefined] : []),
    ],
  );
  if (flags.outputDir !== undefined) removeStaleParts(flags.outputDir, { deep: true });
  const outcomes = await evaluateAll(
    dataSets.map(({ name, path }) => {
      const folder = reports?.folders.get(name);
      return {
        name,
        path,
        config,
        reading,
        output: folder === undefined ? null : { folder, language },
      };
    }),
    {
      jobs: config.jobs ?? defaultJobs(dataSets.length),
      limitSeconds,
      progress: progress(dataSets.length, { quiet, book }),
      folder: flags.outputDir,
    },
  );
  const { reduced, broken } = sortOut(outcomes);
  let known = baseline;
  if (flags.updateBaseline && baselinePath) {
    known = await renewBaseline(baselinePath, reduced);
  }
  const result = judgeDataSets(reduced, config, { baseline: known, broken });

  const books = await allBooks();
  const inActions = flags.format === 'github' || process.env['GITHUB_ACTIONS'] === 'true';
  const log = (format: CheckFormat, quietly: boolean, stream?: NodeJS.WriteStream) => {
    const text = render(result, format, {
      language: book,
      languages: books,
      quiet: quietly,
      ...(stream ? { stream } : {}),
    });
    const shown = stream ? forStream(text, format, stream) : text;
    return format === 'text' && inActions ? withoutCommands(shown) : shown;
  };
  if (outputs.length === 0 && flags.format !== 'github')
    process.stdout.write(log(flags.format, quiet, process.stdout));
  if (outputs.length === 0 && flags.format === 'github') {
    // The log shows the verdict, the annotations stand on the rows of the tables.
    process.stdout.write(log('text', quiet, process.stdout));
    process.stderr.write(render(result, 'github', { language: book, quiet }));
    await writeStepSummary(result, book);
  }
  await writeOutputs(
    outputs,
    ({ format }) => render(result, format, { language: book, languages: books, quiet: false }),
    book,
  );
  if (flags.outputDir) await writeIndex(result, flags.outputDir, folders, book, books);
  if (outputs.length > 0) process.stderr.write(log('text', true));
  // A full disk that standard output met has set 2 already.
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode(result));
}

/** What could not be done weighs more than what failed. */
function exitCode({ broken, verdict }: CheckResult): number {
  if (broken.length > 0) return 2;
  return verdict === 'failed' ? 1 : 0;
}

/** A flag wins over the config, the config over the default; the defaults stand in what `--print-config` shows. */
function withFlags(config: Config, flags: CheckFlags): Config {
  const directed = flags.directed ? true : flags.undirected ? false : config.directed;
  const named = typeof flags.baseline === 'string' ? flags.baseline : undefined;
  const wanted = flags.baseline === true || flags.updateBaseline ? defaultBaseline : undefined;
  const baseline = named ?? config.baseline ?? wanted;
  const jobs = flags.jobs === undefined ? config.jobs : jobsOf(flags.jobs);
  const language = flags.lang ?? config.language;
  const { $schema: _, ...rest } = config;
  return {
    ...rest,
    chain: flags.chain ?? config.chain ?? 'entlassmanagement',
    ...(language === undefined ? {} : { language }),
    merge: flags.merge ?? config.merge ?? 'max',
    ...(directed === undefined ? {} : { directed }),
    failOn: flags.failOn ?? config.failOn ?? 'gap',
    rules: config.rules ?? {},
    budgets: config.budgets ?? {},
    dataSets: overridden(config, flags),
    ...(baseline === undefined ? {} : { baseline }),
    ...(jobs === undefined ? {} : { jobs }),
  };
}

/** A flag also wins over what the config says on single data sets. */
function overridden({ dataSets = {} }: Config, flags: CheckFlags): NonNullable<Config['dataSets']> {
  return Object.fromEntries(
    Object.entries(dataSets).map(([pattern, override]) => [
      pattern,
      {
        ...override,
        ...(flags.chain === undefined ? {} : { chain: flags.chain }),
        ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
      },
    ]),
  );
}

/** A chain that does not exist is a mistake in the command or the config, not in every data set. */
async function refuseUnknownChains(config: Config): Promise<void> {
  for (const named of chainsOf(config)) await loadChain(named);
}

const chainsOf = ({ chain, dataSets = {} }: Config) => [
  chain,
  ...Object.values(dataSets).map((override) => override.chain),
];

/** The folder of each data set in that of all reports, and every file that is written there. */
function foldersIn(place: string, names: ReadonlyMap<string, string>) {
  const folders = new Map([...names].map(([name, folder]) => [name, join(place, folder)]));
  const files = [
    ...Object.values(indexFiles).map((file) => join(place, file)),
    ...[...folders.values()].flatMap((folder) =>
      regionReports.map(({ file }) => join(folder, file)),
    ),
  ];
  return { folders, files };
}

function secondsOf(flag: string): number {
  const seconds = Number(flag.replace(',', '.'));
  if (Number.isFinite(seconds) && seconds > 0) return seconds;
  throw new UserError(({ command }) => command.options.noSeconds(flag));
}

function jobsOf(flag: string): number {
  const jobs = Number(flag);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= 64) return jobs;
  throw new UserError(({ command }) => command.options.noCount('--jobs', flag, 64));
}

function sortOut(outcomes: readonly Outcome[]): {
  reduced: ReducedDataSet[];
  broken: BrokenDataSet[];
} {
  const unwritable = outcomes.find(({ kind }) => kind === 'unwritable');
  if (unwritable?.kind === 'unwritable')
    throw new UserError(({ code }) => unwritable.message[code]);
  return {
    reduced: outcomes.flatMap((each) => (each.kind === 'reduced' ? [each.dataSet] : [])),
    broken: outcomes.flatMap((each) => (each.kind === 'broken' ? [each.dataSet] : [])),
  };
}

/** How far it is, on one line that is overwritten; on a terminal only. */
function progress(
  all: number,
  { quiet, book }: { quiet: boolean; book: WholeBook },
): (done: number) => void {
  const { stderr } = process;
  if (quiet || !stderr.isTTY) return () => {};
  return (done) => {
    stderr.write(done < all ? `\r\x1b[K${book.command.runs.progress(done, all)}` : '\r\x1b[K');
  };
}

import { basename } from 'node:path';
import type { Problem } from '../../analysis/types.ts';
import { analyze, analyzeOnce } from '../../analyze.ts';
import type { ChainData } from '../../chains/chain.ts';
import { DEFAULT_CHAIN, findChain } from '../../chains/find-chain.ts';
import { aliasTable } from '../../input/aliases.ts';
import type { Dataset } from '../../input/dataset.ts';
import { InputError } from '../../input/input-error.ts';
import { underItsTitle } from '../../input/name-of-file.ts';
import { readDataset } from '../../input/read-dataset.ts';
import { wordTable } from '../../network/word-table.ts';
import type { Analysis } from '../../result.ts';
import type { Language } from '../../words/language.ts';
import { languages } from '../../words/languages.ts';
import { filesOf } from '../analysis-formats.ts';
import { chainPath, loadChain } from '../chain-file.ts';
import { asUserError, inputErrorText } from '../input-fault.ts';
import { readLargeTies } from '../large-ties.ts';
import type { MeasureFlags } from '../measure-options.ts';
import { measureOptions } from '../measuring.ts';
import { writeWhole } from '../output.ts';
import { pageOne } from '../page-one.ts';
import { projectAt, refuseReading } from '../project-file.ts';
import { protect } from '../protect.ts';
import type { TypedFile } from '../pseudonyms.ts';
import { type ReadingFlags, readingOptions } from '../reading-options.ts';
import { say } from '../say.ts';
import { readTable, readTables } from '../tables.ts';
import { progressLine } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { isBrief, isOnePass, type ReportFlags, reportsOf, writeReports } from '../write-reports.ts';
import { leastOf, refuseNamingFormats, writeRoles } from '../write-roles.ts';

export interface AnalyzeFlags extends ReportFlags, ReadingFlags, MeasureFlags {
  ties?: string;
  chain?: string;
  inspect?: true;
  strict?: true;
  writeAliases?: string;
  writeWords?: string;
  pseudonym?: string;
  rolesOnly?: true;
  minCell?: string;
  quiet?: true;
}

/** `care-chain analyze <data…>`: one data set in, reports out; or many in, a line of JSON each out. */
export async function runAnalyze(paths: string[], flags: AnalyzeFlags): Promise<void> {
  const wanted = reportsOf(flags);
  if (wanted.outputs.length === 0 && wanted.format === 'jsonl' && !flags.inspect) {
    const { analyzeMany } = await import('./analyze-many.ts');
    await analyzeMany(paths, flags);
    return;
  }
  if (flags.rolesOnly) {
    refuseShowing(flags);
    refuseNamingFormats(wanted);
  }
  const least = leastOf(flags.minCell);
  const analysis = await measured(paths, flags, wanted);
  if (analysis === null) return;
  if (flags.rolesOnly) await writeRoles(analysis, wanted, least);
  else await writeReports(analysis, wanted);
}

/** The network of the tables, which are let go when it is measured; null where the tables are shown and nothing is measured. */
async function measured(
  paths: string[],
  flags: AnalyzeFlags,
  wanted: ReturnType<typeof reportsOf>,
): Promise<Analysis | null> {
  const { language } = wanted;
  const [data] = paths;
  if (paths.length > 1)
    throw new UserError(({ command }) => command.options.severalDataSets(paths.length));
  const hidden = flags.pseudonym !== undefined || flags.rolesOnly === true;
  const hiding = hidden ? await import('../pseudonyms.ts') : null;
  if (hiding && flags.pseudonym !== undefined) {
    hiding.refuseKeyAmongTables(flags.pseudonym, data);
    try {
      hiding.refuseNoKey(flags.pseudonym);
    } catch (error) {
      throw asUserError(error);
    }
  }
  await protect(
    [data, flags.ties, flags.aliases, flags.words, chainPath(flags.chain)],
    [...(await filesOf(wanted.outputs)), flags.writeAliases, flags.writeWords, flags.pseudonym],
  );
  const reading = await readingOptions(flags);
  const measuring = measureOptions(flags);
  const project = await projectAt(data);
  if (project) refuseReading(project, reading, flags.ties);
  const asked = await loadChain(flags.chain);
  const chain = asked ?? project?.options.chain;
  const large =
    flags.ties === undefined && !project
      ? await readLargeTies(data, { ...reading, quiet: flags.quiet === true })
      : null;
  const { name, files } = large
    ? { name: '', files: [{ typed: data, tables: [{ name: basename(data), bytes: nothing }] }] }
    : project
      ? { name: '', files: [{ typed: data, tables: project.tables }] }
      : await tablesOf(data, flags.ties, hidden);
  const tables = files.flatMap((file) => file.tables);
  const named = read(
    large ?? project?.dataset ?? (() => underItsTitle(readDataset(tables, { ...reading, name }))),
    flags.strict === true,
    (problems) => {
      const beside = (['aliases', 'words'] as const).map((option) => {
        const table = reading[option];
        return { typed: flags[option] ?? '', tables: table ? [table] : [] };
      });
      return hiding ? hiding.hiddenProblems(problems, [...files, ...beside]) : problems;
    },
  );
  if (flags.writeAliases !== undefined)
    await writeAliases(flags.writeAliases, named, { quiet: flags.quiet ?? false, language });
  if (flags.writeWords !== undefined)
    await writeWords(flags.writeWords, named, findChain(chain ?? DEFAULT_CHAIN, 'analyze'), {
      quiet: flags.quiet ?? false,
      language,
    });
  const dataset =
    hiding === null || flags.pseudonym === undefined
      ? named
      : await hiding.withPseudonyms(named, flags.pseudonym, chain).catch((error) => {
          throw asUserError(error);
        });
  if (flags.inspect) {
    const { inspect } = await import('../../render/inspect.ts');
    process.stdout.write(inspect(dataset, { language: await languages[language]() }));
    return null;
  }
  const shown =
    hiding === null
      ? dataset.problems
      : flags.pseudonym !== undefined
        ? hiding.typedProblems(dataset.problems, files)
        : hiding.hiddenProblems(dataset.problems, files);
  await reportErrors(shown, wanted);
  const line = progressLine();
  // Whether a number of permutations will do is for the measures to say that draw them.
  const brief = isBrief(wanted) && !flags.rolesOnly && measuring.permutations === undefined;
  const measure = isOnePass(wanted) && !flags.rolesOnly ? analyzeOnce : analyze;
  const analysis = measure(dataset, {
    ...measuring,
    ...(brief ? pageOne : {}),
    ...(chain === undefined ? {} : { chain }),
    ...(flags.quiet ? {} : { onProgress: line.say }),
  });
  line.done();
  return analysis;
}

/** Options that show or write what stands in the table. */
function refuseShowing({ inspect: shows, writeAliases, writeWords }: AnalyzeFlags): void {
  const given =
    (shows && '--inspect') ||
    (writeAliases !== undefined && '--write-aliases') ||
    (writeWords !== undefined && '--write-words');
  if (given) throw new UserError(({ rolesOnly }) => rolesOnly.notWith(given));
}

const nothing = new Uint8Array();

async function tablesOf(
  data: string,
  ties: string | undefined,
  numbered: boolean,
): Promise<{ name: string; files: TypedFile[] }> {
  const { name, files } = await readTables(data, { numbered });
  return {
    name,
    files: [
      { typed: data, tables: files },
      ...(ties === undefined ? [] : [{ typed: ties, tables: await readTable(ties) }]),
    ],
  };
}

/** Reads the tables; strictly, every error in them stops the command. */
function read(
  tables: () => Dataset,
  strict: boolean,
  shown: (problems: readonly Problem[]) => readonly Problem[],
): Dataset {
  try {
    const dataset = tables();
    const { problems } = dataset;
    if (strict && problems.some(({ severity }) => severity === 'error'))
      throw new InputError(problems);
    return dataset;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const told = new InputError([...shown(error.problems)]);
    throw new UserError((book) => inputErrorText(told, book));
  }
}

/** Says what was left out of the data, but where the report itself ends with it on the same terminal. */
async function reportErrors(
  problems: readonly Problem[],
  { outputs, format, language }: ReturnType<typeof reportsOf>,
): Promise<void> {
  if (outputs.length === 0 && format === 'text' && process.stdout.isTTY) return;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    say(inputErrorText({ problems: errors, message: '' }, await languages[language]()));
}

/** Writes the near-twin names as an alias file; a file that is there already is never overwritten. */
async function writeAliases(
  path: string,
  dataset: Dataset,
  { quiet, language }: { quiet: boolean; language: Language },
): Promise<void> {
  const table = aliasTable(dataset);
  if (table === '') {
    if (!quiet) say((await languages[language]()).command.files.noAliases(path));
    return;
  }
  await writeWhole(path, `\ufeff${table}`, { fresh: true });
}

/** Writes the words that are no role or sector of the chain yet as a file for `--words`; a file that is there already is never overwritten. */
async function writeWords(
  path: string,
  dataset: Dataset,
  chain: ChainData | null,
  { quiet, language }: { quiet: boolean; language: Language },
): Promise<void> {
  const table = chain === null ? '' : wordTable(dataset, chain);
  if (table === '') {
    if (!quiet) say((await languages[language]()).command.files.noWords(path));
    return;
  }
  await writeWhole(path, `\ufeff${table}`, { fresh: true });
}

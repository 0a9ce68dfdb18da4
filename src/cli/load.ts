import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { AnalyzeOptions } from '../analyze/options.ts';
import { analyze } from '../analyze.ts';
import type { Chain } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import { underItsTitle } from '../input/name-of-file.ts';
import type { ReadOptions } from '../input/options.ts';
import { readDataset } from '../input/read-dataset.ts';
import type { Analysis } from '../result.ts';
import { loadChain } from './chain-file.ts';
import { asUserError } from './input-fault.ts';
import { refuseDeep } from './json-file.ts';
import { readLargeTies } from './large-ties.ts';
import { PROJECT, projectAt, refuseReading } from './project-file.ts';
import { type ReadingFlags, readingOptions } from './reading-options.ts';
import { readTable, readTables } from './tables.ts';
import { fileError, UserError } from './user-error.ts';

export interface LoadOptions {
  name?: string;
  chain?: string | undefined;
  /** How its tables are read; a saved analysis has been read already. */
  reading?: ReadOptions;
  measuring?: Omit<AnalyzeOptions, 'chain' | 'chains'>;
}

/** An analysis from a path: of a table, a folder of tables, standard input (`-`), or one saved as JSON. */
export async function loadAnalysis(path: string, options: LoadOptions = {}): Promise<Analysis> {
  const saved = extname(path).toLowerCase() === '.json' ? await readSaved(path) : null;
  if (saved) return saved;
  const chain = await loadChain(options.chain);
  const reading = { ...options.reading, name: options.name };
  const project = await projectAt(path);
  if (project) {
    refuseReading(project, reading);
    const dataset = project.dataset();
    return analyze(options.name === undefined ? dataset : { ...dataset, name: options.name }, {
      ...options.measuring,
      ...(chain === undefined ? project.options : { chain }),
    });
  }
  const large = await readLargeTies(path, reading);
  let dataset = large?.();
  if (!dataset) {
    const { name, files } = await readTables(path);
    dataset = readDataset(files, { ...reading, name: options.name ?? name });
    if (options.name === undefined) dataset = underItsTitle(dataset);
  }
  return analyze(dataset, {
    ...options.measuring,
    ...(chain === undefined ? {} : { chain }),
  });
}

/**
 * The data set of a path as some flags say to read it, with a tie list beside it where one is named, and the chain that is meant: that of
 * the flags, or of a project.
 */
export async function loadDataset(
  path: string,
  flags: ReadingFlags & { ties?: string; chain?: string },
): Promise<{ dataset: Dataset; chain?: string | Chain }> {
  const chain = await loadChain(flags.chain);
  const reading = await readingOptions(flags);
  const named = chain === undefined ? {} : { chain };
  try {
    const project = await projectAt(path);
    if (project) {
      refuseReading(project, reading, flags.ties);
      return { dataset: project.dataset(), ...project.options, ...named };
    }
    const { name, files } = await readTables(path);
    if (flags.ties !== undefined) files.push(...(await readTable(flags.ties)));
    return { dataset: underItsTitle(readDataset(files, { ...reading, name })), ...named };
  } catch (error) {
    throw asUserError(error);
  }
}

/** A saved analysis, or null where the file holds some other JSON. */
async function readSaved(path: string): Promise<Analysis | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(path, error);
  }
  const value = jsonOf(text, path);
  if (typeof value !== 'object' || value === null || !('formatVersion' in value)) return null;
  if ((value as { kind?: unknown }).kind === PROJECT) return null;
  const { AnalysisError, analysisErrorText, readAnalysis } = await import('../saved/index.ts');
  try {
    return readAnalysis(value);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    throw new UserError((language) => `${path}: ${analysisErrorText(error, { language })}`);
  }
}

/** What is no JSON at all may be a table with an odd ending; JSON that is too deep is neither. */
function jsonOf(text: string, path: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  refuseDeep(text, path);
  return value;
}

/** The path of a table as the user would write it from here, with slashes on every system. */
export function pathFromHere(data: string, file: string): string {
  // Standard input has no path, and where the tables of a saved analysis lie is not known.
  if (data === '-' || extname(data).toLowerCase() === '.json') return file;
  // A sheet of a workbook is called after it: `book.xlsx [Akteure]`.
  const own = file === basename(data) || file.startsWith(`${basename(data)} [`);
  const path = own ? join(dirname(data), file) : join(data, file);
  return relative(process.cwd(), path).split(sep).join('/') || file;
}

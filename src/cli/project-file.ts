import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Dataset, MergeRule } from '../input/dataset.ts';
import type { ReadOptions } from '../input/options.ts';
import type { projectOptions } from '../project/project-dataset.ts';
import { refuseDeep } from './json-file.ts';
import type { TableFile } from './tables.ts';
import { UserError } from './user-error.ts';

/** What a project file says of itself. */
export const PROJECT = 'care-chain-project';

/** A project file of the offline page, as the command takes it. */
export interface ProjectFile {
  path: string;
  /** How it says that weights of a tie become one. */
  merge: MergeRule;
  /** The tables in it, opened, for what is said about them. */
  tables: TableFile[];
  /** Reads and mends them; throws as `readDataset` does. */
  dataset(): Dataset;
  options: ReturnType<typeof projectOptions>;
}

/** The project in a file; null where it holds anything else, or cannot be read, which is told by the usual way. */
export async function projectAt(path: string): Promise<ProjectFile | null> {
  if (extname(path).toLowerCase() !== '.json') return null;
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null || !text.includes(PROJECT)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if ((value as { kind?: unknown } | null)?.kind !== PROJECT) return null;
  refuseDeep(text, path);
  const { openProject, projectDataset, projectOptions } = await import(
    '../project/project-dataset.ts'
  );
  const project = await projectOf(value, path);
  const read = await projectDataset(project).then(
    (dataset) => () => dataset,
    async (error) => {
      const fault = await changeFault(error, path);
      return () => {
        throw fault;
      };
    },
  );
  return {
    path,
    merge: project.settings.merge,
    tables: await openProject(project),
    dataset: read,
    options: projectOptions(project),
  };
}

async function projectOf(value: unknown, path: string) {
  const { ProjectError, projectErrorText, readProject } = await import('../project/index.ts');
  const { ChainError } = await import('../chains/read-chain.ts');
  try {
    return readProject(value);
  } catch (error) {
    if (error instanceof ChainError) {
      const { chainMistakesError } = await import('./chain-file.ts');
      throw chainMistakesError(error, path);
    }
    if (!(error instanceof ProjectError)) throw error;
    throw new UserError((language) => `${path}: ${projectErrorText(error, { language })}`);
  }
}

/** A change that the tables do not bear, as a fault that the user can mend; any other fault as it is. */
async function changeFault(error: unknown, path: string): Promise<unknown> {
  const { ChangeError } = await import('../plan/changes.ts');
  if (!(error instanceof ChangeError)) return error;
  const { changeUserError } = await import('./actor-names.ts');
  const { words } = changeUserError(error, { actors: [] });
  return new UserError((book) => `${path}: ${words(book)}`);
}

/** What a project says already, nobody says otherwise: how its tables are read. `check` always names a rule for weights. */
export function refuseReading(
  { path, merge: own }: ProjectFile,
  { columns = {}, name: _, tieRule, merge, ...others }: ReadOptions,
  ties?: string,
): void {
  const other = merge === own ? undefined : merge;
  const named = { ...columns, ...others, merge: other, 'tie-rule': tieRule, ties };
  const given = Object.entries(named).find(([, value]) => value !== undefined);
  if (!given) return;
  const flag = given[0] === 'directed' && given[1] === false ? 'undirected' : given[0];
  throw new UserError(({ command }) => command.files.projectIsRead(path, `--${flag}`));
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  ChainError,
  ChangeError,
  type Dataset,
  type Project,
  ProjectError,
  projectDataset,
  projectErrorText,
  projectOptions,
  type ReadOptions,
  readProject,
} from '../index.ts';
import { isProject, openProject } from '../inside.ts';
import { changeUserError } from './actor-names.ts';
import { chainMistakesError } from './chain-file.ts';
import { refuseDeep } from './json-file.ts';
import type { TableFile } from './tables.ts';
import { UserError } from './user-error.ts';

/** A project file of the offline page, as the command takes it. */
export interface ProjectFile {
  path: string;
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
  if (text === null || !text.includes('care-chain-project')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if (!isProject(value)) return null;
  refuseDeep(text, path);
  const project = projectOf(value, path);
  const read = await projectDataset(project).then(
    (dataset) => () => dataset,
    (error) => () => {
      if (!(error instanceof ChangeError)) throw error;
      const { words } = changeUserError(error, { actors: [] });
      throw new UserError((book) => `${path}: ${words(book)}`);
    },
  );
  return {
    path,
    tables: await openProject(project),
    dataset: read,
    options: projectOptions(project),
  };
}

function projectOf(value: unknown, path: string): Project {
  try {
    return readProject(value);
  } catch (error) {
    if (error instanceof ChainError) throw chainMistakesError(error, path);
    if (!(error instanceof ProjectError)) throw error;
    throw new UserError((language) => `${path}: ${projectErrorText(error, { language })}`);
  }
}

/** What a project says already, nobody says twice: how its tables are read. */
export function refuseReading(
  path: string,
  { columns = {}, name: _, tieRule, ...others }: ReadOptions,
  ties?: string,
): void {
  const named = { ...columns, ...others, 'tie-rule': tieRule, ties };
  const given = Object.entries(named).find(([, value]) => value !== undefined);
  if (!given) return;
  const flag = given[0] === 'directed' && given[1] === false ? 'undirected' : given[0];
  throw new UserError(({ command }) => command.files.projectIsRead(path, `--${flag}`));
}

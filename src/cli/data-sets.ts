import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { isSpecial } from './tables.ts';
import { UserError } from './user-error.ts';

/** One data set of many: where it lies and what to call it. */
export interface DataSetPath {
  name: string;
  path: string;
}

/** Files that stand beside tables and are none: documents and pictures, and what `check` itself reads. */
const noTables = ['.md', '.pdf', '.doc', '.docx', '.html', '.png', '.jpg', '.jpeg', '.svg'];
const ownFiles = ['care-chain.config.json', 'care-chain.baseline.json', 'package.json'];
const isNoTable = (path: string) =>
  noTables.includes(extname(path).toLowerCase()) || ownFiles.includes(basename(path));

/**
 * The data sets that arguments name, each once, in the order of their names, whatever the order of the arguments. A file is a data
 * set; so is a folder of tables; a folder that holds folders holds a data set in each of its entries.
 *
 * @param skipped hears of each file that is plainly no table
 */
export async function dataSetPaths(
  paths: readonly string[],
  skipped: (path: string) => void = () => {},
): Promise<DataSetPath[]> {
  const found = new Map<string, string>();
  for (const path of paths)
    for (const each of path === '-' ? ['-'] : await expand(path)) {
      // A pipe in a folder would keep everything waiting; one that is named is meant.
      const unasked = each !== path && isSpecial(each);
      if (unasked || (paths.length > 1 && isNoTable(each))) skipped(each);
      else found.set(each === '-' ? '-' : resolve(each), each);
    }
  if (found.size === 0)
    throw new UserError(({ command }) => command.files.noDataSet(paths.join(', ') || 'check'));
  return named([...found.keys()]).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A path that does not exist stays: it is reported like any other broken data set. */
async function expand(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  if (!shown.some((entry) => entry.isDirectory())) return [path];
  return shown
    .map(({ name }) => join(path, name))
    .filter((each) => !isNoTable(each))
    .sort();
}

/** What to call two data sets, which may be the same: without the endings of their files where their folders tell them apart. */
export function pairNames(before: string, after: string): [string, string] {
  const [a, b] = [before, after].map((path) => (path === '-' ? path : resolve(path)));
  const names = named([...new Set([a, b])]).map(({ name }) => name);
  const plain = names.map((name, k) => {
    const ending = extname([a, b][k]);
    return ending !== '' && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
  });
  const [first, second = first] = new Set(plain).size === names.length ? plain : names;
  return [first, second];
}

/** The last part of the path without its ending; where two share it, with the folders that tell them apart. */
function named(paths: string[]): DataSetPath[] {
  const names = new Map<string, string>();
  for (let depth = 1; names.size < paths.length; depth++) {
    const open = paths.filter((path) => !names.has(path));
    const tried = open.map((path) => nameOf(path, depth));
    const taken = new Set(names.values());
    open.forEach((path, at) => {
      const name = tried[at];
      const unique = tried.indexOf(name) === tried.lastIndexOf(name) && !taken.has(name);
      // At the root nothing is left to tell them apart but the ending.
      if (unique || depth > 64) names.set(path, unique ? name : path);
    });
  }
  return paths.map((path) => ({
    path: path === '-' ? path : relative(process.cwd(), path) || '.',
    name: names.get(path) as string,
  }));
}

function nameOf(path: string, depth: number): string {
  if (path === '-') return 'stdin';
  // From the second round on the ending stays, which is often the only difference.
  const parts = [depth === 1 ? basename(path, extname(path)) : basename(path)];
  for (let at = dirname(path), k = 2; k < depth && at !== dirname(at); at = dirname(at), k++)
    parts.unshift(basename(at));
  return parts.join('/');
}

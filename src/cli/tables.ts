import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { InputFile } from '../input/dataset.ts';
import { nameOfFile } from '../input/name-of-file.ts';
import type { Sheet } from '../input/sheet.ts';
import { noFile } from '../input/sheet.ts';
import { openFile } from '../open.ts';
import { statOf } from './stat.ts';
import { fileError, UserError } from './user-error.ts';

const extensions = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  '.xlsm',
  '.xls',
  '.ods',
  '.graphml',
  '.gexf',
  '.net',
  '.dl',
  '.gml',
  '.vna',
  '.cyjs',
];

/** A file, or a table that was taken out of one. */
export type TableFile = InputFile | Sheet;

/**
 * The files of one data set and its name: a file, every table of a folder, or standard input for `-`.
 *
 * @param numbered whether faults call the files of a folder by their numbers and not by their names
 */
export async function readTables(
  path: string,
  { numbered = false }: { numbered?: boolean } = {},
): Promise<{ name: string; files: TableFile[] }> {
  if (path === '-')
    return {
      name: 'stdin',
      files: await openFile({ name: 'stdin', bytes: await readStandardInput() }),
    };
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch (error) {
    throw fileError(path, error);
  }
  if (!folder) return { name: nameOfFile(path), files: await readTable(path) };
  const tables = await tableNames(path);
  if (tables.length === 0)
    throw new UserError(({ command }) => command.files.noTableIn(path, extensions));
  return {
    name: basename(resolve(path)),
    files: (
      await Promise.all(
        tables.map((name, at) =>
          readEntry(path, name, numbered ? `${path} [${at + 1}]` : join(path, name)),
        ),
      )
    ).flat(),
  };
}

/** The names of the tables in a folder, in order. */
export async function tableNames(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw fileError(folder, error);
  }
  return names
    .filter((name) => extensions.includes(extname(name).toLowerCase()) && !name.startsWith('.'))
    .sort();
}

/** A pipe or a device among the tables would keep the command waiting for good. */
async function readEntry(folder: string, name: string, called: string): Promise<TableFile[]> {
  const path = join(folder, name);
  return isSpecial(path) ? [noFile(name)] : readTable(path, called);
}

/** Whether a path is there, and is neither a file nor a folder. */
export function isSpecial(path: string): boolean {
  const found = statOf(path);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** The tables of one file: itself, the sheets of a workbook, or the lists of a network file. */
export async function readTable(path: string, called = path): Promise<TableFile[]> {
  let bytes: Uint8Array;
  try {
    // A file is there at once; for a pipe others may have to wait.
    bytes = isSpecial(path) ? await readFile(path) : readFileSync(path);
  } catch (error) {
    throw fileError(called, error);
  }
  return openFile({ name: basename(path), bytes });
}

/** A file of the user's own words: JSON as it is, anything else as a table. */
export async function readWordFile(path: string): Promise<TableFile> {
  if (extname(path).toLowerCase() !== '.json') return (await readTable(path))[0];
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw fileError(path, error);
  }
}

let standardInput: Promise<Uint8Array> | null = null;

/** Another process has read standard input for this one. */
export function giveStandardInput(bytes: Uint8Array): void {
  standardInput = Promise.resolve(bytes);
}

/** All of standard input, which can be read only once and is asked for by each way of reading. */
export function readStandardInput(): Promise<Uint8Array> {
  standardInput ??= readAll();
  return standardInput;
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

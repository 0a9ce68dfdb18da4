import { type BigIntStats, fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { targetOf } from './output.ts';
import { tableNames } from './tables.ts';
import { UserError } from './user-error.ts';

/**
 * Refuses, before any work, an output that would overwrite something that the run reads, or another output: under whatever name, by
 * whatever link, in whatever case. A device takes what it is given and is left alone.
 *
 * @param reads files, folders of tables, `-` for standard input
 */
export async function protect(
  reads: readonly (string | undefined)[],
  writes: readonly (string | undefined)[],
): Promise<void> {
  const outputs = writes.filter((path) => path !== undefined && path !== '-') as string[];
  if (outputs.length === 0) return;
  const read = new Set<string>();
  for (const path of reads)
    if (path !== undefined) for (const key of await keysOfRead(path)) read.add(key);
  const written = new Map<string, string>();
  for (const output of outputs) {
    const keys = keysOf(output);
    if (keys.some((key) => read.has(key)))
      throw new UserError(({ command }) => command.files.outputIsRead(output));
    for (const key of keys) {
      const other = written.get(key);
      if (other !== undefined)
        throw new UserError(({ command }) => command.files.outputTwice(output, other));
    }
    for (const key of keys) written.set(key, output);
  }
}

async function keysOfRead(path: string): Promise<string[]> {
  if (path === '-') return keyOfStandardInput();
  const found = statOf(path);
  if (!found?.isDirectory()) return keysOf(path);
  const names = await tableNames(path).catch(() => []);
  return names.flatMap((name) => keysOf(join(path, name)));
}

function keyOfStandardInput(): string[] {
  try {
    const found = fstatSync(0, { bigint: true });
    return found.isFile() ? [idOf(found)] : [];
  } catch {
    return [];
  }
}

/** What tells a file from all others: its number in the file system, and where it lies in the fewest spellings. */
function keysOf(path: string): string[] {
  const found = statOf(path);
  if (found && !found.isFile() && !found.isDirectory()) return [];
  const place = placeOf(resolve(targetOf(path)));
  return found?.isFile() ? [idOf(found), `file ${place}`] : [`place ${fewSpellings(place)}`];
}

const idOf = ({ dev, ino }: BigIntStats) => `id ${dev} ${ino}`;

/** A name that is not taken yet would be the same file as one in another case on many systems. */
const fewSpellings = (name: string) => name.normalize('NFC').toUpperCase().toLowerCase();

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The path without links in its folders, as far as they are there. */
function placeOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(placeOf(above), basename(path));
  }
}

import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { holdSignals, partName, removeStaleParts } from './interrupt.ts';
import { fileError, UserError } from './user-error.ts';

/** What a file is to hold; it may come in pieces. */
export type Content = string | Iterable<string | Uint8Array> | Uint8Array;

export interface WriteOptions {
  /** The rights of the file; those of the file that it replaces, or the usual ones, by default. */
  mode?: number;
  /** Refuses where a file of this name exists. */
  fresh?: boolean;
  /** Waits until the disk has it, for what cannot be made again. */
  durable?: boolean;
}

/**
 * Writes a whole file or none: beside its place first, then renamed. A link is followed to the file that it names, which keeps its
 * rights. A device, such as /dev/stdout, is written to and never replaced.
 */
export async function writeWhole(
  path: string,
  content: Content,
  options: WriteOptions = {},
): Promise<void> {
  if (!options.fresh && (await isNoFile(path))) {
    await writeFile(path, content).catch((error) => {
      throw fileError(path, error);
    });
    return;
  }
  const release = holdSignals();
  try {
    writeWholeNow(path, content, options);
  } finally {
    await release();
  }
}

let count = 0;
const swept = new Set<string>();

/** The same for a file, in one go that no signal interrupts while signals are held back. */
export function writeWholeNow(
  path: string,
  content: Content,
  { mode, fresh = false, durable = false }: WriteOptions = {},
): void {
  let part: string | null = null;
  try {
    const target = fresh ? path : targetOf(path);
    const folder = dirname(target);
    if (!swept.has(folder)) {
      swept.add(folder);
      removeStaleParts(folder, { also: basename(target) });
    }
    const before = fresh ? undefined : statSync(target, { throwIfNoEntry: false });
    const rights = mode ?? (before && before.mode & 0o777);
    const name = partName(target, count++);
    const file = openSync(name, 'wx', rights ?? 0o666);
    part = name;
    try {
      if (rights !== undefined) fchmodSync(file, rights);
      for (const piece of inBulk(content)) writeFileSync(file, piece);
      if (durable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (fresh) placeFresh(part, target);
    else renameSync(part, target);
  } catch (error) {
    if (fresh && (error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UserError(({ command }) => command.files.exists(path));
    throw fileError(path, error);
  } finally {
    if (part !== null) rmSync(part, { force: true });
  }
}

/** Gives a whole file its name where nobody has it; some file systems know no second name of a file. */
function placeFresh(part: string, target: string): void {
  try {
    linkSync(part, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(part, target, constants.COPYFILE_EXCL);
  }
}

const BULK = 1 << 16;

/** Pieces in few calls of the system, and none so long that it outlives the next collection of garbage. */
function* inBulk(content: Content): Generator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let bulk = '';
  for (const piece of content) {
    if (typeof piece !== 'string') {
      yield bulk;
      yield piece;
      bulk = '';
      continue;
    }
    bulk += piece;
    if (bulk.length < BULK) continue;
    yield bulk;
    bulk = '';
  }
  yield bulk;
}

const MOST_LINKS = 40;

/** The file that a path means in the end, which need not be there yet. */
export function targetOf(path: string): string {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    let next: string;
    try {
      next = readlinkSync(at);
    } catch {
      return at;
    }
    at = resolve(dirname(at), next);
  }
  return at;
}

/** Whether something else than a file has this name already; what stands in for a stream is none, whatever it leads to. */
const isNoFile = (path: string): Promise<boolean> =>
  /^\/(?:dev|proc)\//.test(resolve(path))
    ? Promise.resolve(true)
    : stat(path).then(
        (found) => !found.isFile(),
        () => false,
      );

/** Waits for a reader that is slower than the command, lest text piles up; false where it wants no more. */
export function print(text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(!error));
  });
}

/** A folder and those above it, where they are missing. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await make(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Step by step, since Node's own way never ends in a folder such as /proc that takes none. */
async function make(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await make(dirname(path));
    await mkdir(path).catch((again) => {
      // A process beside this one may have made it in between.
      if (again.code !== 'EEXIST') throw again;
    });
  }
}

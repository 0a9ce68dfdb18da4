import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { halfWritten, partName } from './interrupt.ts';
import { fileError } from './user-error.ts';

let count = 0;

/**
 * Writes a whole file or none: beside its place first, then renamed. An interrupt takes the half-written one away. A device, such as
 * /dev/stdout, is written to and never replaced.
 */
export async function writeWhole(path: string, content: string | Iterable<string>): Promise<void> {
  if (await isNoFile(path)) {
    await writeFile(path, content).catch((error) => {
      throw fileError(path, error);
    });
    return;
  }
  const part = partName(path, count++);
  const done = halfWritten(part);
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw fileError(path, error);
  } finally {
    done();
  }
}

/** Whether something else than a file has this name already. */
const isNoFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile(),
    () => false,
  );

/** Waits for a reader that is slower than the command, lest text piles up; false where it wants no more. */
export function print(text: string): Promise<boolean> {
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
      // A worker beside this one may have made it in between.
      if (again.code !== 'EEXIST') throw again;
    });
  }
}

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { halfWritten, partName } from './interrupt.ts';
import { fileError } from './user-error.ts';

let count = 0;

/** Writes a whole file or none: beside its place first, then renamed. An interrupt takes the half-written one away. */
export async function writeWhole(path: string, content: string): Promise<void> {
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

/** A folder and those above it, where they are missing. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw fileError(path, error);
  }
}

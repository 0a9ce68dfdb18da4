import { rename, rm, writeFile } from 'node:fs/promises';
import { fileError } from './user-error.ts';

/** Writes a whole file or none: beside its place first, then renamed. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw fileError(path, error);
  }
}

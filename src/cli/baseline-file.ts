import { readFileSync } from 'node:fs';
import { type Baseline, readBaseline, updateBaseline } from '../check/baseline.ts';
import { parseJson } from './json-file.ts';
import { withLock } from './lock.ts';
import { writeWholeNow } from './output.ts';
import { fileError, UserError } from './user-error.ts';

export const defaultBaseline = 'care-chain.baseline.json';

/** The known findings of a file; null where it is missing and may be. */
export function loadBaseline(path: string, mayBeMissing: boolean): Baseline | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && mayBeMissing) return null;
    if (missing) throw new UserError(({ command }) => command.files.noBaseline(path));
    throw fileError(path, error);
  }
  try {
    return readBaseline(parseJson(text, path));
  } catch (error) {
    throw new UserError((book) => {
      const words = error instanceof UserError ? error.words(book) : (error as Error).message;
      const named = words.startsWith(`${path}: `) ? words : `${path}: ${words}`;
      return `${named} ${book.command.files.afterBaseline}`;
    });
  }
}

/** Writes what was found as known, beside what other runs have written there in the meantime. */
export function renewBaseline(
  path: string,
  found: Parameters<typeof updateBaseline>[1],
): Promise<Baseline> {
  return withLock(path, () => {
    const renewed = updateBaseline(loadBaseline(path, true), found);
    writeWholeNow(path, `${JSON.stringify(renewed, null, 2)}\n`, { durable: true });
    return renewed;
  });
}

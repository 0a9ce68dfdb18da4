import { readFileSync } from 'node:fs';
import { type Baseline, readBaseline, updateBaseline } from '../index.ts';
import { parseJson } from './config-file.ts';
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
    if (missing)
      throw new UserError(
        `${path}: there is no such baseline. Write it with "care-chain check --update-baseline" first, or check the path.`,
        `${path}: Diese Baseline gibt es nicht. Schreiben Sie sie zuerst mit „care-chain check --update-baseline“, oder prüfen Sie den Pfad.`,
      );
    throw fileError(path, error);
  }
  try {
    return readBaseline(parseJson(text, path));
  } catch (error) {
    const hint = 'To name data after the flag, write --baseline=FILE or put the data first.';
    throw new UserError(`${path}: ${(error as Error).message.replace(`${path}: `, '')} ${hint}`);
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

import { readFileSync } from 'node:fs';
import { type Baseline, readBaseline, updateBaseline } from '../index.ts';
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
    const { en, de } = error instanceof UserError ? error.words : bothOf((error as Error).message);
    const named = (words: string) => (words.startsWith(`${path}: `) ? words : `${path}: ${words}`);
    throw new UserError(
      `${named(en)} To name data after the flag, write --baseline=FILE or put the data first.`,
      `${named(de)} Um nach der Option Daten zu nennen, schreiben Sie --baseline=DATEI, oder stellen Sie die Daten voran.`,
    );
  }
}

const bothOf = (message: string) => ({ en: message, de: message });

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

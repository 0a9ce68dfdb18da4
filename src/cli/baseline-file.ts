import { readFile } from 'node:fs/promises';
import { type Baseline, readBaseline } from '../index.ts';
import { parseJson } from './config-file.ts';
import { writeWhole } from './output.ts';
import { fileError, UserError } from './user-error.ts';

export const defaultBaseline = 'care-chain.baseline.json';

/** The known findings of a file; null where it is missing and may be. */
export async function loadBaseline(path: string, mayBeMissing: boolean): Promise<Baseline | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
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

export async function saveBaseline(path: string, baseline: Baseline): Promise<void> {
  await writeWhole(path, `${JSON.stringify(baseline, null, 2)}\n`);
}

import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import {
  type Dataset,
  type Pseudonyms,
  pseudonymise,
  pseudonymTable,
  readPseudonyms,
} from '../index.ts';
import { withLock } from './lock.ts';
import { targetOf, writeWholeNow } from './output.ts';
import { fileError, UserError } from './user-error.ts';

/** Who is behind a code is for the eyes of one person. */
const OWNER_ONLY = 0o600;

/**
 * The data set with codes in place of names. The key file keeps who is who: it is read where there is one, and completed before anything
 * is reported, while no other run does the same, so that no code is ever lost or given to two.
 */
export function withPseudonyms(dataset: Dataset, keyFile: string): Promise<Dataset> {
  return withLock(keyFile, () => {
    const known = readKey(keyFile);
    const coded = pseudonymise(dataset, known);
    if (coded.pseudonyms.size !== known?.size)
      writeWholeNow(keyFile, `\ufeff${pseudonymTable(coded.pseudonyms)}`, {
        mode: OWNER_ONLY,
        durable: true,
      });
    else chmodSync(keyFile, OWNER_ONLY);
    return coded.dataset;
  });
}

function readKey(path: string): Pseudonyms | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError(path, error);
  }
  return readPseudonyms({ name: basename(path), bytes });
}

/** Refuses, before any work, a key file that is none. */
export const refuseNoKey = (keyFile: string): void => void readKey(keyFile);

/** Refuses a key that lies in the folder of the tables, by whatever link either is reached: it would be read as one of them. */
export function refuseKeyAmongTables(keyFile: string, data: string): void {
  const tables = realFolder(data);
  const places = [dirname(resolve(keyFile)), dirname(resolve(targetOf(keyFile)))];
  if (tables === null || !places.some((place) => realFolder(place) === tables)) return;
  throw new UserError(
    `${keyFile}: the key must not lie among the tables, or it is read as one of them. Name a file in another folder.`,
    `${keyFile}: Der Schlüssel darf nicht bei den Tabellen liegen, sonst wird er als eine davon gelesen. Nennen Sie eine Datei in einem anderen Ordner.`,
  );
}

function realFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? realpathSync.native(path) : null;
  } catch {
    return null;
  }
}

import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Dataset, pseudonymise, pseudonymTable, readPseudonyms } from '../index.ts';
import { writeWhole } from './output.ts';
import { readTable } from './tables.ts';
import { UserError } from './user-error.ts';

/**
 * The data set with codes in place of names. The key file keeps who is who: it is read where there is one, and completed before anything
 * is reported, so that no code is ever lost.
 */
export async function withPseudonyms(
  dataset: Dataset,
  keyFile: string,
  data: string,
): Promise<Dataset> {
  if (dirname(resolve(keyFile)) === resolve(data))
    throw new UserError(
      `${keyFile}: the key must not lie among the tables, or it is read as one of them. Name a file in another folder.`,
      `${keyFile}: Der Schlüssel darf nicht bei den Tabellen liegen, sonst wird er als eine davon gelesen. Nennen Sie eine Datei in einem anderen Ordner.`,
    );
  const known = existsSync(keyFile) ? readPseudonyms((await readTable(keyFile))[0]) : undefined;
  const coded = pseudonymise(dataset, known);
  if (coded.pseudonyms.size !== known?.size)
    await writeWhole(keyFile, `\ufeff${pseudonymTable(coded.pseudonyms)}`);
  return coded.dataset;
}

import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../analysis/types.ts';
import type { Chain } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import { readSheet } from '../input/sheet.ts';
import { memo } from '../network/memo.ts';
import { type Pseudonyms, pseudonymTable, readPseudonyms } from '../pseudonyms/key.ts';
import { maskProblem } from '../pseudonyms/problems.ts';
import { pseudonymise } from '../pseudonyms/pseudonymise.ts';
import { withLock } from './lock.ts';
import { targetOf, writeWholeNow } from './output.ts';
import type { TableFile } from './tables.ts';
import { fileError, UserError } from './user-error.ts';

/** Who is behind a code is for the eyes of one person. */
const OWNER_ONLY = 0o600;

/**
 * The data set with codes in place of names. The key file keeps who is who: it is read where there is one, and completed before anything
 * is reported, while no other run does the same, so that no code is ever lost or given to two.
 */
export function withPseudonyms(
  dataset: Dataset,
  keyFile: string,
  chain: string | Chain | undefined,
): Promise<Dataset> {
  return withLock(keyFile, () => {
    const known = readKey(keyFile);
    const coded = pseudonymise(dataset, known, Math.random, {
      chain: typeof chain === 'object' ? chain : null,
    });
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
  return readPseudonyms({ name: path, bytes });
}

/** A file of tables as the user typed it, and the tables that were found in it. */
export interface TypedFile {
  typed: string;
  tables: readonly TableFile[];
}

/** Every table with the file that it is from as it was typed; one of several in it has a number. */
function typedTables(files: readonly TypedFile[]): { called: string; table: TableFile }[] {
  return files.flatMap(({ typed, tables }) =>
    tables.map((table, at) => ({
      called: tables.length === 1 ? typed : `${typed} [${at + 1}]`,
      table,
    })),
  );
}

/**
 * Problems as a message may say them where names are hidden: files as they were typed, columns by number, nothing of what stands in
 * the tables.
 */
export function hiddenProblems(
  problems: readonly Problem[],
  files: readonly TypedFile[],
): Problem[] {
  const tables = new Map(typedTables(files).map((each) => [nameOf(each.table), each]));
  return problems.map((problem) =>
    maskProblem(problem, {
      file: (name) => tables.get(name)?.called ?? HIDDEN,
      column: (name, header) => {
        const table = tables.get(name)?.table;
        return (table && columnNumbers(table).get(header)) ?? null;
      },
    }),
  );
}

/** The problems of a pseudonymised data set, which calls its tables T1, T2 …, with the files as they were typed. */
export function typedProblems(
  problems: readonly Problem[],
  files: readonly TypedFile[],
): Problem[] {
  const typed = new Map(typedTables(files).map(({ called }, at) => [`T${at + 1}`, called]));
  return problems.map((problem) => ({
    ...problem,
    file: problem.file === null ? null : (typed.get(problem.file) ?? HIDDEN),
  }));
}

const HIDDEN = '…';
const nameOf = (table: TableFile) => ('rows' in table ? table.file : table.name);

/** Rows at the start of a table in which its header is looked for. */
const HEADER_ROWS = 60;

/** The number of the column in which a text first stands at the start of a table; O(cells) for the first text of a table. */
const columnNumbers = memo((table: TableFile): ReadonlyMap<string, number> => {
  const { rows } = 'rows' in table ? table : readSheet(table);
  const numbers = new Map<string, number>();
  for (const { cells } of rows.slice(0, HEADER_ROWS))
    cells.forEach((cell, at) => {
      if (!numbers.has(cell)) numbers.set(cell, at + 1);
    });
  return numbers;
});

/** Refuses, before any work, a key file that is none. */
export const refuseNoKey = (keyFile: string): void => void readKey(keyFile);

/** Refuses a key that lies in the folder of the tables, by whatever link either is reached: it would be read as one of them. */
export function refuseKeyAmongTables(keyFile: string, data: string): void {
  const tables = realFolder(data);
  const places = [dirname(resolve(keyFile)), dirname(resolve(targetOf(keyFile)))];
  if (tables === null || !places.some((place) => realFolder(place) === tables)) return;
  throw new UserError(({ command }) => command.files.keyAmongTables(keyFile));
}

function realFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? realpathSync.native(path) : null;
  } catch {
    return null;
  }
}

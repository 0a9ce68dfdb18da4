import { readSheet } from '../input/sheet.ts';
import type { Change } from '../plan/changes.ts';
import { ChangeTableError, readChanges } from '../plan/read-changes.ts';
import { readTable } from './tables.ts';
import { UserError } from './user-error.ts';

/** The changes that a table names, one a row. */
export async function changesFromFile(path: string): Promise<Change[]> {
  const [table] = await readTable(path);
  const sheet = table && ('rows' in table ? table : readSheet(table));
  try {
    return readChanges(sheet ?? { rows: [] });
  } catch (error) {
    if (!(error instanceof ChangeTableError)) throw error;
    const { code, row, value } = error;
    switch (code) {
      case 'columns':
        throw new UserError(({ command }) => command.changes.changeColumns(path));
      case 'kind':
        throw new UserError(({ command }) => command.changes.changeKind(path, row, value));
      case 'name':
        throw new UserError(({ command }) => command.changes.changeName(path, row));
      case 'weight':
        throw new UserError(({ command }) => command.changes.changeWeight(path, row, value));
    }
  }
}

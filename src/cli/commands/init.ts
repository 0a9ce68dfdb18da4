import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyTable } from '../../render/empty-table.ts';
import type { Language } from '../../words/language.ts';
import { languages } from '../../words/languages.ts';
import { harmlessLines } from '../say.ts';
import { environmentLanguage } from '../terminal.ts';
import { fileError, UserError } from '../user-error.ts';

/** `care-chain init [folder]`: an empty table to fill in, with an example row, and a legend beside it. */
export async function runInit(folder: string, flags: { lang?: Language }): Promise<void> {
  const language = await languages[flags.lang ?? environmentLanguage()]();
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw fileError(folder, error);
  }
  const written: string[] = [];
  for (const { name, text } of emptyTable({ language })) {
    const path = join(folder, name);
    try {
      await writeFile(path, text, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw fileError(path, error);
      throw new UserError(({ command }) => command.files.existsInFolder(path));
    }
    written.push(path);
  }
  process.stdout.write(`${harmlessLines(written.join('\n'))}\n`);
}

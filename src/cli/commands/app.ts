import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../words/language.ts';
import { languages } from '../../words/languages.ts';
import { writeWhole } from '../output.ts';
import { protect } from '../protect.ts';
import { say } from '../say.ts';
import { environmentLanguage } from '../terminal.ts';
import { UserError } from '../user-error.ts';

/** `care-chain app`: the offline page, as it was built into the package. */
export async function runApp(flags: { output: string; lang?: Language }): Promise<void> {
  const page = await builtPage();
  const { output } = flags;
  if (output === '-') {
    process.stdout.write(page);
    return;
  }
  await protect([fileURLToPath(pageUrl)], [output]);
  await writeWhole(output, page);
  const { command } = await languages[flags.lang ?? environmentLanguage()]();
  say(command.files.pageWritten(output));
}

const pageUrl = new URL('../app/care-chain.html', import.meta.url);

/** The page lies beside the command in the built package. */
async function builtPage(): Promise<string> {
  try {
    return await readFile(pageUrl, 'utf8');
  } catch {
    throw new UserError(({ command }) => command.files.noPage);
  }
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../output.ts';
import { protect } from '../protect.ts';
import { say } from '../say.ts';
import { environmentLanguage, type Language } from '../terminal.ts';
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
  const language = flags.lang ?? environmentLanguage();
  say(
    language === 'de'
      ? `${output}: geschrieben. Die Datei im Browser öffnen; sie braucht weder Installation noch Internet.`
      : `${output}: written. Open the file in a browser; it needs no installation and no internet.`,
  );
}

const pageUrl = new URL('../app/care-chain.html', import.meta.url);

/** The page lies beside the command in the built package. */
async function builtPage(): Promise<string> {
  try {
    return await readFile(pageUrl, 'utf8');
  } catch {
    throw new UserError(
      'The page is missing in this installation. Run "npm run build" in a checkout, or install the package anew.',
      'Die Seite fehlt in dieser Installation. Rufen Sie „npm run build“ auf, wo Sie den Quelltext haben, oder installieren Sie das Paket neu.',
    );
  }
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  type Alias,
  compare,
  compareHtml,
  compareJson,
  compareMarkdown,
  compareText,
  readAliases,
  type WhatIf,
} from '../../index.ts';
import type { Book } from '../../words/book.ts';
import { languages } from '../../words/languages.ts';
import { chainPath, loadChain } from '../chain-file.ts';
import { pairNames } from '../data-sets.ts';
import { asUserError, loadAnalysis } from '../load.ts';
import { protect } from '../protect.ts';
import { readingOptions } from '../reading-options.ts';
import { forStream } from '../say.ts';
import { colours, environmentLanguage, width } from '../terminal.ts';
import { fileError, UserError } from '../user-error.ts';
import { writeOutputs } from '../write-outputs.ts';
import type { CompareFlags, CompareFormat } from './compare-options.ts';

const formats: Record<string, CompareFormat> = {
  '.txt': 'text',
  '.json': 'json',
  '.md': 'markdown',
  '.html': 'html',
};

/** `care-chain compare <before> [after]`: two data sets in, or two waves of one; what changed out. */
export async function runCompare(
  beforePath: string,
  given: string | undefined,
  flags: CompareFlags,
): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const outputs = (flags.output ?? []).map(compareOutput);
  const { afterPath, waves, names } = pairOf(beforePath, given, flags.wave ?? []);
  await protect(
    [beforePath, afterPath, flags.aliases, chainPath(flags.chain)],
    outputs.map(({ path }) => path),
  );
  const { aliases, spellings } = await loadAliases(flags.aliases);
  const { wave: _, aliases: __, ...rest } = flags;
  const reading = await readingOptions({
    ...rest,
    ...(spellings === undefined ? {} : { aliases: spellings }),
  });
  const load = async (path: string, wave: string | undefined) => {
    try {
      return await loadAnalysis(path, { chain: flags.chain, reading: { ...reading, wave } });
    } catch (error) {
      throw asUserError(error, language);
    }
  };
  const [before, after] = [await load(beforePath, waves[0]), await load(afterPath, waves[1])];
  const chain = await loadChain(flags.chain);
  const comparison = compare(before, after, {
    aliases,
    names,
    ...(typeof chain === 'object' ? { chain } : {}),
  });
  const book = await languages[language]();
  const render = comparisonRenderer({ comparison, before, after }, book);
  if (outputs.length === 0)
    process.stdout.write(
      forStream(render(flags.format, process.stdout), flags.format, process.stdout),
    );
  await writeOutputs(outputs, ({ format }) => render(format), language);
}

/** Writes a comparison in any format; where it is one with changes, these too. */
export function comparisonRenderer(
  {
    comparison,
    before,
    after,
    changes,
  }: Omit<WhatIf, 'changes'> & Partial<Pick<WhatIf, 'changes'>>,
  language: Book,
): (format: CompareFormat, stream?: NodeJS.WriteStream) => string {
  const listed = changes === undefined ? {} : { changes };
  return (format, stream) => {
    switch (format) {
      case 'text':
        return compareText(comparison, {
          language,
          ...listed,
          ...(stream ? { width: width(stream), style: colours(stream) } : {}),
        });
      case 'json':
        return changes === undefined
          ? compareJson(comparison)
          : `${JSON.stringify({ changes, ...comparison }, null, 2)}\n`;
      case 'markdown':
        return compareMarkdown(comparison, { language, ...listed });
      case 'html':
        return compareHtml(comparison, { language, before, after, ...listed });
    }
  };
}

/** What is compared with what, and what to call the two. */
function pairOf(
  before: string,
  after: string | undefined,
  given: readonly string[],
): { afterPath: string; waves: readonly [string?, string?]; names: [string, string] } {
  const [first, second = first] = given;
  const waves = [first, second] as const;
  const afterPath = after ?? before;
  if (given.length > 2)
    throw new UserError(
      `--wave stands ${given.length} times: compare takes two waves. Name the earlier one first, then the later one.`,
      `--wave steht ${given.length}-mal: compare vergleicht zwei Wellen. Nennen Sie zuerst die frühere, dann die spätere.`,
    );
  if (after === undefined && given.length < 2)
    throw new UserError(
      `${before}: there is nothing to compare it with. Name a second data set, or two waves of this one: --wave 2024 --wave 2026.`,
      `${before}: es fehlt, womit verglichen werden soll. Nennen Sie einen zweiten Datensatz oder zwei Wellen dieses einen: --wave 2024 --wave 2026.`,
    );
  const saved = [before, afterPath].find((path) => extname(path).toLowerCase() === '.json');
  if (saved !== undefined && given.length > 0)
    throw new UserError(
      `${saved}: a saved analysis holds one wave only, so --wave cannot choose from it. Name the table it was made of.`,
      `${saved}: Eine gespeicherte Analyse enthält nur eine Welle, --wave kann daraus nicht wählen. Nennen Sie die Tabelle, aus der sie entstand.`,
    );
  if (before === '-' && afterPath === '-')
    throw new UserError(
      'Standard input can be one of the two only. Name a file for the other.',
      'Die Standardeingabe kann nur eines von beiden sein. Nennen Sie für das andere eine Datei.',
    );
  const names = pairNames(before, afterPath);
  const alike = names[0] === names[1] && first !== second;
  return {
    afterPath,
    waves,
    names: alike ? [`${names[0]} (${first})`, `${names[1]} (${second})`] : names,
  };
}

/** A header that says that a file of aliases means spellings in the tables and no change of name from one wave to the other. */
const spellingHeader = /^\ufeff?"?alias"? *[;,\t] *"?name"?\s*$/i;

async function loadAliases(
  path: string | undefined,
): Promise<{ aliases: Alias[]; spellings?: string }> {
  if (path === undefined) return { aliases: [] };
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(path, error);
  }
  if (spellingHeader.test(text.split(/\r?\n/, 1)[0])) return { aliases: [], spellings: path };
  try {
    return { aliases: readAliases(text) };
  } catch (error) {
    throw new UserError(`${path}: ${(error as Error).message}`);
  }
}

/** A file to write, its format by its extension. */
export function compareOutput(path: string): { path: string; format: CompareFormat } {
  const format = formats[extname(path).toLowerCase()];
  if (format) return { path, format };
  throw new UserError(
    `${path}: care-chain knows no format for this extension. Use one of ${Object.keys(formats).join(', ')}.`,
    `${path}: Zu dieser Endung kennt care-chain kein Format. Nehmen Sie ${Object.keys(formats).join(', ')}.`,
  );
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Alias, readAliases } from '../../compare/aliases.ts';
import { compare } from '../../compare/compare.ts';
import type { WhatIf } from '../../compare/what-if.ts';
import { compareHtml } from '../../render/compare-html.ts';
import { compareJson } from '../../render/compare-json.ts';
import { compareMarkdown } from '../../render/compare-markdown.ts';
import { compareText } from '../../render/compare-text.ts';
import type { WholeBook } from '../../words/book.ts';
import { languages } from '../../words/languages.ts';
import { chainPath, loadChain } from '../chain-file.ts';
import { pairNames } from '../data-sets.ts';
import { asUserError } from '../input-fault.ts';
import { loadAnalysis } from '../load.ts';
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
      throw asUserError(error);
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
  await writeOutputs(outputs, ({ format }) => render(format), book);
}

/** Writes a comparison in any format; where it is one with changes, these too. */
export function comparisonRenderer(
  {
    comparison,
    before,
    after,
    changes,
  }: Omit<WhatIf, 'changes'> & Partial<Pick<WhatIf, 'changes'>>,
  language: WholeBook,
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
    throw new UserError(({ command }) => command.options.threeWaves(given.length));
  if (after === undefined && given.length < 2)
    throw new UserError(({ command }) => command.options.nothingToCompare(before));
  const saved = [before, afterPath].find((path) => extname(path).toLowerCase() === '.json');
  if (saved !== undefined && given.length > 0)
    throw new UserError(({ command }) => command.files.savedHasOneWave(saved));
  if (before === '-' && afterPath === '-')
    throw new UserError(({ command }) => command.options.standardInputTwice);
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
    throw new UserError(() => `${path}: ${(error as Error).message}`);
  }
}

/** A file to write, its format by its extension. */
export function compareOutput(path: string): { path: string; format: CompareFormat } {
  const format = formats[extname(path).toLowerCase()];
  if (format) return { path, format };
  throw new UserError(({ command }) => command.files.noFormat(path, Object.keys(formats)));
}

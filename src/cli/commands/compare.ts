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
} from '../../index.ts';
import { loadChain } from '../chain-file.ts';
import { pairNames } from '../data-sets.ts';
import { asUserError, loadAnalysis } from '../load.ts';
import { writeWhole } from '../output.ts';
import { colours, environmentLanguage, width } from '../terminal.ts';
import { fileError, UserError } from '../user-error.ts';
import type { CompareFlags, CompareFormat } from './compare-options.ts';

const formats: Record<string, CompareFormat> = {
  '.txt': 'text',
  '.json': 'json',
  '.md': 'markdown',
  '.html': 'html',
};

/** `care-chain compare <before> <after>`: two data sets in, what changed out. */
export async function runCompare(
  beforePath: string,
  afterPath: string,
  flags: CompareFlags,
): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const outputs = (flags.output ?? []).map((path) => ({ path, format: formatOf(path) }));
  const aliases = flags.aliases === undefined ? [] : await loadAliases(flags.aliases);
  const directed = flags.directed ? true : flags.undirected ? false : undefined;
  const options = { chain: flags.chain, merge: flags.merge, directed };
  const load = async (path: string) => {
    try {
      return await loadAnalysis(path, options);
    } catch (error) {
      throw asUserError(error, language);
    }
  };
  if (beforePath === '-' && afterPath === '-')
    throw new UserError('Standard input can be one of the two only. Name a file for the other.');
  const [before, after] = [await load(beforePath), await load(afterPath)];
  const chain = await loadChain(flags.chain);
  const comparison = compare(before, after, {
    aliases,
    names: pairNames(beforePath, afterPath),
    ...(typeof chain === 'object' ? { chain } : {}),
  });
  const render = (format: CompareFormat, stream?: NodeJS.WriteStream): string => {
    switch (format) {
      case 'text':
        return compareText(comparison, {
          language,
          ...(stream ? { width: width(stream), style: colours(stream) } : {}),
        });
      case 'json':
        return compareJson(comparison);
      case 'markdown':
        return compareMarkdown(comparison, { language });
      case 'html':
        return compareHtml(comparison, { language, before, after });
    }
  };
  if (outputs.length === 0) process.stdout.write(render(flags.format, process.stdout));
  for (const { path, format } of outputs) await writeWhole(path, render(format));
}

async function loadAliases(path: string): Promise<Alias[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(path, error);
  }
  try {
    return readAliases(text);
  } catch (error) {
    throw new UserError(`${path}: ${(error as Error).message}`);
  }
}

function formatOf(path: string): CompareFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format) return format;
  throw new UserError(
    `${path}: care-chain knows no format for this extension. Use one of ${Object.keys(formats).join(', ')}.`,
  );
}

import { appendFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { CheckResult } from '../check/check.ts';
import { checkGithub } from '../render/check-github.ts';
import { checkGitlab } from '../render/check-gitlab.ts';
import { checkIndex } from '../render/check-index.ts';
import { checkJson, checkJsonLines } from '../render/check-json.ts';
import { checkJunit } from '../render/check-junit.ts';
import { checkMarkdown } from '../render/check-markdown.ts';
import { checkSarif } from '../render/check-sarif.ts';
import { checkText } from '../render/check-text.ts';
import { VERSION } from '../version.ts';
import type { WholeBook } from '../words/book.ts';
import { type CheckFormat, checkFormats } from './commands/check-options.ts';
import { regionReports } from './evaluate.ts';
import { makeFolder, writeWhole } from './output.ts';
import { indexFiles } from './region-folders.ts';
import { colours, width } from './terminal.ts';
import { fileError, UserError } from './user-error.ts';

const byExtension: Record<string, CheckFormat> = {
  '.txt': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.md': 'markdown',
  '.xml': 'junit',
  '.sarif': 'sarif',
  '.html': 'html',
};

export interface Output {
  path: string;
  format: CheckFormat;
}

/** A file to write, from `report.xml` or `gitlab:report.json`. */
export function outputOf(argument: string): Output {
  const colon = argument.indexOf(':');
  const prefix = checkFormats.find((format) => format === argument.slice(0, Math.max(0, colon)));
  if (prefix) return { path: argument.slice(colon + 1), format: prefix };
  const format = /\.sarif\.json$/i.test(basename(argument))
    ? 'sarif'
    : byExtension[extname(argument).toLowerCase()];
  if (format) return { path: argument, format };
  throw new UserError(({ command }) =>
    command.files.noFormatNorPrefix(argument, Object.keys(byExtension), 'gitlab'),
  );
}

/** One format as text; `stream` is the terminal that it is for, where it is for one. */
export function render(
  result: CheckResult,
  format: CheckFormat,
  {
    language,
    languages = [language],
    quiet,
    stream,
  }: {
    language: WholeBook;
    /** Those between which a page can switch. */
    languages?: readonly WholeBook[];
    quiet: boolean;
    stream?: NodeJS.WriteStream;
  },
): string {
  switch (format) {
    case 'text':
      return checkText(result, {
        language,
        quiet,
        ...(stream ? { width: width(stream), style: colours(stream) } : { width: 100 }),
      });
    case 'json':
      return checkJson(result);
    case 'jsonl':
      return checkJsonLines(result);
    case 'markdown':
      return checkMarkdown(result, { language });
    case 'junit':
      return checkJunit(result, { language });
    case 'sarif':
      return checkSarif(result, { language, version: VERSION });
    case 'gitlab':
      return checkGitlab(result, { language });
    case 'github':
      return checkGithub(result, { language });
    case 'html':
      return checkIndex(result, { language, languages });
  }
}

/** The index page of a folder of reports, and the verdict as JSON beside it. */
export async function writeIndex(
  result: CheckResult,
  folder: string,
  folders: ReadonlyMap<string, string>,
  language: WholeBook,
  languages: readonly WholeBook[],
): Promise<void> {
  const pages = (name: string, { check: { index } }: WholeBook) =>
    regionReports.map(({ file, label }) => ({
      href: [encodeURIComponent(folders.get(name) as string), file].join('/'),
      label: index.pages[label],
    }));
  await makeFolder(folder);
  await writeWhole(
    join(folder, indexFiles.page),
    checkIndex(result, { language, languages, pages }),
  );
  await writeWhole(join(folder, indexFiles.result), checkJson(result));
}

/** The summary of a step of GitHub Actions, where the job runs there; it may hold something already. */
export async function writeStepSummary(result: CheckResult, language: WholeBook): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    await appendFile(path, checkMarkdown(result, { language }));
  } catch (error) {
    throw fileError(path, error);
  }
}

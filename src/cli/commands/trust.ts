import { extname } from 'node:path';
import { analyze, trust } from '../../analyze.ts';
import { trustHtml } from '../../render/trust-html.ts';
import { trustJson } from '../../render/trust-json.ts';
import { trustMarkdown } from '../../render/trust-markdown.ts';
import { trustText } from '../../render/trust-text.ts';
import { languages } from '../../words/languages.ts';
import { loadDataset } from '../load.ts';
import { measureOptions } from '../measuring.ts';
import { writeWhole } from '../output.ts';
import { colours, environmentLanguage, width } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import type { TrustFlags, TrustFormat } from './trust-options.ts';

const formats: Record<string, TrustFormat> = {
  '.txt': 'text',
  '.json': 'json',
  '.md': 'markdown',
  '.html': 'html',
};

/** `care-chain trust <data>`: one data set in; how far its ranks, figures and findings hold out. */
export async function runTrust(data: string, flags: TrustFlags): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const outputs = (flags.output ?? []).map((path) => ({ path, format: formatOf(path) }));
  const measuring = measureOptions(flags);
  const { dataset, ...chain } = await loadDataset(data, flags);
  const options = { ...measuring, ...chain };
  const result = trust(dataset, { ...options, exact: flags.exact === true });
  const wanted = [...(outputs.length === 0 ? [flags] : []), ...outputs];
  const book = await languages[language]();
  // Names, findings in full, and the ranks of the same draws.
  const analysis = wanted.some(({ format }) => format !== 'json')
    ? analyze(dataset, { ...options, draws: Number(result.settings['draws']) })
    : null;
  const render = (format: TrustFormat, stream?: NodeJS.WriteStream): string => {
    if (format === 'json' || analysis === null) return trustJson(result);
    if (format === 'markdown') return trustMarkdown(result, { language: book, analysis });
    if (format === 'html') return trustHtml(result, { language: book, analysis });
    return trustText(result, {
      language: book,
      analysis,
      ...(stream ? { width: width(stream), style: colours(stream) } : {}),
    });
  };
  if (outputs.length === 0) process.stdout.write(render(flags.format, process.stdout));
  for (const { path, format } of outputs) await writeWhole(path, render(format));
}

function formatOf(path: string): TrustFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format) return format;
  throw new UserError(({ command }) => command.files.noFormat(path, Object.keys(formats)));
}

import { join } from 'node:path';
import { DEFAULT_CHAIN } from '../chains/find-chain.ts';
import { formatOf } from '../formats.ts';
import { text } from '../render/text.ts';
import type { Analysis } from '../result.ts';
import type { Language } from '../words/language.ts';
import { allBooks, languages, textBooks } from '../words/languages.ts';
import { type AnalysisFormat, analysisOutput } from './analysis-formats.ts';
import { makeFolder, print } from './output.ts';
import { forStream } from './say.ts';
import { colours, environmentLanguage, width } from './terminal.ts';
import { UserError } from './user-error.ts';
import { writeOutputs } from './write-outputs.ts';

export interface ReportFlags {
  format: AnalysisFormat;
  output?: string[];
  lang?: Language;
  top: string;
  full?: true;
}

/** What a run has to write, checked before anything is computed. */
export function reportsOf(flags: ReportFlags) {
  const language = flags.lang ?? environmentLanguage();
  const top = Number(flags.top);
  if (!Number.isInteger(top) || top < 0)
    throw new UserError(({ command }) => command.options.noTop(flags.top));
  const outputs = (flags.output ?? []).map(analysisOutput);
  return { language, top, full: flags.full === true, outputs, format: flags.format };
}

/** Whether nothing but the short form for a terminal is asked for. */
export const isBrief = ({ outputs, format, full }: ReturnType<typeof reportsOf>): boolean =>
  outputs.length === 0 && format === 'text' && !full;

/** What is written actor by actor, in one pass, and asks nobody's figures twice. */
const inOnePass: readonly string[] = ['json', 'csv', 'csv-ties', 'csv-matrix'];

/** Whether all that is asked for is written in one pass. */
export const isOnePass = ({ outputs, format }: ReturnType<typeof reportsOf>): boolean =>
  outputs.length === 0
    ? inOnePass.includes(format)
    : outputs.every((output) => inOnePass.includes(output.format));

/** Whether the chain is that which the smallest book has the words for. */
const isDefault = ({ chain }: Analysis): boolean => chain === null || chain.id === DEFAULT_CHAIN;

/** How a report for this stream looks. */
const look = (stream: NodeJS.WriteStream) => ({ width: width(stream), style: colours(stream) });

/** Writes one analysis to the files asked for, or to standard output. */
export async function writeReports(
  analysis: Analysis,
  { language, top, full, outputs, format }: ReturnType<typeof reportsOf>,
): Promise<void> {
  if (isBrief({ language, top, full, outputs, format }) && isDefault(analysis)) {
    const report = text(analysis, {
      language: await textBooks[language](),
      ...look(process.stdout),
    });
    await print(forStream(report, format, process.stdout));
    return;
  }
  const book = await languages[language]();
  const render = async (wanted: AnalysisFormat, stream?: NodeJS.WriteStream) => {
    if (wanted === 'text' && stream) {
      const options = { language: book, ...look(stream) };
      if (!full) return text(analysis, options);
      const { fullText } = await import('../render/full-text.ts');
      return fullText(analysis, { top, ...options });
    }
    return formatOf(wanted).write(analysis, { language: book, languages: await allBooks() });
  };
  if (outputs.length === 0) {
    const report = await render(format, process.stdout);
    if (report instanceof Uint8Array) {
      if (process.stdout.isTTY)
        throw new UserError(({ command }) => command.files.notForTerminal(format));
      await print(report);
      return;
    }
    for (const piece of typeof report === 'string' ? [report] : report)
      if (!(await print(forStream(piece, format, process.stdout)))) return;
  }
  await writeOutputs(
    outputs.flatMap(({ path, format }) => (format === 'slides' ? [] : [{ path, format }])),
    async ({ format }) =>
      format === 'json' ? (await import('../render/json.ts')).jsonBytes(analysis) : render(format),
    book,
  );
  for (const { path, format } of outputs) {
    if (format !== 'slides') continue;
    await makeFolder(path);
    const { slides } = await import('../render/slides.ts');
    const drawn = slides(analysis, { language: book });
    await writeOutputs(
      drawn.map(({ name, svg }) => ({ path: join(path, name), svg })),
      ({ svg }) => svg,
      book,
    );
  }
}

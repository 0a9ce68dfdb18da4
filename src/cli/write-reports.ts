import { type Analysis, jsonPieces, text } from '../index.ts';
import { languages } from '../words/languages.ts';
import { type AnalysisFormat, analysisOutput } from './analysis-formats.ts';
import { print } from './output.ts';
import { forStream } from './say.ts';
import { colours, environmentLanguage, type Language, width } from './terminal.ts';
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
    throw new UserError(
      `--top ${flags.top}: this is no number of actors. Give a whole number such as 10.`,
      `--top ${flags.top}: Das ist keine Zahl von Akteuren. Geben Sie eine ganze Zahl wie 10 an.`,
    );
  const outputs = (flags.output ?? []).map(analysisOutput);
  return { language, top, full: flags.full === true, outputs, format: flags.format };
}

/** An analysis on one line, as programs read many of them one after the other. */
export const jsonLine = (analysis: Analysis): string => `${JSON.stringify(analysis)}\n`;

/** Writes one analysis to the files asked for, or to standard output. */
export async function writeReports(
  analysis: Analysis,
  { language, top, full, outputs, format }: ReturnType<typeof reportsOf>,
): Promise<void> {
  const render = async (wanted: AnalysisFormat, stream?: NodeJS.WriteStream) => {
    if (wanted === 'json') return jsonPieces(analysis);
    if (wanted === 'jsonl') return jsonLine(analysis);
    const book = await languages[language]();
    if (wanted === 'text')
      return text(analysis, {
        language: book,
        top,
        full: full || !stream,
        ...(stream ? { width: width(stream), style: colours(stream) } : {}),
      });
    const { renderReport } = await import('./analysis-reports.ts');
    return renderReport(analysis, wanted, book);
  };
  if (outputs.length === 0) {
    const report = await render(format, process.stdout);
    for (const piece of typeof report === 'string' ? [report] : report)
      if (!(await print(forStream(piece, format, process.stdout)))) return;
  }
  await writeOutputs(outputs, (output) => render(output.format), language);
}

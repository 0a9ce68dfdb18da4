import { basename, extname, join } from 'node:path';
import { type FormatId, formats } from '../formats.ts';
import { UserError } from './user-error.ts';

/** What one network can be written as. */
export const analysisFormats: readonly FormatId[] = formats.map(({ id }) => id);

export type AnalysisFormat = FormatId;

const byExtension: Record<string, AnalysisFormat> = Object.fromEntries(
  formats.flatMap(({ id, extensions }) => extensions.map((extension) => [extension, id])),
);

/** What to write where: a file in a format, or a folder of slides. */
export interface AnalysisOutput {
  path: string;
  format: AnalysisFormat | 'slides';
}

/** The files that some outputs may write. */
export async function filesOf(outputs: readonly AnalysisOutput[]): Promise<string[]> {
  const folders = outputs.filter(({ format }) => format === 'slides');
  const names = folders.length > 0 ? (await import('../render/slides.ts')).slideNames : [];
  return outputs.flatMap(({ path, format }) =>
    format === 'slides' ? names.map((name) => join(path, name)) : [path],
  );
}

/** What to write, from `report.html`, `csv-ties:ties.csv` or the folder `pictures/`. */
export function analysisOutput(argument: string): AnalysisOutput {
  if (/[\\/]$/.test(argument)) return { path: argument, format: 'slides' };
  const colon = argument.indexOf(':');
  const prefix = analysisFormats.find((format) => format === argument.slice(0, Math.max(0, colon)));
  if (prefix) return { path: argument.slice(colon + 1), format: prefix };
  const format = byExtension[extname(basename(argument)).toLowerCase()];
  if (format) return { path: argument, format };
  throw new UserError(({ command }) =>
    command.files.noFormatNorPrefix(argument, Object.keys(byExtension), 'csv-ties'),
  );
}

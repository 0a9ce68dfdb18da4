import { basename, extname } from 'node:path';
import { type FormatId, formats } from '../formats.ts';
import { UserError } from './user-error.ts';

/** What one network can be written as. */
export const analysisFormats: readonly FormatId[] = formats.map(({ id }) => id);

export type AnalysisFormat = FormatId;

const byExtension: Record<string, AnalysisFormat> = Object.fromEntries(
  formats.flatMap(({ id, extensions }) => extensions.map((extension) => [extension, id])),
);

/** A file to write, from `report.html` or `csv-ties:ties.csv`. */
export function analysisOutput(argument: string): { path: string; format: AnalysisFormat } {
  const colon = argument.indexOf(':');
  const prefix = analysisFormats.find((format) => format === argument.slice(0, Math.max(0, colon)));
  if (prefix) return { path: argument.slice(colon + 1), format: prefix };
  const format = byExtension[extname(basename(argument)).toLowerCase()];
  if (format) return { path: argument, format };
  throw new UserError(({ command }) =>
    command.files.noFormatNorPrefix(argument, Object.keys(byExtension), 'csv-ties'),
  );
}

import { basename, extname } from 'node:path';
import { UserError } from './user-error.ts';

/** What one network can be written as. */
export const analysisFormats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'html',
  'csv',
  'csv-ties',
  'csv-matrix',
  'svg',
  'svg-chain',
  'svg-network',
  'svg-holes',
  'svg-brokers',
  'svg-ranks',
  'svg-matrix',
  'svg-levels',
  'svg-bodies',
  'svg-radius',
  'gexf',
  'graphml',
  'pajek',
  'ucinet',
] as const;

export type AnalysisFormat = (typeof analysisFormats)[number];

const byExtension: Record<string, AnalysisFormat> = {
  '.txt': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.md': 'markdown',
  '.html': 'html',
  '.csv': 'csv',
  '.svg': 'svg',
  '.gexf': 'gexf',
  '.graphml': 'graphml',
  '.net': 'pajek',
  '.dl': 'ucinet',
};

/** A file to write, from `report.html` or `csv-ties:ties.csv`. */
export function analysisOutput(argument: string): { path: string; format: AnalysisFormat } {
  const colon = argument.indexOf(':');
  const prefix = analysisFormats.find((format) => format === argument.slice(0, Math.max(0, colon)));
  if (prefix) return { path: argument.slice(colon + 1), format: prefix };
  const format = byExtension[extname(basename(argument)).toLowerCase()];
  if (format) return { path: argument, format };
  throw new UserError(
    `${argument}: care-chain knows no format for this extension. Use one of ${Object.keys(byExtension).join(', ')}, or put the format before it: csv-ties:${argument}.`,
    `${argument}: Zu dieser Endung kennt care-chain kein Format. Nehmen Sie ${Object.keys(byExtension).join(', ')}, oder schreiben Sie das Format davor: csv-ties:${argument}.`,
  );
}

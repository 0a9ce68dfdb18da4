import {
  type Analysis,
  csv,
  gexf,
  graphml,
  html,
  markdown,
  type PictureName,
  pajek,
  svg,
  ucinet,
} from '../index.ts';
import type { Book } from '../words/book.ts';
import { allBooks } from '../words/languages.ts';
import type { AnalysisFormat } from './analysis-formats.ts';

/** The formats that take more code than text and JSON; loaded only where one of them is asked for. */
export async function renderReport(
  analysis: Analysis,
  format: Exclude<AnalysisFormat, 'text' | 'json' | 'jsonl'>,
  language: Book,
): Promise<string> {
  switch (format) {
    case 'html':
      return html(analysis, { language, languages: await allBooks() });
    case 'markdown':
      return markdown(analysis, { language });
    case 'csv':
      return csv(analysis, { table: 'actors', language });
    case 'csv-ties':
      return csv(analysis, { table: 'ties', language });
    case 'csv-matrix':
      return csv(analysis, { table: 'matrix', language });
    case 'gexf':
      return gexf(analysis);
    case 'graphml':
      return graphml(analysis);
    case 'pajek':
      return pajek(analysis);
    case 'ucinet':
      return ucinet(analysis);
    default:
      return svg(analysis, {
        language,
        picture: (format === 'svg' ? 'quadrangle' : format.slice('svg-'.length)) as PictureName,
      });
  }
}

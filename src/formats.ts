import type { Analysis } from './analysis.ts';
import type { Book } from './words/book.ts';

/** The languages of an output: its own, and those between which a page can switch. */
export interface FormatOptions {
  language: Book;
  languages: readonly Book[];
}

/** What an analysis can be written as; its code is loaded where it is asked for. */
export interface Format<Id extends string = string> {
  id: Id;
  /** Endings of files that mean this format, the first of them its own; none where the format must be named. */
  extensions: readonly `.${string}`[];
  /** What the offline page calls the end of a file in this format; null where it does not offer it. */
  ending: string | null;
  /** Text, piece by piece where there is much of it, or bytes. */
  write: (
    analysis: Analysis,
    options: FormatOptions,
  ) => Promise<string | Iterable<string> | Uint8Array<ArrayBuffer>>;
}

const format = <const Id extends string>(
  id: Id,
  extensions: readonly `.${string}`[],
  ending: string | null,
  write: Format['write'],
): Format<Id> => ({ id, extensions, ending, write });

const table =
  (table: 'actors' | 'ties' | 'matrix'): Format['write'] =>
  async (analysis, { language }) =>
    (await import('./render/csv.ts')).csvParts(analysis, { table, language });

const picture =
  (picture: 'quadrangle' | Picture): Format['write'] =>
  async (analysis, { language }) =>
    (await import('./render/svg.ts')).svg(analysis, { language, picture });

type Picture =
  | 'chain'
  | 'groups'
  | 'network'
  | 'circles'
  | 'holes'
  | 'brokers'
  | 'ranks'
  | 'matrix'
  | 'levels'
  | 'bodies'
  | 'radius';

const svg = <const Name extends Picture>(name: Name): Format<`svg-${Name}`> =>
  format(`svg-${name}`, [], null, picture(name));

/** Every format of an analysis, a line each, in the order in which they are offered. */
export const formats = [
  format('text', ['.txt'], '.txt', async (analysis, { language }) =>
    (await import('./render/full-text.ts')).fullText(analysis, { language }),
  ),
  format('json', ['.json'], '.json', async (analysis) =>
    (await import('./render/json.ts')).jsonPieces(analysis),
  ),
  format('jsonl', ['.jsonl', '.ndjson'], null, async (analysis) =>
    (await import('./render/json.ts')).jsonLine(analysis),
  ),
  format('markdown', ['.md'], '.md', async (analysis, { language }) =>
    (await import('./render/markdown.ts')).markdown(analysis, { language }),
  ),
  format('html', ['.html'], '.html', async (analysis, options) =>
    (await import('./render/html.ts')).html(analysis, options),
  ),
  format('docx', ['.docx'], '.docx', async (analysis, { language }) =>
    (await import('./render/docx.ts')).docx(analysis, { language }),
  ),
  format('csv', ['.csv'], '-actors.csv', table('actors')),
  format('csv-ties', [], '-ties.csv', table('ties')),
  format('csv-matrix', [], '-matrix.csv', table('matrix')),
  format('svg', ['.svg'], null, picture('quadrangle')),
  svg('chain'),
  svg('groups'),
  svg('network'),
  svg('circles'),
  svg('holes'),
  svg('brokers'),
  svg('ranks'),
  svg('matrix'),
  svg('levels'),
  svg('bodies'),
  svg('radius'),
  format('gexf', ['.gexf'], '.gexf', async (analysis) =>
    (await import('./render/gexf.ts')).gexf(analysis),
  ),
  format('graphml', ['.graphml'], '.graphml', async (analysis) =>
    (await import('./render/graphml.ts')).graphml(analysis),
  ),
  format('pajek', ['.net'], '.net', async (analysis) =>
    (await import('./render/pajek.ts')).pajek(analysis),
  ),
  format('ucinet', ['.dl'], '.dl', async (analysis) =>
    (await import('./render/ucinet.ts')).ucinet(analysis),
  ),
] as const;

export type FormatId = (typeof formats)[number]['id'];

/** The format of this id. */
export const formatOf = (id: FormatId): Format => formats.find((each) => each.id === id) as Format;

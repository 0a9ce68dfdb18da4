import { assertFile } from './arguments.ts';
import type { InputFile } from './input/dataset.ts';
import { type FileKind, fileKind } from './input/formats/kind.ts';
import type { Sheet } from './input/sheet.ts';

/** What makes tables of a file that is none; each is loaded only when a file needs it. */
const openers: Record<Exclude<FileKind, 'text'>, (file: InputFile) => Promise<Sheet[]>> = {
  workbook: async (file) => (await import('./input/formats/workbook.ts')).readWorkbook(file),
  graphml: (file) => graphFile(file, 'graphml'),
  gexf: (file) => graphFile(file, 'gexf'),
  gml: (file) => graphFile(file, 'gml'),
  json: (file) => graphFile(file, 'json'),
  pajek: async (file) => (await import('./input/formats/pajek.ts')).readPajek(file),
  html: async (file) => (await import('./input/formats/html.ts')).readHtml(file),
  'xml-workbook': async (file) =>
    (await import('./input/formats/xml-workbook.ts')).readXmlWorkbook(file),
  vna: async (file) => (await import('./input/formats/vna.ts')).readVna(file),
  ucinet: async (file) => (await import('./input/formats/ucinet.ts')).readUcinet(file),
};

/**
 * Opens a file, whatever it is called: a workbook becomes its sheets, the file of a network its lists of actors and ties, and
 * a text table stays as it is. What comes out goes into `readDataset`. It never throws; a file that cannot be opened is a sheet
 * without rows, whose problem says why.
 *
 * @example
 * const tables = await openFile({ name: 'stakeholders.xlsx', bytes });
 * const analysis = analyze(readDataset(tables));
 */
export async function openFile(file: InputFile): Promise<(InputFile | Sheet)[]> {
  assertFile('openFile', file);
  const kind = fileKind(file.bytes);
  return kind === 'text' ? [file] : openers[kind](file);
}

async function graphFile(file: InputFile, kind: 'graphml' | 'gexf' | 'gml' | 'json') {
  return (await import('./input/formats/graph-file.ts')).readGraphFile(file, kind);
}

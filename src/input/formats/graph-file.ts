import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import type { Sheet } from '../sheet.ts';
import { readGexf } from './gexf.ts';
import { GmlError, readGml } from './gml.ts';
import { GraphJsonError, readGraphJson } from './graph-json.ts';
import { readGraphml } from './graphml.ts';
import { jsonTables } from './json-rows.ts';
import { type NetworkLists, networkSheets, refusedNetwork } from './network-sheets.ts';
import { XmlError } from './xml.ts';

const readers = {
  graphml: readGraphml,
  gexf: readGexf,
  json: readGraphJson,
  gml: readGml,
} satisfies Record<string, (text: string) => NetworkLists>;

/** The largest file that is read into a text. */
const LARGEST = 50_000_000;

/** Reads GraphML, GEXF, GML or JSON as a list of actors and one of ties. It never throws. */
export function readGraphFile({ name, bytes }: InputFile, kind: keyof typeof readers): Sheet[] {
  if (bytes.length > LARGEST) return refusedNetwork(name, `> ${LARGEST / 1_000_000} MB`);
  const text = decode(bytes).text.replace(/^\ufeff/, '');
  try {
    return networkSheets(name, readers[kind](text));
  } catch (error) {
    if (error instanceof GraphJsonError)
      return jsonTables(name, text) ?? refusedNetwork(name, error.message, 'json-unknown');
    if (error instanceof XmlError || error instanceof GmlError || error instanceof SyntaxError)
      return refusedNetwork(name, error.message.split('\n')[0].slice(0, 120));
    throw error;
  }
}

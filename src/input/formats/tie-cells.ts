import { decode } from '../decode.ts';
import type { Row } from '../sheet.ts';
import { BLOCK, type TieTable } from './tie-stream.ts';

/** The texts behind the numbers of a `TieTable`. */
export interface TieCells {
  names: string[];
  words: string[];
  encoding: 'utf-8' | 'windows-1252';
  /** All cells of a record. */
  row(record: number): Row;
  source(record: number): number;
  target(record: number): number;
  weight(record: number): number;
}

/** Decodes every name and word once; where one of them is no UTF-8 the whole file is Windows-1252, as in the usual way. */
export function tieCells(table: TieTable): TieCells {
  const all = [table.names, table.words];
  const odd = [...table.odd.values()].flat();
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const utf8 = (bytes: Uint8Array) => {
    try {
      return strict.decode(bytes);
    } catch {
      return null;
    }
  };
  const decodeAll = (read: (bytes: Uint8Array) => string | null) =>
    all.map(({ size, at }) => {
      const texts: string[] = [];
      for (let number = 0; number < size; number++) {
        const text = read(at(number));
        if (text === null) return null;
        texts.push(clean(text));
      }
      return texts;
    });
  let lists = odd.every((bytes) => utf8(bytes) !== null) ? decodeAll(utf8) : [null];
  const encoding = lists.includes(null) ? 'windows-1252' : 'utf-8';
  const read = encoding === 'utf-8' ? (utf8 as (bytes: Uint8Array) => string) : latin;
  if (encoding === 'windows-1252') lists = decodeAll(latin);
  const [names, words] = lists as string[][];

  const block = (blocks: Int32Array[], record: number) =>
    blocks[record >>> 20][record & (BLOCK - 1)];
  const source = (record: number) => block(table.sources, record);
  const target = (record: number) => block(table.targets, record);
  const weight = (record: number) => (table.weight < 0 ? -1 : block(table.weights, record));
  return {
    names,
    words,
    encoding,
    source,
    target,
    weight,
    row(record) {
      if (source(record) < 0) {
        const cells = (table.odd.get(record) ?? []).map((bytes) => clean(read(bytes)));
        return { row: record + 1, cells: cells.length === 0 ? [''] : cells };
      }
      const cells: string[] = [];
      cells[table.from] = names[source(record)];
      cells[table.to] = names[target(record)];
      if (table.weight >= 0) cells[table.weight] = words[weight(record)];
      return { row: record + 1, cells };
    },
  };
}

declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes?: Uint8Array): string };

/** A byte that is no UTF-8 on its own makes the decoder take the rest for Windows-1252. */
const MARK = 0xff;

function latin(bytes: Uint8Array): string {
  const marked = new Uint8Array(bytes.length + 3);
  marked.set([0x20, MARK, 0x20]);
  marked.set(bytes, 3);
  return decode(marked).text.slice(3);
}

const clean = (text: string) =>
  text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

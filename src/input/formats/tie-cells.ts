import { cleanCell } from '../clean-cell.ts';
import { decodeAs, eightBit } from '../decode.ts';
import { type NameHashes, nameHashes } from '../name-hashes.ts';
import type { Row } from '../sheet.ts';
import type { TieTable } from './tie-stream.ts';

/** The texts behind the numbers of a `TieTable`. */
export interface TieCells {
  names: string[];
  hashes: NameHashes;
  words: string[];
  encoding: 'utf-8' | 'windows-1252';
  /** All cells of a record. */
  row(record: number): Row;
  source(record: number): number;
  target(record: number): number;
  weight(record: number): number;
}

/** Decodes every name and word once; where one of them is no UTF-8 the whole file is Windows-1252, as in the usual way. Null where it is
 * in an older encoding. */
export function tieCells(table: TieTable): TieCells | null {
  const odd = [...table.odd.values()].flat();
  let encoding: TieCells['encoding'] = 'utf-8';
  let read: (bytes: Uint8Array) => string = readUtf8;
  let texts: string[][];
  try {
    odd.forEach(read);
    texts = [table.names.map(read), table.words.map(read)];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    encoding = 'windows-1252';
    read = (bytes) => tidy(decodeAs(bytes, 'windows-1252'));
    const packed = [table.names, table.words].map((list) => list.bytes());
    if ([...odd, ...packed].some((bytes) => eightBit(bytes) !== encoding)) return null;
    texts = [table.names.map(read), table.words.map(read)];
  }
  const [names, words] = texts;

  const source = (record: number) => table.sources[record];
  const target = (record: number) => table.targets[record];
  const weight = (record: number) => (table.weight < 0 ? -1 : table.rest[2 * record]);
  return {
    names,
    hashes: nameHashes(names),
    words,
    encoding,
    source,
    target,
    weight,
    row(record) {
      if (source(record) < 0) {
        const cells = (table.odd.get(record) ?? []).map(read);
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

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Throws a `TypeError` where the bytes are no UTF-8. */
function readUtf8(bytes: Uint8Array): string {
  const text = strict.decode(bytes);
  return TIDY.test(text) ? text : tidy(text.normalize('NFC'));
}

const tidy = (text: string) => cleanCell(text.replace(/\r\n?/g, '\n'));

/** What is tidy as most cells are: ASCII without an apostrophe and with single blanks between other signs. */
const TIDY = /^[!-&(-~]+(?: [!-&(-~]+)*$/;

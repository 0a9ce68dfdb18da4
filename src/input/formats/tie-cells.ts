import { cleanCell } from '../clean-cell.ts';
import { decodeAs, eightBit } from '../decode.ts';
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

/** Decodes every name and word once; where one of them is no UTF-8 the whole file is Windows-1252, as in the usual way. Null where it is
 * in an older encoding. */
export function tieCells(table: TieTable): TieCells | null {
  const odd = [...table.odd.values()].flat();
  const packed = [table.names, table.words].map((list) => list.bytes());
  const all = [...odd, ...packed];
  const encoding = all.every(isUtf8) ? 'utf-8' : 'windows-1252';
  if (encoding !== 'utf-8' && all.some((bytes) => eightBit(bytes) !== encoding)) return null;
  const read = (bytes: Uint8Array) => {
    const text =
      encoding === 'utf-8' ? strict.decode(bytes).normalize('NFC') : decodeAs(bytes, encoding);
    return cleanCell(text.replace(/\r\n?/g, '\n'));
  };
  const [names, words] = packed.map((bytes) => pieces(bytes).map(read));

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

/** The pieces between NULs. Each becomes a text of its own, since parts of a common text are slow to compare. */
function pieces(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let start = 0; start >= 0; ) {
    const end = bytes.indexOf(0, start);
    found.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? end : end + 1;
  }
  return found;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

import { assignColumns } from '../columns.ts';
import { createContext } from '../context.ts';
import { binaryKind, decode } from '../decode.ts';
import { detectDelimiter, separatorLine } from '../delimiter.ts';
import type { ReadOptions } from '../options.ts';
import { recognise } from '../recognise.ts';
import { readSheet } from '../sheet.ts';
import { createInterner, HASH_FACTOR, HASH_SEED, type Interner } from './interner.ts';

/** A plain tie list as columns of numbers: every record of the file below the header, in its order. */
export interface TieTable {
  file: string;
  delimiter: string;
  /** The header's cells: two ends and perhaps a weight, in the order of the file. */
  header: string[];
  /** Where in a record the ends and the weight stand; -1 without a weight. */
  from: number;
  to: number;
  weight: number;
  size: number;
  /** Numbers of names and weights by record, in blocks of `BLOCK`; they are freed while they are read. */
  sources: Int32Array[];
  targets: Int32Array[];
  weights: Int32Array[];
  names: Interner;
  words: Interner;
  /** The cells of records with more or fewer cells than the header, by record. */
  odd: Map<number, Uint8Array[]>;
}

export const BLOCK = 1 << 20;

/** Reads a tie list piece by piece. */
export interface TieStream {
  /** Reads on; false where the table is not plain, then the whole file must be read in the usual way. */
  push(bytes: Uint8Array): boolean;
  /** The table, or null where it is not plain. */
  end(): TieTable | null;
}

const QUOTE = 0x22;
const LF = 10;
const CR = 13;
/** As much of the file as decides whether it is plain: what the usual way looks at to find the delimiter. */
const SAMPLE = 300_000;
const LONGEST_RECORD = 4_000_000;
const MOST_ODD = 1_000_000;
const MOST_CELLS = 64;

/**
 * The fast way for tie lists in which nothing stands but two ends and perhaps a weight, each once: bytes become numbers, and no row
 * ever becomes an object. What is not plain (another shape, malformed quotes, UTF-16, a giant line) is given back to the usual way. O(bytes).
 */
export function createTieStream(name: string, options: ReadOptions = {}): TieStream {
  let table: TieTable | null = null;
  let delimiter = 0;
  let width = 0;
  let plain = true;
  let rest = new Uint8Array(0);
  const starts = new Int32Array(MOST_CELLS);
  const ends = new Int32Array(MOST_CELLS);
  const hashes = new Int32Array(MOST_CELLS);

  /** Reads records up to the last complete one; gives where the next one begins, or -1 for one that is not plain. */
  function read(bytes: Uint8Array, from: number, final: boolean): number {
    const list = table as TieTable;
    const { names, words, weight: weightAt, from: sourceAt, to: targetAt } = list;
    // Variables of this function alone are what the engine keeps in registers.
    const end = bytes.length;
    const mark = delimiter;
    const columns = width;
    let at = from;
    for (;;) {
      const begin = at;
      if (at >= end) return begin;
      let cells = 0;
      for (;;) {
        let start = at;
        let hash = HASH_SEED;
        let close: number;
        if (at < end && bytes[at] === QUOTE) {
          start = ++at;
          for (;;) {
            if (at >= end) return final || at - begin > LONGEST_RECORD ? -1 : begin;
            const byte = bytes[at];
            if (byte === QUOTE) {
              if (at + 1 >= end && !final) return begin;
              if (bytes[at + 1] !== QUOTE) break;
              hash = Math.imul(hash ^ QUOTE, HASH_FACTOR);
              at++;
            }
            hash = Math.imul(hash ^ byte, HASH_FACTOR);
            at++;
          }
          close = at++;
          if (at < end && bytes[at] !== mark && bytes[at] !== LF && bytes[at] !== CR) return -1;
        } else {
          let byte = 0;
          for (; at < end; at++) {
            byte = bytes[at];
            if (byte === mark || byte === LF || byte === CR) break;
            if (byte === QUOTE || byte === 0) return -1;
            hash = Math.imul(hash ^ byte, HASH_FACTOR);
          }
          close = at;
        }
        if (at >= end && !final) return at - begin > LONGEST_RECORD ? -1 : begin;
        if (cells === MOST_CELLS || at - begin > LONGEST_RECORD) return -1;
        starts[cells] = start;
        ends[cells] = close;
        hashes[cells++] = hash;
        if (at >= end) break;
        if (bytes[at] === mark) {
          at++;
          continue;
        }
        if (bytes[at] === CR) {
          if (at + 1 >= end && !final) return begin;
          at += bytes[at + 1] === LF ? 2 : 1;
        } else at++;
        break;
      }
      const block = list.size >>> 20;
      const slot = list.size & (BLOCK - 1);
      if (slot >= (list.sources[block]?.length ?? 0)) {
        makeRoom(list.sources, block);
        makeRoom(list.targets, block);
        if (weightAt >= 0) makeRoom(list.weights, block);
      }
      if (cells === columns) {
        list.sources[block][slot] = names.intern(
          bytes,
          starts[sourceAt],
          ends[sourceAt],
          hashes[sourceAt],
        );
        list.targets[block][slot] = names.intern(
          bytes,
          starts[targetAt],
          ends[targetAt],
          hashes[targetAt],
        );
        if (weightAt >= 0)
          list.weights[block][slot] = words.intern(
            bytes,
            starts[weightAt],
            ends[weightAt],
            hashes[weightAt],
          );
      } else {
        list.sources[block][slot] = -1;
        // A blank line is one empty cell and needs no copy.
        if (cells > 1 || ends[0] > starts[0]) {
          if (list.odd.size === MOST_ODD) return -1;
          list.odd.set(
            list.size,
            Array.from({ length: cells }, (_, i) => bytes.slice(starts[i], ends[i])),
          );
        }
      }
      list.size++;
    }
  }

  /** Decides by the beginning of the file; the header is then its first record. */
  function open(bytes: Uint8Array, whole: boolean): number {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    let cut = bytes.length;
    if (!whole) while (cut > 0 && bytes[cut - 1] !== LF && bytes[cut - 1] !== CR) cut--;
    const sample = bytes.subarray(0, cut);
    if (cut === 0 || binaryKind(sample) || sample.includes(0)) return -1;
    const { text } = decode(sample);
    const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    if (separatorLine(clean) !== null) return -1;
    const sheet = readSheet({ name, bytes: sample });
    const mark = detectDelimiter(clean);
    const context = createContext(options);
    if (sheet.problems.length > 0 || sheet.delimiter !== mark) return -1;
    const reading = recognise({ ...sheet, problems: [] }, context);
    if (reading?.shape.id !== 'tie-list' || reading.table.headerRow !== 1) return -1;
    const { header, candidates } = reading.table;
    if (header.length !== sheet.rows[0].cells.length) return -1;
    const columns = assignColumns(reading.table, ['from', 'to', 'weight']);
    const [source, target] = [columns.get('from')?.[0] ?? -1, columns.get('to')?.[0] ?? -1];
    const weight = columns.get('weight')?.[0] ?? -1;
    const own = [...reading.columns].flatMap(([, list]) => list);
    const fields = new Set([...reading.columns.keys()]);
    for (const field of ['from', 'to', 'weight'] as const) fields.delete(field);
    const same =
      reading.columns.get('from')?.[0] === source &&
      reading.columns.get('to')?.[0] === target &&
      (reading.columns.get('weight')?.[0] ?? -1) === weight;
    if (!same || fields.size > 0 || own.length !== header.length || candidates.length > 3)
      return -1;
    delimiter = mark.charCodeAt(0);
    width = header.length;
    table = {
      file: name,
      delimiter: mark,
      header: sheet.rows[0].cells,
      from: source,
      to: target,
      weight,
      size: 0,
      sources: [],
      targets: [],
      weights: [],
      names: createInterner(),
      words: createInterner(),
      odd: new Map(),
    };
    return start;
  }

  function push(bytes: Uint8Array, final: boolean): boolean {
    if (!plain) return false;
    let data = bytes;
    if (rest.length > 0) {
      data = new Uint8Array(rest.length + bytes.length);
      data.set(rest);
      data.set(bytes, rest.length);
    }
    let from = 0;
    if (table === null) {
      if (data.length < SAMPLE && !final) {
        rest = data.slice();
        return true;
      }
      from = open(data, final);
      // The sample may end inside of a quoted cell; a shorter one then does not.
      for (let size = data.length >> 1; from < 0 && size > SAMPLE >> 2; size >>= 1)
        from = open(data.subarray(0, size), false);
      if (from < 0) {
        plain = false;
        return false;
      }
    }
    const next = read(data, from, final);
    plain = next >= 0;
    rest = plain ? data.slice(next) : new Uint8Array(0);
    return plain;
  }

  return {
    push: (bytes) => push(bytes, false),
    end: () => (push(new Uint8Array(0), true) && table !== null && table.size > 0 ? table : null),
  };
}

/** A block grows while it is the first, so that a small table takes little. */
function makeRoom(blocks: Int32Array[], block: number): void {
  const before = blocks[block];
  const grown = new Int32Array(before ? 4 * before.length : block === 0 ? 1 << 10 : BLOCK);
  if (before) grown.set(before);
  blocks[block] = grown;
}

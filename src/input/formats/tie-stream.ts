import { assignColumns } from '../columns.ts';
import { createContext } from '../context.ts';
import { binaryKind, decode } from '../decode.ts';
import { detectDelimiter, separatorLine } from '../delimiter.ts';
import type { ReadOptions } from '../options.ts';
import { arrange } from '../reading/arrange.ts';
import { recognise } from '../recognise.ts';
import { readSheet } from '../sheet.ts';
import { createInterner, extended, type Interner } from './interner.ts';
import { bytesFrom, CR, createSpans, LF, type Spans, scanRecords } from './scan-records.ts';

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
  /** Numbers of names by record, with room for more records. */
  sources: Int32Array;
  targets: Int32Array;
  /** Where weights will stand; until then the number of the weight of record `k` is `rest[2 * k]`, in the same memory. */
  weights: Float64Array;
  rest: Int32Array;
  names: Interner;
  words: Interner;
  /** The cells of records with more or fewer cells than the header, by record. */
  odd: Map<number, Uint8Array[]>;
}

/** Reads a tie list piece by piece. */
export interface TieStream {
  /** Reads on; false where the table is not plain, then the whole file must be read in the usual way. */
  push(bytes: Uint8Array): boolean;
  /** The table, or null where it is not plain. */
  end(): TieTable | null;
}

/** As much of the file as decides whether it is plain: what the usual way looks at to find the delimiter. */
const SAMPLE = 300_000;
const SAMPLE_LINES = 5000;
const MAX_ODD = 1_000_000;
/** Bytes behind those that are read: a NUL, and what is read with it as one word. */
const BEHIND = 4;
/** From so many records on their number is guessed. */
const ENOUGH = 1 << 12;

/**
 * The fast way for tie lists in which nothing stands but two ends and perhaps a weight, each once: bytes become numbers, and no row
 * ever becomes an object. What is not plain (another shape, malformed quotes, UTF-16, a giant line) is given back to the usual way. O(bytes).
 *
 * @param expected how many bytes will come, where that is known: columns are then made once
 */
export function createTieStream(name: string, options: ReadOptions = {}, expected = 0): TieStream {
  let table: TieTable | null = null;
  let spans: Spans | null = null;
  let plain = true;
  /** What is not read yet stands at its beginning. */
  let buffer = new Uint8Array(0);
  let held = 0;
  let done = 0;

  /** Reads records up to the last complete one; gives where the next one begins, or -1 for one that is not plain. */
  function read(from: number, end: number, final: boolean): number {
    const list = table as TieTable;
    const found = spans as Spans;
    for (let at = from; ; at = found.next) {
      const stop = scanRecords(buffer, { from: at, end, final }, found);
      done += found.next - at;
      keep(list);
      if (stop === 'not-plain') return -1;
      if (found.odd > 0 && !keepOdd(list, found)) return -1;
      if (stop === 'end') return found.next;
    }
  }

  /** Keeps the records that were found. */
  function keep(list: TieTable): void {
    const found = spans as Spans;
    const { size: count } = found;
    makeRoom(list, count);
    const { header, names, words, sources, targets, rest, size } = list;
    const step = header.length;
    names.intern(found, { begin: list.from, step, count }, { out: sources, at: size, stride: 1 });
    names.intern(found, { begin: list.to, step, count }, { out: targets, at: size, stride: 1 });
    if (list.weight >= 0)
      words.intern(
        found,
        { begin: list.weight, step, count },
        { out: rest, at: 2 * size, stride: 2 },
      );
    list.size += count;
  }

  /** Makes room for records; there will be as many as the bytes so far let expect. */
  function makeRoom(list: TieTable, count: number): void {
    const needed = list.size + count;
    if (needed <= list.sources.length) return;
    const likely = needed < ENOUGH ? 0 : Math.ceil((1.05 * needed * expected) / done);
    const length = Math.max(ENOUGH, 2 * count, needed + (needed >>> 1), likely);
    list.sources = extended(list.sources, length);
    list.targets = extended(list.targets, length);
    const rest = extended(list.rest, 2 * length);
    list.rest = rest;
    list.weights = new Float64Array(rest.buffer);
  }

  /** Keeps the cells of a record with a width of its own; false where there are too many of them. */
  function keepOdd(list: TieTable, { words, places, size, odd }: Spans): boolean {
    makeRoom(list, 1);
    list.sources[list.size] = -1;
    const base = size * list.header.length;
    // A blank line is one empty cell and needs no copy.
    if (odd > 1 || words[places[base]] !== 0) {
      if (list.odd.size === MAX_ODD) return false;
      const cells = Array.from({ length: odd }, (_, i) => bytesFrom(words, places[base + i]));
      list.odd.set(list.size, cells);
    }
    list.size++;
    return true;
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
    // What must be taken apart or put together first is not plain.
    const arranged = arrange([sheet]);
    if (arranged.length !== 1 || arranged[0] !== sheet || sheet.problems.length > 0) return -1;
    const reading = recognise({ ...sheet, problems: [] }, context);
    if (reading?.shape.id !== 'tie-list' || reading.table.headerRow !== 1) return -1;
    const { header, candidates, skipped } = reading.table;
    if (skipped.some(({ reason }) => reason === 'example-row')) return -1;
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
    spans = createSpans(header.length, mark.charCodeAt(0));
    table = {
      file: name,
      delimiter: mark,
      header: sheet.rows[0].cells,
      from: source,
      to: target,
      weight,
      size: 0,
      sources: new Int32Array(0),
      targets: new Int32Array(0),
      weights: new Float64Array(0),
      rest: new Int32Array(0),
      names: createInterner(expected),
      words: createInterner(),
      odd: new Map(),
    };
    return start;
  }

  function push(bytes: Uint8Array, final: boolean): boolean {
    if (!plain) return false;
    const size = held + bytes.length;
    if (size + BEHIND > buffer.length) {
      const grown = new Uint8Array(Math.max(size, 2 * held) + BEHIND);
      grown.set(buffer.subarray(0, held));
      buffer = grown;
    }
    buffer.set(bytes, held);
    held = size;
    const data = buffer.subarray(0, size);
    let next = 0;
    if (table === null) {
      if (size < SAMPLE && !final) return true;
      // The sample may end inside of a quoted cell; a shorter one then does not.
      let most = sampleEnd(data);
      next = open(data.subarray(0, most), final && most === size);
      for (let tries = 0; next < 0 && most < size && tries < 2; tries++) {
        most >>= 1;
        next = open(data.subarray(0, most), false);
      }
    }
    buffer[size] = 0;
    if (next >= 0) next = read(next, size, final);
    plain = next >= 0;
    buffer.copyWithin(0, next, size);
    held = size - next;
    return plain;
  }

  return {
    push: (bytes) => push(bytes, false),
    end: () => (push(new Uint8Array(0), true) && table !== null && table.size > 0 ? table : null),
  };
}

function sampleEnd(bytes: Uint8Array): number {
  const most = Math.min(SAMPLE, bytes.length);
  let end = 0;
  for (let line = 0; line < SAMPLE_LINES; line++) {
    end = bytes.indexOf(LF, end) + 1;
    if (end === 0 || end > most) return most;
  }
  return end;
}

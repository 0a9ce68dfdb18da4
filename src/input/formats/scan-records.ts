/** Cells of records as places in their bytes: cell `c` of record `k` stands at `k * width + c`. */
export interface Spans {
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  /** Records with as many cells as the header. */
  size: number;
  /** The number of cells of one record after these that has more or fewer; 0 where there is none. */
  odd: number;
  /** Where the next record begins. */
  next: number;
}

/** Why a scan came to its end: there is no room for more records, the bytes are used up, or they are not plain. */
type Stop = 'full' | 'end' | 'not-plain';

/** The hash of bytes (FNV-1a) starts here; each byte is joined in by XOR, then the whole is multiplied. */
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** So few that what is known of them stays in the processor's cache until it is used. */
const RECORDS = 1 << 12;
const MOST_CELLS = 64;
const LONGEST_RECORD = 4_000_000;

const QUOTE = 0x22;
export const LF = 10;
export const CR = 13;

export function createSpans(width: number): Spans {
  const room = RECORDS * width + MOST_CELLS;
  return {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    hashes: new Int32Array(room),
    size: 0,
    odd: 0,
    next: 0,
  };
}

/** Finds the cells of the records from `from` on, up to the first with a width of its own; a record that is cut off is left for later unless `final`. */
export function scanRecords(
  bytes: Uint8Array,
  from: number,
  spans: Spans,
  { mark, width, final }: { mark: number; width: number; final: boolean },
): Stop {
  // Variables of this function alone are what the engine keeps in registers.
  const { starts, ends, hashes } = spans;
  const end = bytes.length;
  let at = from;
  let size = 0;
  let begin = at;
  const stop = (why: Stop, odd = 0): Stop => {
    spans.size = size;
    spans.odd = odd;
    spans.next = begin;
    return why;
  };
  for (; size < RECORDS; size++) {
    begin = at;
    if (at >= end) return stop('end');
    const base = size * width;
    let cells = 0;
    for (;;) {
      let start = at;
      let hash = HASH_SEED;
      let close = at;
      if (at < end && bytes[at] === QUOTE) {
        start = ++at;
        for (; at < end; at++) {
          const byte = bytes[at];
          if (byte === QUOTE) {
            if (at + 1 >= end && !final) return stop('end');
            if (bytes[at + 1] !== QUOTE) break;
            hash = Math.imul(hash ^ QUOTE, HASH_FACTOR);
            at++;
          }
          hash = Math.imul(hash ^ byte, HASH_FACTOR);
        }
        if (at >= end) return stop(final || at - begin > LONGEST_RECORD ? 'not-plain' : 'end');
        close = at++;
        if (at < end && bytes[at] !== mark && bytes[at] !== LF && bytes[at] !== CR)
          return stop('not-plain');
      } else {
        for (; at < end; at++) {
          const byte = bytes[at];
          if (byte === mark) break;
          if (byte <= QUOTE) {
            if (byte === LF || byte === CR) break;
            if (byte === QUOTE || byte === 0) return stop('not-plain');
          }
          hash = Math.imul(hash ^ byte, HASH_FACTOR);
        }
        close = at;
      }
      if (at >= end && !final) return stop(at - begin > LONGEST_RECORD ? 'not-plain' : 'end');
      if (cells === MOST_CELLS || at - begin > LONGEST_RECORD) return stop('not-plain');
      starts[base + cells] = start;
      ends[base + cells] = close;
      hashes[base + cells] = hash;
      cells++;
      if (at >= end || bytes[at] !== mark) break;
      at++;
    }
    if (at < end) {
      if (bytes[at] === CR) {
        if (at + 1 >= end && !final) return stop('end');
        at += bytes[at + 1] === LF ? 2 : 1;
      } else at++;
    }
    if (cells !== width) {
      begin = at;
      return stop('full', cells);
    }
  }
  begin = at;
  return stop('full');
}

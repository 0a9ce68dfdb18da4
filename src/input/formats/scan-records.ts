/**
 * Cells of records as words of four bytes each, the first lowest: cell `c` of record `k` has the number `k * width + c`.
 *
 * A cell's last word has a zero on top and no other word has one. So a cell ends where its words say it does, and two are equal if all
 * words up to there are.
 */
export interface Spans {
  width: number;
  mark: number;
  /** By byte: whether it is none of a cell without quotes. */
  ends: Uint8Array;
  words: Int32Array;
  /** Where in `words` each cell begins. */
  places: Int32Array;
  hashes: Int32Array;
  /** Records with as many cells as the header. */
  size: number;
  /** The number of cells of one record after these that has more or fewer; 0 where there is none. */
  odd: number;
  /** Where the next record begins, and how far the scan came. */
  next: number;
  stopped: number;
  /** As many records as are scanned at once. */
  most: number;
}

/** Why a scan came to its end: there is no room for more records, the bytes are used up, or they are not plain. */
type Stop = 'full' | 'end' | 'not-plain';

/** So few that all that is known of them stays in the nearest of the processor's caches until it is used. */
const RECORDS = 1 << 9;
const MAX_CELLS = 64;
const LONGEST_RECORD = 4_000_000;

/** A hash and a further word: joined by XOR, the whole multiplied, and the high bits brought down. */
export function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

const QUOTE = 0x22;
/** A word of four equal bytes is this times the byte. */
const EACH = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;
const QUOTE_FOURTH = QUOTE * EACH;
/** Below the first bound is a NUL alone, below the second also a line end, and signs that hardly any cell has. */
const NUL_FOURTH = EACH;
const CONTROL_FOURTH = 0x0e * EACH;

/**
 * Where among four bytes one stands that is below a bound, or a quote, or one other: the lowest bit of the result is the highest of the
 * first such byte; further bits may say nothing.
 */
function stopsIn(word: number, below: number, other: number): number {
  const a = word ^ QUOTE_FOURTH;
  const b = word ^ other;
  return (((word - below) & ~word) | ((a - EACH) & ~a) | ((b - EACH) & ~b)) & HIGH_BITS;
}

export const LF = 10;
export const CR = 13;

/** For a table of so many columns, parted by a sign. */
export function createSpans(width: number, mark: number): Spans {
  const room = RECORDS * width + MAX_CELLS;
  const ends = new Uint8Array(256);
  for (const byte of [mark, LF, CR, QUOTE, 0]) ends[byte] = 1;
  return {
    width,
    mark,
    ends,
    words: new Int32Array(0),
    places: new Int32Array(room),
    hashes: new Int32Array(room),
    size: 0,
    odd: 0,
    next: 0,
    stopped: 0,
    most: 1,
  };
}

/**
 * Finds the cells of the records from `from` up to `end`, up to the first with a width of its own; a record that is cut off is left for later
 * unless `final`. A NUL must stand at `end`, and three more bytes.
 */
export function scanRecords(
  bytes: Uint8Array,
  { from, end, final }: { from: number; end: number; final: boolean },
  spans: Spans,
): Stop {
  const most = (end >> 2) + spans.places.length;
  if (spans.words.length < most) spans.words = new Int32Array(most);
  const found = scan(bytes, { from, end, final }, spans);
  // The first scans are short: the engine makes quick what it has seen whole, and does so anew where it goes another way.
  spans.most = Math.min(RECORDS, 2 * spans.most);
  if (found === FULL) return 'full';
  if (found === DONE) return 'end';
  const { stopped, next } = spans;
  if (found === BAD || (found === NUL && stopped < end)) return 'not-plain';
  return final || stopped - next > LONGEST_RECORD ? 'not-plain' : 'end';
}

/** How a scan ends: no room for more, no bytes left; a NUL, the end of the bytes, something not plain within a record. */
const FULL = 0;
const DONE = 1;
const NUL = 2;
const CUT = 3;
const BAD = 4;

function scan(
  bytes: Uint8Array,
  { from, end, final }: { from: number; end: number; final: boolean },
  spans: Spans,
): number {
  // Variables of this function alone are what the engine keeps in registers; a shared function for the next cell would cost a third.
  const { words, places, hashes, width, mark, ends, most } = spans;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks = Math.imul(mark, EACH);
  let used = 0;
  let at = from;
  let size = 0;
  let begin = at;
  let odd = 0;
  let found = FULL;
  records: for (; size < most; size++) {
    begin = at;
    if (at >= end) {
      found = DONE;
      break;
    }
    const base = size * width;
    let cells = 0;
    for (;;) {
      const begun = used;
      const quoted = bytes[at] === QUOTE;
      if (quoted) at++;
      let start = at;
      const below = quoted ? NUL_FOURTH : CONTROL_FOURTH;
      const other = quoted ? QUOTE_FOURTH : marks;
      let hash = 0;
      let word = view.getInt32(at, true);
      let stops = stopsIn(word, below, other);
      while (stops === 0) {
        words[used++] = word;
        hash = mixed(hash, word);
        at += 4;
        word = view.getInt32(at, true);
        stops = stopsIn(word, below, other);
      }
      const bits = 24 - Math.clz32(stops & -stops);
      word &= (1 << bits) - 1;
      at += bits >> 3;
      // Whether some sign is written twice, or none that ends a cell: then its words are made byte by byte.
      let slow = false;
      if (quoted) {
        for (;;) {
          while (bytes[at] !== QUOTE && bytes[at] !== 0) at++;
          if (bytes[at] === 0) {
            found = NUL;
            break records;
          }
          if (at + 1 >= end && !final) {
            found = CUT;
            break records;
          }
          if (bytes[at + 1] !== QUOTE) break;
          slow = true;
          at += 2;
        }
      } else if (ends[bytes[at]] === 0) {
        slow = true;
        while (ends[bytes[at]] === 0) at++;
      }
      const close = at;
      if (quoted) at++;
      const next = bytes[at];
      if (next !== mark && next !== LF && next !== CR && at < end) {
        found = BAD;
        break records;
      }
      if (at >= end && !final) {
        found = CUT;
        break records;
      }
      if (cells === MAX_CELLS || at - begin > LONGEST_RECORD) {
        found = BAD;
        break records;
      }
      if (slow) {
        used = begun;
        hash = 0;
        word = 0;
        let shift = 0;
        for (; start < close; start++) {
          const byte = bytes[start];
          if (byte === QUOTE) start++;
          word |= byte << shift;
          if (shift === 24) {
            words[used++] = word;
            hash = mixed(hash, word);
            word = 0;
            shift = 0;
          } else shift += 8;
        }
      }
      places[base + cells] = begun;
      words[used++] = word;
      hashes[base + cells] = mixed(hash, word);
      cells++;
      if (at >= end || bytes[at] !== mark) break;
      at++;
    }
    if (at < end) {
      if (bytes[at] === CR) {
        if (at + 1 >= end && !final) {
          found = CUT;
          break;
        }
        at += bytes[at + 1] === LF ? 2 : 1;
      } else at++;
    }
    if (cells !== width) {
      begin = at;
      odd = cells;
      break;
    }
  }
  spans.size = size;
  spans.odd = odd;
  spans.stopped = at;
  spans.next = size === most ? at : begin;
  return found;
}

/** The number of words of the cell that begins at a place. */
export function wordsFrom(words: Int32Array, place: number): number {
  let end = place;
  while (words[end] >>> 24 !== 0) end++;
  return end + 1 - place;
}

/** The bytes of the cell that begins at a place. */
export function bytesFrom(words: Int32Array, place: number): Uint8Array {
  const bytes = new Uint8Array(4 * wordsFrom(words, place));
  return bytes.subarray(0, unpack(words, place, bytes, 0));
}

/** Writes the bytes of the cell that begins at a place into `out` from `at` on, and gives where they end. */
export function unpack(words: Int32Array, place: number, out: Uint8Array, at: number): number {
  let end = at;
  for (let i = place; ; i++)
    for (let word = words[i], shift = 0; shift < 32; shift += 8) {
      const byte = (word >>> shift) & 0xff;
      if (byte === 0) return end;
      out[end++] = byte;
    }
}

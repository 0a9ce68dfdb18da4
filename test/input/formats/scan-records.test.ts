import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesFrom, createSpans, scanRecords } from '../../../src/input/formats/scan-records.ts';
import { runs } from '../../runs.ts';

const MARK = ';';

/** Signs as bytes: those that mean something, those that stand near them, and what cells are made of. */
const sign = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', ' ', '7', '\u00c3\u00bc') },
  { weight: 6, arbitrary: fc.constantFrom(MARK, '\n', '"a', 'a"', '""', `"${MARK}`, `${MARK}"`) },
  { weight: 1, arbitrary: fc.constantFrom('\r', '\r\n', '\t', '\u000b', '\u000e', '!', '#', ':') },
);
const rare = fc.oneof(
  { weight: 60, arbitrary: sign },
  { weight: 1, arbitrary: fc.constantFrom('"', '\0') },
);
const quoted = fc
  .array(fc.constantFrom('a', 'b', '""', MARK, '\n', '\t', '\r', '\u00ff'), { maxLength: 12 })
  .map((signs) => `"${signs.join('')}"`);
const bare = fc.string({ unit: fc.constantFrom('a', ' ', '9', '\t', '\u00e4'), maxLength: 12 });
const line = fc
  .array(fc.oneof(quoted, bare), { minLength: 2, maxLength: 3 })
  .map((cells) => cells.join(MARK) + (cells.length === 3 ? '\r\n' : '\n'));
const text = fc.oneof(
  fc.array(rare, { maxLength: 40 }).map((signs) => signs.join('')),
  fc.array(line, { maxLength: 8 }).map((lines) => lines.join('')),
);

/** Sign by sign, as RFC 4180 says; one letter is one byte. */
function oracle(all: string): string[][] | null {
  const records: string[][] = [];
  const cell = /"((?:[^"\0]|"")*)"|([^"\0\n\r;]*)/y;
  for (let at = 0; at < all.length; ) {
    const cells: string[] = [];
    for (;;) {
      cell.lastIndex = at;
      const [whole, inside, plain] = cell.exec(all) as RegExpExecArray;
      cells.push(inside?.replaceAll('""', '"') ?? plain);
      at += whole.length;
      if (all[at] !== MARK) break;
      at++;
    }
    if (at < all.length && all[at] !== '\n' && all[at] !== '\r') return null;
    at += all.startsWith('\r\n', at) ? 2 : 1;
    records.push(cells);
  }
  return records;
}

/** What the scan finds when the bytes come in pieces. */
function scanned(all: string, width: number, cuts: readonly number[]): string[][] | null {
  const bytes = Uint8Array.from(all, (letter) => letter.charCodeAt(0));
  const spans = createSpans(width, MARK.charCodeAt(0));
  const records: string[][] = [];
  const ends = [...cuts.map((cut) => cut % (all.length + 1)), all.length].sort((a, b) => a - b);
  let from = 0;
  for (const [i, end] of ends.entries()) {
    // Behind the NUL stands what an earlier piece may have left.
    const piece = new Uint8Array(end + 4).fill(0x22);
    piece.set(bytes.subarray(0, end));
    piece[end] = 0;
    const final = i === ends.length - 1;
    for (let stop = 'full'; stop === 'full'; from = spans.next) {
      stop = scanRecords(piece, { from, end, final }, spans);
      const { words, places, hashes, size, odd } = spans;
      const cells = Array.from({ length: size * width + odd }, (_, c) =>
        String.fromCharCode(...bytesFrom(words, places[c])),
      );
      // Equal cells have the same hash, whatever stands around them.
      cells.forEach((one, c) => {
        expect(hashes[c]).toBe(hashOf(one));
      });
      for (let k = 0; k < size; k++) records.push(cells.slice(k * width, (k + 1) * width));
      if (odd > 0) records.push(cells.slice(size * width));
      if (stop === 'not-plain') return null;
    }
  }
  return records;
}

const known = new Map<string, number>();
function hashOf(cell: string): number {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const spans = createSpans(1, MARK.charCodeAt(0));
  const bytes = Uint8Array.from(`"${cell.replaceAll('"', '""')}"\n\0\0\0\0`, (letter) =>
    letter.charCodeAt(0),
  );
  scanRecords(bytes, { from: 0, end: bytes.length - 4, final: true }, spans);
  known.set(cell, spans.hashes[0]);
  return spans.hashes[0];
}

test('cells are those that a reader of single signs finds, wherever the pieces are cut', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.nat(200), { maxLength: 3 }),
      (all, width, cuts) => {
        expect(scanned(all, width, cuts)).toEqual(oracle(all));
      },
    ),
    { numRuns: runs(20_000) },
  );
});

import { expect, test } from 'vitest';
import { createInterner } from '../../../src/input/formats/interner.ts';
import { createSpans, scanRecords } from '../../../src/input/formats/scan-records.ts';

/** Cells of many lengths, most of them more than once, in records of two. */
function cellsOf(many: number): string[] {
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 2 * many }, () => {
    const number = random(many);
    return `${'ä'.repeat(number % 5)}${number}${'x'.repeat(number % 31 === 0 ? 90 : number % 7)}`;
  });
}

test('equal cells have the same number, in the order in which they come, however many there are', () => {
  const cells = cellsOf(20_000);
  const lines = cells.flatMap((cell, at) => (at % 2 === 0 ? [`${cell};"${cells[at + 1]}"\n`] : []));
  const text = new TextEncoder().encode(lines.join(''));
  const bytes = new Uint8Array(text.length + 4);
  bytes.set(text);
  const spans = createSpans(2, ';'.charCodeAt(0));
  const interner = createInterner();
  const out = new Int32Array(2 * cells.length);
  let at = 0;
  for (let size = 0; at < text.length; at = spans.next) {
    scanRecords(bytes, { from: at, end: text.length, final: true }, spans);
    const count = spans.size;
    for (const begin of [0, 1])
      interner.intern(
        spans,
        { begin, step: 2, count },
        { out, at: 2 * (2 * size + begin), stride: 4 },
      );
    size += count;
  }
  // Two cells of one record stand four numbers apart from those of the next.
  const numbers = cells.map((_, cell) => out[2 * cell]);
  const found = interner.map((part) => new TextDecoder().decode(part));
  expect(found).toHaveLength(new Set(cells).size);
  expect(numbers.map((number) => found[number])).toEqual(cells);
  const packed = new TextDecoder().decode(interner.bytes());
  expect(packed.split('\0')).toEqual(found);
});

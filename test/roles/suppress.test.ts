import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressed } from '../../src/roles/suppress.ts';

const cells = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 9 });
const least = fc.integer({ min: 1, max: 6 });

test('no cell from 1 to the minimum is told, and no empty one is kept back', () => {
  fc.assert(
    fc.property(cells, least, (counts, from) => {
      const hidden = suppressed(counts, from);
      counts.forEach((count, k) => {
        if (count > 0 && count < from) expect(hidden[k]).toBe(true);
        if (count === 0) expect(hidden[k]).toBe(false);
      });
    }),
  );
});

test('with the sum known, what is left out fits more than one way, unless nothing else is there to be left out', () => {
  fc.assert(
    fc.property(cells, least, (counts, from) => {
      const hidden = suppressed(counts, from);
      const left = counts.filter((_, k) => hidden[k]);
      if (left.length === 0 || left.length === counts.filter((count) => count > 0).length) return;
      expect(left.length).toBeGreaterThanOrEqual(2);
      expect(left.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(from);
    }),
  );
});

test('nothing is left out where nothing is small', () => {
  expect(suppressed([0, 3, 5], 3)).toEqual([false, false, false]);
  expect(suppressed([1, 2, 0], 1)).toEqual([false, false, false]);
  // The smallest of the others goes with the one.
  expect(suppressed([2, 9, 5, 0], 3)).toEqual([true, false, true, false]);
  // Two small ones hide each other.
  expect(suppressed([2, 2, 9], 3)).toEqual([true, true, false]);
  expect(suppressed([1, 1, 9, 4], 3)).toEqual([true, true, false, true]);
});

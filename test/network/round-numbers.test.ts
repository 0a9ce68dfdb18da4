import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundNumbers } from '../../src/network/round-numbers.ts';
import { runs } from '../runs.ts';

/** Float64 of every size, and the numbers that stand beside or on the border between two roundings. */
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer(),
  fc
    .record({
      digits: fc.integer({ min: 1e11, max: 1e12 - 1 }),
      half: fc.constantFrom(0, 0.5, 0.49999, 0.50001, 0.4999),
      power: fc.integer({ min: -30, max: 30 }),
    })
    .map(({ digits, half, power }) => (digits + half) * 10 ** (power - 11)),
  fc.integer({ min: -25, max: 25 }).map((power) => 10 ** power),
);

test('brings every number to the twelve digits that its text would have', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      // Without a sign of zero, which no text has.
      const value = number + 0;
      const list = [value, 0 - value, value * (1 - 2 ** -53)];
      const texts = list.map((each) => each.toPrecision(12));
      expect(roundNumbers(list)).toEqual(texts.map(Number));
    }),
    { numRuns: runs(40_000) },
  );
});

test('reaches every corner, and gives null for what is no number', () => {
  const value = {
    a: [1 / 3, { b: Number.NaN, c: 'x' }],
    d: null,
    e: [[Number.POSITIVE_INFINITY, -0.1]],
  };
  const same = roundNumbers(value);
  expect(same).toBe(value);
  expect(same).toEqual({ a: [0.333333333333, { b: null, c: 'x' }], d: null, e: [[null, -0.1]] });
});

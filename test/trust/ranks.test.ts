import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyPick, shareOf, weightedPicker } from '../../src/trust/picks.ts';
import { quantileOfCounts, quantileOfSorted } from '../../src/trust/quantile.ts';
import { ranking } from '../../src/trust/ranks.ts';

const values = fc.array(
  fc.constantFrom(0, 1, 1 + 1e-12, 2, 2.5, -3, 1e9, 1e9 + 0.1, -Number.MAX_VALUE),
  { minLength: 1, maxLength: 12 },
);

test('ranks count who is strictly better, and places are shared by equals', () => {
  fc.assert(
    fc.property(values, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (list, here) => {
      const present = Uint8Array.from(list, (_, i) => (here[i] ? 1 : 0));
      const { ranks, middles } = ranking(list.length)(Float64Array.from(list), present);
      const better = (a: number, b: number) =>
        a > b && a - b > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
      const others = list.filter((_, i) => here[i]);
      list.forEach((value, i) => {
        if (!here[i]) {
          expect([ranks[i], middles[i]]).toEqual([0, 0]);
          return;
        }
        const ahead = others.filter((other) => better(other, value)).length;
        const behind = others.filter((other) => better(value, other)).length;
        expect(ranks[i]).toBe(1 + ahead);
        expect(middles[i]).toBe(ahead + 1 + others.length - behind);
      });
    }),
  );
});

test('quantiles invert the empirical distribution', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(0.025, 0.05, 0.5, 0.95, 0.975, 1),
      (list, p) => {
        const sorted = [...list].sort((a, b) => a - b);
        const counts = Array.from({ length: 10 }, (_, k) => list.filter((v) => v === k).length);
        // The least value with at least a share of p at or below.
        const want = sorted.find(
          (value) => list.filter((v) => v <= value).length >= p * list.length - 1e-9,
        );
        expect(quantileOfCounts(counts, p)).toBe(want);
        expect(quantileOfSorted(sorted, p)).toBe(want);
      },
    ),
  );
  expect(quantileOfCounts([0, 0], 0.5)).toBeNull();
  expect(quantileOfSorted([], 0.5)).toBeNull();
});

test('shares are rounded half up, whatever binary fractions say', () => {
  expect([shareOf(0.1, 5), shareOf(0.1, 14), shareOf(0.3, 35), shareOf(0.2, 30)]).toEqual([
    1, 1, 11, 6,
  ]);
  // 0.1 · 15 and 0.3 · 5 are halves.
  expect([shareOf(0.1, 15), shareOf(0.3, 5)]).toEqual([2, 2]);
});

test('every set comes once', () => {
  const sets = Array.from(everyPick(6, 3), (set) => [...set].join(''));
  expect(new Set(sets).size).toBe(20);
  expect(sets).toHaveLength(20);
  expect([...everyPick(2, 3)]).toEqual([]);
});

test('weighted draws take the first in proportion to its weight', () => {
  let at = 0;
  const steps = [0.05, 0.5, 0.3, 0.99];
  const pick = weightedPicker(Float64Array.from([1, 2, 7]), 2);
  const next = () => steps[at++];
  // 0.05 · 10 lies in the first weight; of the rest 0.5 · 9 in the last.
  expect([...pick(next)]).toEqual([0, 2]);
  expect([...pick(next)]).toEqual([2, 1]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/words/de/index.ts';
import { en } from '../../src/words/en/index.ts';
import { decimal, numberFormat } from '../../src/words/number-format.ts';
import { plainFormat } from '../../src/words/plain-format.ts';

/** Numbers of any size, with those on the border of a rounding. */
const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.double({ min: -2000, max: 2000, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc
    .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 9 }))
    .map(([whole, places]) => whole / 10 ** places),
);
const digits = fc.integer({ min: 0, max: 6 });

describe.each([de.locale, en.locale, 'fr', 'de-AT'])('in %s', (locale) => {
  const plain = plainFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  const percent = (share: number, most: number) =>
    numberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: most,
      signDisplay: 'negative',
    }).format(share);

  test('numbers and shares are written as Intl writes them', () => {
    const edges = [0, -0, 0.5, -0.5, 1.005, 0.045, 9.995, 999.995, 1e-6, 1e-7, 1e15, 1e21];
    for (const value of [...edges, NaN, Infinity, -0.001, 0.29, 0.07, 0.0995, 0.9995, 123456.789])
      for (const most of [0, 1, 2, 3]) {
        expect(plain.number(value, most)).toBe(decimal(value, locale, most));
        expect(plain.percent(value, most)).toBe(percent(value, most));
      }
    fc.assert(
      fc.property(number, digits, (value, most) => {
        expect(plain.number(value, most)).toBe(decimal(value, locale, most));
        expect(plain.percent(value, most)).toBe(percent(value, most));
      }),
      { numRuns: 3000 },
    );
  });

  test('plurals and lists are those of Intl', () => {
    fc.assert(
      fc.property(fc.oneof(number, fc.integer({ min: -3, max: 3 })), (value) => {
        expect(plain.isOne(value)).toBe(plural.select(value) === 'one');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (names) => {
        expect(plain.list(names)).toBe(list.format(names));
      }),
    );
  });
});

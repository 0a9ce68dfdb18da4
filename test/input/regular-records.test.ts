import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCell } from '../../src/input/clean-cell.ts';
import { repairQuotes } from '../../src/input/quotes.ts';
import { regularRecords } from '../../src/input/regular-records.ts';
import { sortReports } from '../../src/input/sort-reports.ts';

const LONGEST = 1000;

/** What the strict parser makes of a text; `null` where it finds fault with it. */
function strict(text: string, delimiter: string): string[][] | null {
  try {
    const options = { delimiter, record_delimiter: '\n', relax_column_count: true };
    return parse(text, options).map((cells) => cells.map(cleanCell));
  } catch {
    return null;
  }
}

const split = (text: string, delimiter: string) =>
  regularRecords(text, delimiter, { tidy: cleanCell, longest: LONGEST });
const orNull = (found: ReturnType<typeof split>) => (typeof found === 'string' ? null : found);

test('any text is parted as the strict parser parts it, or not at all', () => {
  const delimiter = fc.constantFrom(',', ';', '\t', '|', ' ', '\u00e4');
  const piece = fc.constantFrom(
    'a',
    ' ',
    '"',
    '""',
    '\n',
    ',',
    ';',
    '\t',
    '\u00e4',
    '\u{1f3e5}',
    "'=1",
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  let read = 0;
  fc.assert(
    fc.property(text, delimiter, (given, parting) => {
      const found = orNull(split(given, parting));
      const meant = strict(given, parting);
      expect(found).toEqual(meant);
      if (meant !== null) read++;
    }),
    { numRuns: 1500, seed: 1 },
  );
  expect(read).toBeGreaterThan(200);
});

test('well-formed tables are parted into their cells', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', '\u00fc', '-'),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((cells) => cells.map(quoted).join(',')).join('\n');
      expect(split(text, ',')).toEqual(rows.map((cells) => cells.map(cleanCell)));
    }),
    { seed: 2 },
  );
});

test('what is out of order is told apart', () => {
  expect(split(`${'a'.repeat(LONGEST)}\n`, ',')).toBe('length');
  expect(split(`${'a'.repeat(LONGEST - 1)}\n`, ',')).toHaveLength(1);
  expect(split('a"b,c', ',')).toBe('quotes');
});

test('repaired quotes are in order, whatever the text', () => {
  const piece = fc.constantFrom('a', '"', '""', ',', '\n', ' ');
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (given) => {
      expect(split(repairQuotes(given, ',').text, ',')).toBeInstanceOf(Array);
    }),
    { numRuns: 1500, seed: 4 },
  );
});

test('reports are in the order of their ends, then as compared, then as numbered', () => {
  const report = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2));
  fc.assert(
    fc.property(fc.array(report), (reports) => {
      const [first, second, rest] = [0, 1, 2].map((part) => reports.map((one) => one[part]));
      const compare = (a: number, b: number) => rest[a] - rest[b];
      const naive = reports
        .map((_, r) => r)
        .sort((a, b) => first[a] - first[b] || second[a] - second[b] || compare(a, b) || a - b);
      expect([...sortReports(first, second, { order: 5, compare })]).toEqual(naive);
    }),
    { seed: 3 },
  );
});

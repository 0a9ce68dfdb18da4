import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print } from '../../src/render/text/line.ts';
import { tableLines } from '../../src/render/text/table.ts';
import { columns } from '../../src/words/width.ts';

const word = fc.stringMatching(/^[a-zäß]{1,24}$/);
const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const tables = fc.integer({ min: 1, max: 14 }).chain((n) =>
  fc.record({
    titles: fc.array(cell, { minLength: n, maxLength: n }),
    rows: fc.array(fc.array(cell, { minLength: n, maxLength: n }), { maxLength: 4 }),
    width: fc.integer({ min: 60, max: 110 }),
    note: cell,
  }),
);
const table = (titles: string[], rows: string[][], note = '') => ({
  kind: 'table' as const,
  caption: '',
  columns: titles.map((title, k) => ({ title, numeric: k > 0 })),
  rows: rows.map((row) => row.map((text) => ({ text }))),
  note,
});

test('no line of a table is wider than the terminal, and every letter of its rows is shown', () => {
  fc.assert(
    fc.property(tables, ({ titles, rows, width, note }) => {
      const lines = tableLines(table(titles, rows, note), width);
      const shown = print(lines);
      for (const line of shown.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
      const letters = (text: string, letter: string) => text.split(letter).length - 1;
      for (const letter of 'aäz')
        expect(letters(shown, letter)).toBeGreaterThanOrEqual(letters(rows.flat().join(), letter));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('columns that do not fit go on below, each time beside the first', () => {
  const titles = ['data set', ...Array.from({ length: 9 }, (_, k) => `uncommonlylong${k}`)];
  const row = ['Lindenau', ...Array.from({ length: 9 }, (_, k) => `${k}${k}`)];
  const shown = print(tableLines(table(titles, [row]), 80));
  for (const text of [...titles, ...row]) expect(shown).toContain(text);
  const groups = shown.trimEnd().split('\n\n');
  expect(groups.length).toBeGreaterThan(1);
  for (const group of groups) expect(group).toMatch(/data set[\s\S]*Lindenau/);
});

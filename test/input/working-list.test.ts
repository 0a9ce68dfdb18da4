import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, openFile, readDataset, text } from '../../src/index.ts';
import { underItsTitle } from '../../src/input/name-of-file.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';

const name = 'liste_2026.xlsx';
const bytes = new Uint8Array(
  readFileSync(join(root, 'fixtures/tables/working-list-of-a-county', name)),
);
const read = async () => underItsTitle(readDataset(await openFile({ name, bytes })));
const table = (lines: readonly string[]) =>
  readDataset([{ name: 't.csv', bytes: new TextEncoder().encode(lines.join('\n')) }]);

test('a working list stands under its own title and date, and nothing in it that is private is shown', async () => {
  const dataset = await read();
  expect(dataset.name).toBe('Kreis Musterau – Runde Pflegeübergang');
  expect(dataset.asOf).toBe('03.09.2026');
  const [list, legend] = dataset.provenance;
  expect(list.skipped.slice(0, 4)).toEqual([
    { row: 1, reason: 'title-line' },
    { row: 2, reason: 'title-line' },
    { row: 3, reason: 'blank-row' },
    { row: 5, reason: 'example-row' },
  ]);
  expect([legend.shape, legend.read, legend.rows]).toEqual(['legend', 3, 3]);
  const analysis = analyze(dataset, { draws: 0 });
  for (const language of Object.values(books)) {
    const report = text(analysis, { language, full: true });
    expect(report).toContain('03.09.2026');
    expect(report).not.toMatch(/0171|0151|klinik\.example|Dr\. Lenz|Fr\. Ott|Hr\. Muster/);
  }
  expect(JSON.stringify(analysis)).not.toMatch(/0171|0151|klinik\.example|Dr\. Lenz|Fr\. Ott/);
});

test('nobody is said to have answered where the table does not say so', async () => {
  const report = text(analyze(await read(), { draws: 0 }), { language: books.de, full: true });
  expect(report).not.toContain('obwohl sie geantwortet hat');
});

test('a list without a pair both ways is warned about in the head, and --undirected offered', () => {
  const dataset = table(['Von;An', ...Array.from({ length: 6 }, (_, k) => `A${k};B${k}`)]);
  expect(dataset.directed).toBe(true);
  for (const language of Object.values(books)) {
    const head = text(analyze(dataset, { draws: 0 }), { language })
      .split('\n')
      .slice(0, 9);
    expect(head.join(' ')).toContain('--undirected');
  }
});

test('ties of planning and frequencies of contact are mutual where no pair stands both ways', () => {
  const pairs = Array.from({ length: 12 }, (_, k) => `Stelle ${k};Dienst ${(k * 5) % 12}`);
  const often = table(['Von;An;Häufigkeit', ...pairs.map((pair) => `${pair};monatlich`)]);
  expect(often.directed).toBe(false);
  expect(often.problems.map(({ code }) => code)).toContain('contact-mutual');
  const levels = table([
    'Von;An;Ebene',
    ...pairs.map((pair, k) => `${pair};${k % 2 === 0 ? 'Planung' : 'Fall'}`),
  ]);
  expect(levels.directed).toBe(true);
  expect(levels.ties.filter(({ layer }) => layer === 'Planung')).toHaveLength(12);
  expect(levels.ties.filter(({ layer }) => layer === 'Fall')).toHaveLength(6);
  // What is passed on has a direction, however often it is.
  const passed = table(['Von;An;Häufigkeit der Verlegung', ...pairs.map((pair) => `${pair};3`)]);
  expect(passed.directed).toBe(true);
});

test('one pair both ways, and the header decides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), (back) => {
      const pairs = Array.from({ length: 12 }, (_, k) => [`Stelle ${k}`, `Dienst ${k}`]);
      const rows = [...pairs, [...pairs[back]].reverse()].map(
        (pair) => `${pair.join(';')};täglich`,
      );
      expect(table(['Von;An;Häufigkeit', ...rows]).directed).toBe(true);
    }),
    { numRuns: 12 },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { analyze } from '../../../src/analyze.ts';
import { decode } from '../../../src/input/decode.ts';
import { readDataset } from '../../../src/input/read-dataset.ts';
import { readSheet } from '../../../src/input/sheet.ts';
import { openFile } from '../../../src/open.ts';
import { root } from '../../paths.ts';
import { ods } from './books.ts';

const files = {
  'an actor list': 'fixtures/discharge/stakeholders.csv',
};

/** The analysis without the names of files, which is all that may differ. */
async function analysisOf(name: string, bytes: Uint8Array) {
  const tables = await openFile({ name, bytes });
  const dataset = readDataset(tables, { name: 'same' });
  const { dataset: _, ...analysis } = analyze(dataset);
  const problems = analysis.problems.map((problem) => ({ ...problem, file: '' }));
  const locations = (places: readonly { file: string | null }[]) =>
    places.map((place) => ({ ...place, file: '' }));
  const findings = analysis.findings.map((finding) => ({
    ...finding,
    locations: locations(finding.locations),
    members: finding.members.map((member) => ({
      ...member,
      locations: locations(member.locations),
    })),
  }));
  return JSON.stringify({ ...analysis, problems, findings });
}

const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), true);
  return bytes;
};
const windows = decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)).text;
const cp1252 = (text: string) => Uint8Array.from(text, (letter) => windows.indexOf(letter));
const quote = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe.each(Object.entries(files))('%s', (_, path) => {
  const bytes = readFileSync(join(root, path));
  const rows = readSheet({ name: path, bytes }).rows.map(({ cells }) => cells);
  const table = (delimiter: string) =>
    rows.map((cells) => cells.map((cell) => quote(cell, delimiter)).join(delimiter)).join('\r\n');

  let plain: Promise<string> | undefined;
  const wanted = () => (plain ??= analysisOf('plain.csv', bytes));

  test('has letters beyond ASCII, or encodings would not matter', () => {
    expect(decode(bytes).text).toMatch(/[äöüÄÖÜß]/);
  });

  test.each([
    ['UTF-8', 'a.csv', () => new TextEncoder().encode(table(';'))],
    ['UTF-8 with a mark', 'b.csv', () => new TextEncoder().encode(`\ufeff${table(';')}`)],
    ['Windows-1252', 'c.csv', () => cp1252(table(';'))],
    ['UTF-16 tab text', 'd.txt', () => utf16(table('\t'))],
    ['tab-separated values', 'e.tsv', () => new TextEncoder().encode(table('\t'))],
    ['an .ods', 'f.ods', () => ods({ Akteure: rows })],
    [
      'an .xlsx',
      'g.xlsx',
      () =>
        writeXlsx([
          {
            data: rows.map((row) => row.map((value) => (value === '' ? null : { value }))),
            sheet: 'Akteure',
          },
        ]).toBuffer(),
    ],
  ])('gives the same analysis as %s', async (_, name, make) => {
    expect(await analysisOf(name, await make())).toBe(await wanted());
  });
});

import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readDataset, text } from '../../src/index.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';

const headOf = (table: string) => {
  const bytes = new TextEncoder().encode(table);
  const analysis = analyze(readDataset([{ name: 'table.csv', bytes }]), { draws: 0 });
  return Object.values(books).map((language) =>
    text(analysis, { language }).replace(/\s+/g, ' ').slice(0, 500),
  );
};

test('a table of which no tie was read says so at the top, in every language', () => {
  const [en, de] = headOf('Name;Farbe\nKlinik;rot\nAmt;blau\n');
  expect(en).toContain('Please check: no tie was read.');
  expect(de).toContain('Bitte prüfen: Es wurde keine Beziehung gelesen.');
});

test('one with ties, or with seats in the place of ties, does not', () => {
  for (const table of [
    'Akteur;Partner\nKlinik;Amt\nAmt;Klinik\n',
    'Akteur;Gremium\nKlinik;Runder Tisch\nAmt;Runder Tisch\n',
  ])
    for (const head of headOf(table))
      expect(head).not.toMatch(/no tie was read|keine Beziehung gelesen/);
});

test('a share that is there is never told as none', () => {
  const said = (share: number) =>
    [books.de, books.en].map((language) =>
      formatter({ actors: [], sectors: [] }, language).percent(share).replaceAll('\u00a0', ' '),
    );
  expect(said(0)).toEqual(['0 %', '0%']);
  expect(said(0.000005)).toEqual(['< 0,1 %', '< 0.1%']);
  expect(said(0.0004999)).toEqual(['< 0,1 %', '< 0.1%']);
  expect(said(0.0005)).toEqual(['0,1 %', '0.1%']);
});

test('where no table says who answered, the head says so', () => {
  const [en, de] = headOf('Von;An\nKlinik;Amt\nAmt;Klinik\n');
  expect(en).toContain('Who answered is not in the table');
  expect(de).toContain('Wer geantwortet hat, steht nicht in der Tabelle');
});

import { expect, test } from 'vitest';
import { readDataset } from '../../src/index.ts';

test('several headers can be named for one field, as tables that call it differently need', () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const { actors } = readDataset(
    [
      file('a.csv', 'Akteur,Sparte,Kooperationspartner\nKlinik,Gesundheit,Heim\n'),
      file('b.csv', 'Akteur,Feldname\nHeim,Pflege\n'),
    ],
    { columns: { sector: ['Sparte', 'Feldname'] } },
  );
  expect(actors.map(({ id, sector }) => [id, sector])).toEqual([
    ['Heim', 'Pflege'],
    ['Klinik', 'Gesundheit'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { aliasTable } from '../../src/input/aliases.ts';
import { InputError, readDataset, readSheet } from '../../src/input/index.ts';
import { labelsOf, nameFinder } from '../../src/input/labels.ts';
import { nearTwins } from '../../src/input/near-twins.ts';
import { ordinal, ordinals } from '../../src/input/ordinal.ts';
import { compareWaves, isWave, waveOf } from '../../src/input/waves.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import { emptyTable } from '../../src/render/empty-table.ts';
import { explainInput } from '../../src/render/explain-input.ts';
import { books } from '../../src/words/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options = {}) =>
  readDataset([{ name: 'table.csv', bytes: bytes(text) }], options);

describe('words', () => {
  test('of a scale stand in order, in both languages', () => {
    for (const list of [
      'nie selten jährlich halbjährlich vierteljährlich monatlich 14-tägig wöchentlich täglich',
      'never rarely yearly half-yearly quarterly monthly fortnightly weekly daily',
    ]) {
      const weights = list.split(' ').map((word) => ordinals(list.split(' ')).weight(word));
      expect(weights).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 9]);
    }
    expect(ordinals(['oft']).weight('mehrmals pro Woche')).toBe(8);
    expect(ordinal('manchmal (1-2x)')).toEqual({ amount: 2 });
    expect(ordinal('Hausarzt')).toBeNull();
  });

  test('for waves are ordered in time', () => {
    expect(['Welle 10', 'Welle 2', 'Welle 1'].sort(compareWaves)).toEqual([
      'Welle 1',
      'Welle 2',
      'Welle 10',
    ]);
    expect([waveOf('03.02.2025'), waveOf('2025-02-03'), waveOf('2025')]).toEqual([
      '2025',
      '2025',
      '2025',
    ]);
    expect([isWave('t1'), isWave('2024/25'), isWave('Caritas')]).toEqual([true, true, false]);
  });

  test('in a header name who was asked about', () => {
    expect(labelsOf('Wie oft? [Haus Anna]')[0]).toEqual({ stem: 'Wie oft?', name: 'Haus Anna' });
    expect(labelsOf('How often - Day care - North')).toContainEqual({
      stem: 'How often',
      name: 'Day care - North',
    });
    const find = nameFinder(['Diakoniestation Nord', 'Diakoniestation Süd', 'Caritas']);
    expect([find('caritas'), find('Diakoniestation N..'), find('Diakonies..')]).toEqual([
      'Caritas',
      'Diakoniestation Nord',
      null,
    ]);
  });
});

test('names are near twins by their letters, the order of their words, short forms and one letter', () => {
  const names = [
    'Krankenhaus St. Josef',
    'St.-Josef-KH',
    'Praxis Meier',
    'Praxis Maier',
    'Haus 1',
    'Haus 2',
    'AG A',
    'AG B',
    'Menü-Service',
    'Menüservice',
  ];
  expect(nearTwins(names)).toEqual([
    [0, 1],
    [2, 3],
    [8, 9],
  ]);
});

describe('aliases', () => {
  const table = 'name;partners\nDiakoniestation;Caritas\nCaritas;Diakonie-Station\n';

  test('are proposed for names that are nearly the same, and put them together', () => {
    const before = read(table);
    const proposed = aliasTable(before);
    expect(proposed).toBe('alias;name\nDiakonie-Station;Diakoniestation\n');
    const after = read(table, { aliases: { name: 'aliases.csv', bytes: bytes(proposed) } });
    expect(after.actors.map(({ id }) => id)).toEqual(['Caritas', 'Diakoniestation']);
    expect(after.ties).toMatchObject([{ confirmed: true }]);
    expect(after.rules.aliases).toBe(1);
    expect(aliasTable(after)).toBe('');
  });

  test('in a circle or without the two columns are told', () => {
    const circle = bytes('alias;name\nCaritas;Diakoniestation\nDiakoniestation;Caritas\n');
    expect(
      read(table, { aliases: { name: 'a.csv', bytes: circle } }).actors.length,
    ).toBeGreaterThan(0);
    const wrong = read(table, { aliases: { name: 'a.csv', bytes: bytes('x;y\n1;2\n') } });
    expect(wrong.problems[0]).toMatchObject({ code: 'alias-columns', file: 'a.csv', row: 1 });
  });
});

test('every shape that is explained reads as what it says, in both languages', () => {
  for (const language of ['en', 'de'] as const)
    for (const { id, title, description, example } of explainInput({ language: books[language] })) {
      const { provenance, actors, problems } = read(example, id === 'stacked' ? { shape: id } : {});
      expect(provenance[0].shape).toBe(id);
      expect(actors.length).toBeGreaterThan(1);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(`${title}. ${description}`).toMatch(/\.$/);
    }
});

test('the empty table reads, with every column understood', () => {
  for (const language of ['en', 'de'] as const) {
    const [table] = emptyTable({ language: books[language] });
    const { provenance, memberships } = read(table.text);
    expect(provenance[0].columns.filter(({ field }) => field === null)).toEqual([]);
    expect(memberships).toHaveLength(1);
  }
});

test('a sheet of rows reads like the file it came from', () => {
  const file = { name: 'x.csv', bytes: bytes('name;partners\nA1;B1\nB1;\n') };
  expect(readDataset([readSheet(file)])).toEqual(readDataset([file]));
});

test('reading leaves the sheet that was given as it was', () => {
  const sheet = readSheet({
    name: 'x.csv',
    bytes: bytes('sector;name\nG;A1\n;B1\nK;C1\n;D1\n'),
  });
  const before = structuredClone(sheet);
  readDataset([sheet]);
  expect(sheet).toEqual(before);
});

test('the problems come most important first', () => {
  const { problems } = read('from,to,weight\nA1,A1,1\nA1,B1,0\nA1,C1,much\nA1,D1,1\n');
  expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning', 'info']);
});

test('waves and layers of a pair merge by the rule of the data set', () => {
  const text = 'node1,node2,weight,layer\nA1,B1,1,x\nB1,A1,4,y\nA1,C1,2,x\n';
  for (const [merge, weight] of [
    ['max', 4],
    ['sum', 5],
    ['mean', 2.5],
  ] as const) {
    const { forward } = tiesOfDataset(read(text, { merge }));
    expect([...forward].sort()).toEqual([2, weight].sort());
  }
});

test('a wrong wave is refused with the waves that there are', () => {
  const bad = () => read('from,to,year\nA1,B1,2025\n', { wave: '1999' });
  expect(bad).toThrow(InputError);
  expect(bad).toThrow(/1999 \(2025\)/);
});

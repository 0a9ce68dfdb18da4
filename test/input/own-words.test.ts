import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { readDataset } from '../../src/input/index.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const table = file(
  'akteure.csv',
  'Einrichtung;Sektor;Rolle;Partner\nHaus A;Medizinisches;Lotsendienst;Haus B\nHaus B;Pflege;Pflegedienst;Haus A\n',
);
const csv =
  'Art;Wort;Bedeutung\nRolle;Lotsen-Dienst;krankenhaussozialdienst\nSektor;medizinisches;health\n';
const json =
  '{"roles": {"lotsendienst": "krankenhaussozialdienst"}, "sectors": {"Medizinisches": "health"}}';

test.each([
  ['words.csv', csv],
  ['words.json', json],
])('the own words of %s are used, and it is said', (name, text) => {
  const data = readDataset([table], { words: file(name, text) });
  expect(data.actors[0]).toMatchObject({ roles: ['krankenhaussozialdienst'], sector: 'health' });
  expect(data.problems).toContainEqual(
    expect.objectContaining({ code: 'words-applied', value: '2' }),
  );
  const role = analyze(data).chain?.roles.find(({ id }) => id === 'krankenhaussozialdienst');
  expect(role?.actors).toEqual(['Haus A']);
});

test('a word without a meaning stays, one of two meanings or of no kind is told', () => {
  const words = file(
    'w.csv',
    'kind;word;meaning\nrole;Lotsendienst;\nrole;Pflegedienst;reha\nrole;Pflegedienst;hausarzt\nfarbe;Pflege;health\n',
  );
  const data = readDataset([table], { words });
  expect(data.actors.map(({ roles }) => roles)).toEqual([['Lotsendienst'], ['reha']]);
  expect(
    data.problems
      .filter(({ code }) => code === 'word-unusable')
      .map(({ row, value }) => [row, value]),
  ).toEqual([
    [4, 'Pflegedienst → hausarzt'],
    [5, 'farbe: Pflege'],
  ]);
});

test.each(['a;b\n1;2\n', '{"roles": '])('a file that is none of words is told: %s', (text) => {
  const { problems } = readDataset([table], { words: file('w', text) });
  expect(problems.map(({ code }) => code)).toContain('words-columns');
});

test('a role is asked for, and not called missing, while a word is nearly it', () => {
  const near = file(
    'akteure.csv',
    'Einrichtung;Sektor;Rolle;Partner\nHaus A;Gesundheit;Krankenhaus-Sozialdienst Nord;Haus B\nHaus B;Pflege;Pflegedienst;Haus A\n',
  );
  const found = (data: Parameters<typeof analyze>[0]) =>
    analyze(data).findings.find(
      ({ rule, evidence }) =>
        rule === 'role-absent' && (evidence as { role: string }).role === 'krankenhaussozialdienst',
    );
  const asked = found(readDataset([near]));
  expect(asked?.severity).toBe('question');
  expect(asked?.evidence).toMatchObject({ unread: ['Krankenhaus-Sozialdienst Nord'] });
  const words = file(
    'w.csv',
    'word;meaning\nKrankenhaus-Sozialdienst Nord;krankenhaussozialdienst\n',
  );
  expect(found(readDataset([near], { words }))).toBeUndefined();
  expect(found(readDataset([table]))?.severity).toBe('gap');
});

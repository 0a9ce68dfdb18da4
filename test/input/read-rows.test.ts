import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CareChainError, type Dataset, readDataset, readRows } from '../../src/index.ts';
import { runs } from '../runs.ts';

const ties = (read: Dataset) =>
  read.ties.map(({ source, target, weight }) => [source, target, weight]);
const expected = [
  ['Clinic', 'Care service', 3],
  ['Clinic', 'GP', 1],
];

test('rows as lists, as objects and as text are one table', () => {
  const lists = readRows([
    ['from', 'to', 'weight'],
    ['Clinic', 'Care service', 3],
    ['Clinic', 'GP', 1],
  ]);
  const objects = readRows([
    { from: 'Clinic', to: 'Care service', weight: 3 },
    { from: 'Clinic', to: 'GP', weight: 1, note: null },
  ]);
  const text = readRows('from;to;weight\nClinic;Care service;3\nClinic;GP;1\n');
  for (const read of [lists, objects, text]) {
    expect(ties(read)).toEqual(expected);
    expect(read.directed).toBe(true);
  }
});

test('several tables of one network are given by their names, and options are those of files', () => {
  const read = readRows(
    {
      actors: 'name,sector\nClinic,health\nGP,health\nCare service,elder-care',
      ties: [
        { from: 'Clinic', to: 'Care service', weight: 3 },
        { from: 'Clinic', to: 'GP', weight: 1 },
      ],
    },
    { directed: false, name: 'Town' },
  );
  expect([read.name, read.directed, read.actors.map(({ sector }) => sector)]).toEqual([
    'Town',
    false,
    ['elder-care', 'health', 'health'],
  ]);
});

test('any table reads as the same table in a file', () => {
  const name = fc.constantFrom('Klinik', 'Haus "am See"', 'A, B', 'Ä;1', 'GP');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 8,
      }),
      (rows) => {
        const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
        const table = [['from', 'to', 'weight'], ...rows];
        const text = table.map((cells) => cells.map(quoted).join(',')).join('\n');
        const outcome = (read: () => Dataset) => {
          try {
            return ties(read());
          } catch (error) {
            return (error as CareChainError).code;
          }
        };
        const bytes = new TextEncoder().encode(text);
        expect(outcome(() => readRows(table))).toEqual(
          outcome(() => readDataset([{ name: 'rows', bytes }])),
        );
      },
    ),
    { numRuns: runs(100) },
  );
});

test.each([
  [undefined, 'a table is of the type undefined'],
  [null, 'a table is null'],
  [5, 'a table is 5'],
  [{ ties: 5 }, 'the table "ties" is 5'],
  [[['from', 'to'], { from: 'a' }], 'row 1 of "rows" is a list'],
  [
    [
      ['from', 'to'],
      ['a', Number.NaN],
    ],
    'row 2, cell 2 of "rows" is NaN',
  ],
  [
    [
      ['from', 'to'],
      ['a', {}],
    ],
    'row 2, cell 2 of "rows" is of the type object',
  ],
])('%j is refused by its place', (table, sentence) => {
  expect(() => readRows(table as never)).toThrow(`care-chain/readRows: ${sentence}`);
});

test('an option that there is not is refused with the one that may be meant', () => {
  expect(() => readRows('from,to\na,b', { direct: true } as never)).toThrow(
    'care-chain/readDataset: unknown option "direct". Do you mean "directed"?',
  );
});

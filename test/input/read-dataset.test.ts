import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCell } from '../../src/input/clean-cell.ts';
import { InputError, readDataset } from '../../src/input/index.ts';
import { openFile } from '../../src/open.ts';
import { deep, runs, some } from '../runs.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (text: string, options = {}) =>
  readDataset([{ name: 'table.csv', bytes: utf8(text) }], options);
const codes = (text: string) => read(text).problems.map(({ code }) => code);
const failure = (bytes: Uint8Array): InputError => {
  try {
    readDataset([{ name: 'bad.csv', bytes }]);
  } catch (error) {
    return error as InputError;
  }
  throw new Error('nothing was thrown');
};

describe('ties of an actor list', () => {
  test('are confirmed where both name each other, one-sided where the other answered, open where it is silent', () => {
    const { ties, counts, directed } = read(
      'Akteur;Kooperationspartner;Fragebogen erhalten\nA1;B1|C1|D1;ja\nB1;A1;ja\nC1;;ja\nD1;;nein\n',
    );
    expect(ties.map(({ target, confirmed }) => [target, confirmed])).toEqual([
      ['B1', true],
      ['C1', false],
      ['D1', null],
    ]);
    expect(counts).toEqual({
      reported: 4,
      merged: 1,
      selfTies: 0,
      zeroWeights: 0,
      confirmed: 1,
      oneSided: 1,
      unanswered: 1,
    });
    expect(directed).toBe(false);
  });

  test('run from actor to partner under a header that says so', () => {
    const { directed, rules, ties } = read('actor,hands over to\nx1,y1\ny1,\n');
    expect([directed, rules.direction]).toEqual([true, 'header']);
    expect(ties.map(({ source, target }) => [source, target])).toEqual([['x1', 'y1']]);
  });

  test('a partner without a row is kept as only mentioned', () => {
    const { actors, problems } = read('name;partners\nAnna;Bert\n');
    expect(actors.map(({ id, listed }) => [id, listed])).toEqual([
      ['Anna', true],
      ['Bert', false],
    ]);
    expect(problems).toMatchObject([{ code: 'mentioned-only', row: 2, value: 'Bert' }]);
  });

  test('a comma parts known names only', () => {
    const { actors } = read(
      'name;partners\nCaritas;"DRK, AWO"\nDRK;"Haus Anna, Station 2"\nAWO;\n',
    );
    expect(actors.map(({ id }) => id)).toEqual(['AWO', 'Caritas', 'DRK', 'Haus Anna, Station 2']);
  });
});

describe('a list of ties', () => {
  test('keeps bad weights out and says where they stand', () => {
    const { ties, counts, problems, provenance } = read(
      'source,target,weight\na1,b1,2\na1,c1,-1\na1,d1,much\na1,e1,0\na1,a1,3\n',
    );
    expect(ties).toMatchObject([{ source: 'a1', target: 'b1', weight: 2, confirmed: null }]);
    expect(counts).toMatchObject({ reported: 3, selfTies: 1, zeroWeights: 1 });
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['weight-negative', 3],
      ['weight-not-a-number', 4],
      ['self-tie', 6],
      ['zero-weight', 5],
    ]);
    expect(provenance[0]).toMatchObject({
      rows: 5,
      read: 3,
      skipped: [
        { row: 3, reason: 'weight-negative' },
        { row: 4, reason: 'weight-not-a-number' },
      ],
    });
  });

  test('merges the two orders of a pair into one confirmed tie, by the rule', () => {
    const text = 'source;target;weight\na1;b1;1,5\nb1;a1;2\n';
    expect(read(text).ties).toMatchObject([{ weight: 2, confirmed: true }]);
    expect(read(text, { merge: 'mean' }).ties[0].weight).toBe(1.75);
    expect(read(text, { directed: true }).ties.map(({ weight }) => weight)).toEqual([1.5, 2]);
  });

  test('joins a list of actors with ids', () => {
    const { actors, ties } = readDataset([
      {
        name: 'actors.csv',
        bytes: utf8('id,label,sector\n10,Ward,G\n"a,b",Team,\n__proto__,,K\n'),
      },
      { name: 'ties.csv', bytes: utf8('source,target,weight\n10,"a,b",1\nTeam,__proto__,2\n') },
    ]);
    expect(actors.map(({ id, label, sector }) => [id, label, sector])).toEqual([
      ['10', 'Ward', 'G'],
      ['__proto__', '__proto__', 'K'],
      ['a,b', 'Team', null],
    ]);
    expect(ties.map(({ source, target }) => [source, target])).toEqual([
      ['10', 'a,b'],
      ['__proto__', 'a,b'],
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty file', utf8(''), 'empty-file'],
    ['a binary file', Uint8Array.of(1, 2, 3, 0, 0, 0, 9), 'binary-file'],
    ['a workbook', utf8('PK\u0003\u0004rest'), 'spreadsheet-file'],
    ['no column of names', utf8('foo,bar\n1,2\n'), 'no-name-column'],
    ['a header alone', utf8('source,target\n'), 'no-rows'],
    ['a giant line', utf8(`name\n${'x,'.repeat(3e6)}`), 'line-too-long'],
    [
      'a giant cell of short lines',
      utf8(`name;note\na;"${'""x\n'.repeat(1.1e6)}"\nb;`),
      'line-too-long',
    ],
    ['a giant cell that never ends', utf8(`name;note\na;"${'x\n'.repeat(2.1e6)}`), 'line-too-long'],
  ])('%s is refused with a sentence', (_, bytes, code) => {
    const error = failure(bytes);
    expect(error).toBeInstanceOf(InputError);
    expect(error.problems.map((problem) => problem.code)).toContain(code);
    expect(error.message).toMatch(/^bad\.csv.*: .*\..* .*\.$/);
  });

  test('ragged rows and malformed quotes are told with their row', () => {
    expect(codes('name;sector\nA1;x;lost\n"B" one;y\n')).toEqual([
      'no-ties',
      'ragged-row',
      'quotes-repaired',
    ]);
  });

  test('a sign of an inch in a large file opens no giant cell', () => {
    const rows = Array.from({ length: 4200 }, (_, row) => `Amt ${row % 9};${'x'.repeat(990)}`);
    const text = ['name;note', 'Haus 5" Rohr;', ...rows].join('\n');
    const found = codes(text);
    expect(found).not.toContain('line-too-long');
    expect(found).toContain('quotes-repaired');
  });

  test('random bytes give a data set or an InputError, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, headed) => {
        const bytes = headed ? Uint8Array.of(...utf8('name;partners\n'), ...noise) : noise;
        try {
          const { provenance } = readDataset([{ name: 'x', bytes }]);
          for (const file of provenance) expect(file.read + file.skipped.length).toBe(file.rows);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('properties', () => {
  const name = fc.constantFrom('Müller', 'müller', 'DRK e.V.', 'DRK', 'Ölwerk', 'Haus 1', 'Haus-1');
  const rows = fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 4 })), { minLength: 1 });
  const content = (lines: string[]) => {
    const { actors, ties, counts } = read(`source;target;weight\n${lines.join('\n')}\n`);
    return [actors.map(({ id }) => id), ties.map(({ locations, ...tie }) => tie), counts];
  };

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const lines = list.map((row) => row.join(';'));
        expect(content(lines.toReversed())).toEqual(content(lines));
      }),
    );
  });

  test('UTF-8 and Windows-1252 give the same data', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const text = `source;target;weight\n${list.map((row) => row.join(';')).join('\n')}\nä;ö;1`;
        const { provenance, ...one } = readDataset([{ name: 'x', bytes: utf8(text) }]);
        const { provenance: other, ...two } = readDataset([{ name: 'x', bytes: latin(text) }]);
        expect(two).toEqual(one);
        expect([provenance[0].encoding, other[0].encoding]).toEqual(['utf-8', 'windows-1252']);
      }),
    );
  });

  test('any id survives beside a label', () => {
    const id = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('__proto__', 'constructor', '10', '"', '😀'),
      )
      .map((text) => cleanCell(text.replaceAll('\0', '').replace(/\r/g, '')).normalize('NFC'))
      .filter((text) => text !== '' && text !== 'id');
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 8 }), (ids) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `id,label\n${ids.map((one, i) => `${quote(one)},label of ${i}x`).join('\n')}\n`;
        expect(read(text).actors.map((actor) => actor.id)).toEqual(
          [...ids].sort((a, b) => (a < b ? -1 : 1)),
        );
      }),
    );
  });
});

const samples = new URL('../../../shared/samples/', import.meta.url);
test.runIf(existsSync(samples))('one actor list in two encodings gives the same data set', () => {
  const [one, two] = ['akteursliste_excel_cp1252.csv', 'akteursliste_utf8_bom.csv'].map((file) => {
    const { provenance, ...rest } = readDataset([
      { name: 'liste', bytes: readFileSync(new URL(file, samples)) },
    ]);
    return rest;
  });
  expect(two).toEqual(one);
  expect(one.actors).toHaveLength(12);
  expect(one.counts).toMatchObject({ reported: 15, confirmed: 2 });
  expect(one.problems.map(({ code }) => code)).toContain('quotes-repaired');
});

/** More than the arguments that a call can have. */
const large: [what: string, row: (i: number) => string, header: string][] = [
  ['ties', (i) => `a${i},b${i % 900},1`, 'source,target,weight'],
  ['actors', (i) => `a${i},Kommune,a${(i + 1) % 130_000}`, 'name,sector,partners'],
];
deep.each(some(large, 1))(
  'a table of a hundred and thirty thousand %s is read whole',
  (_, row, header) => {
    const rows = Array.from({ length: 130_000 }, (_each, i) => row(i));
    const bytes = new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`);
    const { provenance } = readDataset([{ name: 'large.csv', bytes }]);
    expect(provenance[0].rows).toBe(130_000);
    expect(provenance[0].read + provenance[0].skipped.length).toBe(130_000);
  },
);

test('a blank row of a matrix is an actor without ties, not the heading of a section: the header names it', () => {
  const rows = [
    ';Klinik;Amt;Verein;Praxis',
    'Klinik;;;;',
    'Amt;;;1;',
    'Verein;;1;;1',
    'Praxis;;;1;',
  ];
  for (const order of [rows, [rows[0], ...rows.slice(2), rows[1]]]) {
    const bytes = new TextEncoder().encode(order.join('\n'));
    const { actors, ties } = readDataset([{ name: 'm.csv', bytes }]);
    expect(actors.map(({ id, sector }) => [id, sector])).toEqual([
      ['Amt', null],
      ['Klinik', null],
      ['Praxis', null],
      ['Verein', null],
    ]);
    expect(ties).toHaveLength(2);
  }
});

test('a line of a VNA file that holds signs alone is passed over', async () => {
  const lines = ['*Node data', 'ID sector', 'a X', ',,', '"', '*Tie data', 'from to', ',', 'a b'];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { actors } = readDataset(await openFile({ name: 'x.vna', bytes }));
  expect(actors.map(({ id }) => id)).toEqual(['a', 'b']);
});

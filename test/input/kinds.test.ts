import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesPersons, readDataset } from '../../src/input/index.ts';
import { openFile } from '../../src/open.ts';
import { runs } from '../runs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (lines: readonly (readonly string[])[]) =>
  readDataset([{ name: 't.csv', bytes: bytes(lines.map((line) => line.join(';')).join('\n')) }]);

const PLACES = ['Mühlbach', 'Torfeld', 'Linden', 'Sonnau', 'Ahorn', 'Quellen'];
const names = PLACES.map((place) => `Stelle ${place}`);
const links = fc.uniqueArray(
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).filter(([a, b]) => a < b),
  { selector: ([a, b]) => 6 * a + b, minLength: 3, maxLength: 12 },
);

test('a list of rows in JSON reads like the same rows in a text', async () => {
  await fc.assert(
    fc.asyncProperty(links, async (pairs) => {
      const rows = names.map((name, a) => ({
        Einrichtung: name,
        Sektor: 'Pflege',
        Partner: pairs.flatMap(([from, to]) => (from === a ? [names[to]] : [])),
      }));
      const text = csv([
        ['Einrichtung', 'Sektor', 'Partner'],
        ...rows.map((row) => [row.Einrichtung, row.Sektor, row.Partner.join('|')]),
      ]);
      const read = async (value: unknown) =>
        readDataset(await openFile({ name: 't.json', bytes: bytes(JSON.stringify(value)) }));
      for (const value of [rows, { rows }]) {
        const json = await read(value);
        const pairsOf = ({ ties }: typeof json) =>
          ties.map(({ source, target, weight }) => [source, target, weight]);
        expect(json.actors.map(({ id }) => id)).toEqual(text.actors.map(({ id }) => id));
        expect(pairsOf(json)).toEqual(pairsOf(text));
      }
    }),
    { numRuns: runs(40) },
  );
});

test('a last row and column that sum up all others are no actor under any name, and one tie more makes them one', () => {
  fc.assert(
    fc.property(
      links,
      fc.constantFrom('Viso', 'Kokku', 'Ukupno', 'Jumlah', 'Zzz'),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
      (pairs, label, weights) => {
        const weight = (a: number, b: number) => {
          const at = pairs.findIndex(
            ([from, to]) => from === Math.min(a, b) && to === Math.max(a, b),
          );
          return at < 0 ? 0 : weights[at];
        };
        const inner = names.map((_, a) => names.map((_, b) => weight(a, b)));
        const sums = inner.map((row) => row.reduce((all, one) => all + one, 0));
        const total = sums.reduce((all, one) => all + one, 0);
        const matrix = (corner: number, first: number) =>
          csv([
            ['', ...names, label],
            ...inner.map((row, a) => [names[a], ...row, a === 0 ? first : sums[a]].map(String)),
            [label, ...sums, corner].map(String),
          ]);
        const read = matrix(total, sums[0]);
        expect(read.actors.map(({ id }) => id)).toEqual([...names].sort());
        expect(read.ties).toHaveLength(pairs.length);
        const other = matrix(0, sums[0] + 1);
        expect(other.actors.map(({ id }) => id)).toContain(label);
      },
    ),
    { numRuns: runs(40) },
  );
});

describe('persons', () => {
  const persons = ['Petra Sonnfeld', 'Frau Ahorn', 'Thomas Ried', 'Dr. Lindner', 'Ulrike Berg'];
  test.each([
    ['places', ['Bad Homburg', 'Sankt Augustin', 'Neu Ulm', 'Alt Torfeld']],
    ['organisations', ['Stadtwerke Auental', 'Johanniter Torfeld', 'Rotes Kreuz', 'Klinik Anna']],
    ['words', ['ja', 'nein', 'offen']],
    ['nothing', []],
  ])('%s are none', (_, values) => {
    expect(namesPersons(values)).toBe(false);
  });

  test('a column of them stands nowhere in what is read, under whatever header', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Kümmert sich', 'Wer', 'Looks after it', 'Spalte', 'Verantwortung'),
        fc.shuffledSubarray(persons, { minLength: 3 }),
        (header, own) => {
          const rows = own.map((person, i) => [names[i], person, names[(i + 1) % own.length]]);
          const read = csv([['Einrichtung', header, 'Partner'], ...rows]);
          expect(read.actors.map(({ id }) => id)).toEqual(names.slice(0, own.length).sort());
          expect(read.problems.map(({ code }) => code)).toContain('personal-column');
          for (const person of own) expect(JSON.stringify(read)).not.toContain(person);
        },
      ),
    );
  });
});

test('short forms of a legend split a cell wherever they stand in a list, and never the name of an actor', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(['PSP', 'SoA', 'Stelle Linden'], { minLength: 1 }),
      fc.constantFrom('', 'u. a. ', 'z. B. '),
      fc.constantFrom('', ' (monatlich)'),
      (list, opening, tail) => {
        const cell = `${opening}${list.join(', ')}${tail}`;
        const liste = `Einrichtung;Partner\nHaus, PSP;${cell}\nStützpunkt Ost;\nSozialamt Ost;Haus, PSP\nStelle Linden;\n`;
        const read = readDataset([
          { name: 'liste.csv', bytes: bytes(liste) },
          { name: 'legende.csv', bytes: bytes('PSP = Stützpunkt Ost\nSoA = Sozialamt Ost\n') },
        ]);
        expect(read.actors.map(({ id }) => id)).toEqual([
          'Haus, PSP',
          'Sozialamt Ost',
          'Stelle Linden',
          'Stützpunkt Ost',
        ]);
        const meant = list.map((one) =>
          one === 'PSP' ? 'Stützpunkt Ost' : one === 'SoA' ? 'Sozialamt Ost' : one,
        );
        const partners = read.ties.map(({ source, target }) =>
          source === 'Haus, PSP' ? target : source,
        );
        expect(partners.sort()).toEqual([...new Set([...meant, 'Sozialamt Ost'])].sort());
      },
    ),
  );
});

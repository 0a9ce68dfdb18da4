import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordReader } from '../../src/network/word-reader.ts';
import { wordTable } from '../../src/network/word-table.ts';
import { demenz, entlassmanagement, wohnungsnotfall } from '../../src/words/chains.ts';

const role = wordReader(entlassmanagement.roles);
const corner = wordReader(entlassmanagement.sectors);

describe('words of a table by their parts', () => {
  test.each([
    ['Sozialdienst / Entlassmanagement', 'krankenhaussozialdienst'],
    ['KH-Sozialdienst', 'krankenhaussozialdienst'],
    ['Soz.-Dienst KH', 'krankenhaussozialdienst'],
    ['amb. Pflegedienst', 'freier-traeger'],
    ['ambulante Pflegedienste', 'freier-traeger'],
    ['Spitex', 'freier-traeger'],
    ['Praktischer Arzt', 'hausarzt'],
    ['Adult social care', 'kommunale-altenhilfe'],
    ['Sozialamt / Hilfe zur Pflege', 'kommunale-altenhilfe'],
    ['Community pharmacy', 'apotheke-hilfsmittel'],
    ['Krankenhausstation', 'krankenhausarzt'],
  ])('%s is sure', (word, id) => {
    expect(role(word)).toEqual({ ids: [id], near: [] });
  });

  test.each([
    ['Hospital discharge team', 'krankenhaussozialdienst'],
    ['Palliativ-Pflegedienst', 'freier-traeger'],
    ['Hausärztliche Versorgung', 'hausarzt'],
    ['Stadtverwaltung Sozialamt', 'kommunale-altenhilfe'],
  ])('%s is near, and not sure', (word, id) => {
    expect(role(word).ids).toEqual([]);
    expect(role(word).near).toContain(id);
  });

  test.each(['Anbieter anderer Dienstleistungen', 'Therapie', 'Fahrdienst', 'Sonstige', '', 'x'])(
    '%s is nothing',
    (word) => {
      expect(role(word).ids).toEqual([]);
    },
  );

  test('the order of English words tells a nursing home from home nursing', () => {
    expect(role('Home nursing').ids).toEqual(['freier-traeger']);
    expect(role('Nursing home').ids).toEqual([]);
  });

  test('sectors are read so as well, and two of them in one word are none', () => {
    expect(corner('NHS acute trust').ids).toEqual(['health']);
    expect(corner('VCSE').ids).toEqual(['civil-society']);
    expect(corner('Zivilges.').ids).toEqual(['civil-society']);
    expect(corner('Pflege & Gesundheit').ids).toEqual(['elder-care', 'health']);
  });

  test('every word of the catalogue means what it says, in any case and with any ending of a compound hyphen', () => {
    for (const chain of [entlassmanagement, demenz, wohnungsnotfall])
      for (const things of [chain.roles, chain.sectors]) {
        const read = wordReader(things);
        fc.assert(
          fc.property(
            fc.constantFrom(...things.flatMap(({ id, aliases }) => aliases.map((w) => [w, id]))),
            fc.constantFrom(
              (word: string) => word,
              (word: string) => word.toUpperCase(),
              (word: string) => ` ${word} `,
              (word: string) => word.replaceAll('ü', 'ue').replaceAll('ä', 'ae'),
            ),
            ([word, id], spelled) => {
              expect(read(spelled(word)).ids).toEqual([id]);
            },
          ),
        );
      }
  });

  test('any text at all is read without fault, and never as something and nearly something', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        const { ids, near } = role(text);
        expect(ids.length === 0 || near.length === 0).toBe(true);
      }),
    );
  });
});

test('the table of words has a line for each word that is none yet, with what it may mean', () => {
  const actors = [
    { roles: ['KH-Sozialdienst', 'Palliativ-Pflegedienst'], sector: 'Gesundheit' },
    { roles: ['Fahrdienst'], sector: 'Verkehr' },
  ];
  const table = wordTable({ actors } as never, entlassmanagement);
  const lines = table.trimEnd().split('\n');
  expect(lines[0]).toBe('kind;word;meaning;possible');
  expect(lines.slice(1).map((line) => line.split(';').slice(0, 3))).toEqual([
    ['role', 'Fahrdienst', ''],
    ['role', 'Palliativ-Pflegedienst', 'freier-traeger'],
    ['sector', 'Verkehr', ''],
  ]);
  expect(wordTable({ actors: [] }, entlassmanagement)).toBe('');
});

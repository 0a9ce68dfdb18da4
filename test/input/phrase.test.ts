import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExcept, withoutOpening } from '../../src/input/reading/absent-words.ts';
import { exampleIn } from '../../src/input/reading/rows.ts';
import { isPersons } from '../../src/input/reading/weigh-columns.ts';
import { isPhrase, phrasesAt } from '../../src/input/vocabulary/phrase.ts';
import sayings from '../../src/input/vocabulary/sayings.json' with { type: 'json' };

const phrases = [...sayings.openings, ...sayings.except];
/** A phrase as somebody writes it: in capitals, with a space that does not break. */
const written = (phrase: string, capitals: boolean, hard: boolean) => {
  const spaced = hard ? phrase.replaceAll(' ', '\u00a0') : phrase;
  return capitals ? spaced.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : spaced;
};

test('phrases are found where they stand, the longest first', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 10 }),
      fc.constantFrom(...phrases),
      fc.boolean(),
      fc.boolean(),
      fc.string({ maxLength: 10 }),
      (before, phrase, capitals, hard, behind) => {
        const text = before + written(phrase, capitals, hard) + behind;
        const found = phrasesAt(text, phrases, before.length);
        expect(found).toContain(phrase);
        const naive = phrases.filter((one) =>
          text.slice(before.length).toLowerCase().replaceAll('\u00a0', ' ').startsWith(one),
        );
        expect(new Set(found)).toEqual(new Set(naive));
        expect(found.map((one) => one.length)).toEqual(
          found.map((one) => one.length).sort((a, b) => b - a),
        );
        expect(isPhrase(text, phrases)).toBe(
          phrases.includes(text.toLowerCase().replace(/\s/g, ' ')),
        );
      },
    ),
  );
});

test('sayings around names are taken off', () => {
  expect(withoutOpening('u.\u00a0a. Reha')).toEqual({ name: 'Reha', open: true });
  expect(withoutOpening('Insb.: Reha')).toEqual({ name: 'Reha', open: true });
  expect(withoutOpening('etwas anderes')).toEqual({ name: 'etwas anderes', open: false });
  expect(allExcept('alle außer DRK')).toBe('DRK');
  expect(allExcept('All (except for the DRK)')).toBe('the DRK');
  expect(allExcept('alle Vereine')).toBeNull();
});

test('a row of a template and a column of persons are known', () => {
  const row = (cell: string) => exampleIn({ row: 1, cells: [cell, 'x'] }) === cell;
  expect(['Beispiel: Klinik', 'z. B. Klinik', 'Klinik (Muster)', 'Example'].map(row)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Muster GmbH', 'Beispielhof', 'Klinik'].map(row)).toEqual([false, false, false]);
  expect(isPersons(['Dr. Kern', 'Frau Albers', 'Anna Weber'])).toBe(true);
  expect(isPersons(['Pflegebüro Kern', 'AWO Kreis'])).toBe(false);
});

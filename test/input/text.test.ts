import fc from 'fast-check';
import { expect, test } from 'vitest';
import { names, values } from '../../src/input/cells.ts';
import { decode } from '../../src/input/decode.ts';
import { detectDelimiter, separatorLine } from '../../src/input/delimiter.ts';
import { fold, letters } from '../../src/input/fold.ts';
import { fieldsOf, headerKey, isDirected } from '../../src/input/headers.ts';
import { decimalMark, parseNumber } from '../../src/input/numbers.ts';
import { networkProblems, type ProblemCode, tableProblems } from '../../src/input/problem-table.ts';
import { problem } from '../../src/input/problems.ts';
import { repairQuotes } from '../../src/input/quotes.ts';
import { isNoName, isNotAnswered, yesOrNo } from '../../src/input/words.ts';
import { de } from '../../src/words/de/index.ts';
import { en } from '../../src/words/en/index.ts';
import { problemPlace, problemText } from '../../src/words/problem-text.ts';

test('bytes become text by mark, by NULs, as UTF-8, else as Windows-1252', () => {
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xbc))).toEqual({
    text: 'ü',
    encoding: 'utf-8',
  });
  expect(decode(Uint8Array.of(0xff, 0xfe, 0xfc, 0))).toEqual({ text: 'ü', encoding: 'utf-16le' });
  expect(decode(Uint8Array.of(0, 65, 0, 66))).toEqual({ text: 'AB', encoding: 'utf-16be' });
  expect(decode(Uint8Array.of(0x80, 0x93, 0xfc))).toEqual({
    text: '€“ü',
    encoding: 'windows-1252',
  });
});

test('the delimiter is the one that parts header words, not the one inside names', () => {
  expect(detectDelimiter('Akteur;Sektor\nHaus, Station;a\nTeam, Nord;b')).toBe(';');
  expect(detectDelimiter('from\tto\na,b\tc,d')).toBe('\t');
  expect(detectDelimiter('name\nMüller, Hans\nMeier, Eva')).not.toBe(',');
  expect(separatorLine('sep=|\na|b')).toBe('|');
});

test('names are compared without case, umlauts, dashes and legal forms, but signs stay', () => {
  expect(fold('St.-Josef Krankenhaus gGmbH')).toBe(fold('ST. JOSEF-Krankenhaus'));
  expect(fold('Müller e.V.')).toBe(fold('mueller'));
  expect(fold('1.0')).not.toBe(fold('10'));
  expect(fold('C+')).not.toBe(fold('C'));
  expect(letters(fold('Diakonie-Station'))).toBe(letters(fold('Diakoniestation')));
});

test('headers lose bracketed tails and know their fields', () => {
  expect(headerKey('Intensität (1-4)')).toBe('intensitaet');
  expect([...fieldsOf('Partner 2').keys()]).toEqual(['partners']);
  expect([...fieldsOf('Quelle').keys()]).toEqual(['from', 'evidence']);
  expect(fieldsOf('constructor').size).toBe(0);
  expect([isDirected('übergibt an'), isDirected('Quelle')]).toEqual([true, false]);
});

test('numbers are read by the mark of their column', () => {
  expect(parseNumber('0,75', 'comma')).toBe(0.75);
  expect([parseNumber('1.234', 'comma'), parseNumber('1.234', 'point')]).toEqual([1234, 1.234]);
  expect(parseNumber('1 - selten', 'comma')).toBe(1);
  expect([
    parseNumber('oft', 'comma'),
    parseNumber('', 'comma'),
    parseNumber('1e999', 'point'),
  ]).toEqual([null, null, null]);
  expect(
    decimalMark(
      [
        ['1.234', 1],
        ['0.5', 1],
      ],
      ';',
    ),
  ).toBe('point');
  expect(decimalMark([['1.234', 1]], ';')).toBe('comma');
});

test('a comma or slash parts a cell only where all pieces are known', () => {
  const known = (name: string) => ['Caritas', 'DRK', 'a,b'].includes(name);
  expect(names('Caritas / DRK', known).names).toEqual(['Caritas', 'DRK']);
  expect(names('a,b', known).names).toEqual(['a,b']);
  expect(names('Caritas, AWO', known)).toMatchObject({
    names: ['Caritas, AWO'],
    doubtful: ['Caritas, AWO'],
  });
  expect(names('DRK|Caritas u.a.', known)).toMatchObject({ names: ['DRK', 'Caritas'], open: true });
  expect(names('k.A.', known)).toMatchObject({ names: [], notAnswered: true });
  expect(values('Apotheke und Hilfsmittel, Reha')).toEqual(['Apotheke und Hilfsmittel, Reha']);
});

test('not answered is not a no, and a code may be an id', () => {
  expect([yesOrNo('X'), yesOrNo('Nein'), yesOrNo('k.A.')]).toEqual([true, false, null]);
  expect([isNotAnswered('99'), isNoName('99'), isNoName('?')]).toEqual([true, false, true]);
});

test('malformed quotes become text, well-formed ones stay', () => {
  const { text, repairs } = repairQuotes('a;"b"/c\n"d;e";f\n"open;g', ';');
  expect(text).toBe('a;"""b""/c"\n"d;e";f\n"""open";g');
  expect(repairs).toEqual([
    { record: 0, cell: '"b"/c' },
    { record: 2, cell: '"open' },
  ]);
});

test('every problem speaks both languages and says what to do', () => {
  for (const code of Object.keys({ ...tableProblems, ...networkProblems }) as ProblemCode[])
    for (const value of ['V', 'V | W', null]) {
      const one = problem(code, { column: 'C', value });
      const [english, german] = [problemText(one, en), problemText(one, de)];
      for (const { sentence, hint } of [english, german]) {
        expect(`${sentence} ${hint}`).toMatch(/\. .*\.$/);
        expect(`${sentence} ${hint}`).not.toContain('undefined');
      }
      expect(german.sentence).not.toBe(english.sentence);
    }
});

test('a problem that this version does not know is named, with what to do', () => {
  const one = { ...problem('no-ties'), code: 'of-tomorrow' };
  for (const book of [en, de]) {
    const { sentence, hint } = problemText(one, book);
    expect(sentence).toContain('of-tomorrow');
    expect(hint).toMatch(/\.$/);
  }
});

test('a problem says where it stands, a column by its header or its number', () => {
  const one = problem('no-ties', { file: 'a.csv', row: 7, column: 'Ort' });
  expect(problemPlace(one, en)).toBe('a.csv, row 7, column "Ort"');
  expect(problemPlace(one, de)).toBe('a.csv, Zeile 7, Spalte „Ort“');
  expect(problemPlace({ ...one, column: '#3' }, de)).toBe('a.csv, Zeile 7, Spalte 3');
  expect(problemPlace(problem('no-ties'), en)).toBe('');
});

test('known names between commas, slashes and an "and" are found whatever they hold themselves', () => {
  const listed = ['Klinik', 'Klinik, Station 1', 'Hand und Herz', 'Reha/Kur', 'Amt & Rat', 'Hand'];
  const known = (name: string) => listed.includes(name);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...listed), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(', ', '/', ' und ', ' & ', ' sowie '), {
        minLength: 7,
        maxLength: 7,
      }),
      (wanted, marks) => {
        const cell = wanted.map((name, i) => (i === 0 ? name : marks[i - 1] + name)).join('');
        const found = names(cell, known);
        expect(found.names.every(known)).toBe(true);
        expect(found.doubtful).toEqual([]);
        // As few names as can be: what was put in, or fewer longer ones.
        expect(found.names.length).toBeLessThanOrEqual(wanted.length);
        const whole = wanted.filter((name) => name !== 'Klinik' && name !== 'Hand');
        if (whole.length === wanted.length) expect(found.names).toEqual(wanted);
      },
    ),
  );
});

test('where a part is unknown, the whole stays one name and is said to be doubtful', () => {
  const known = (name: string) => name === 'Reha' || name === 'Amt';
  expect(names('Reha, Praxis Dr. Kern', known)).toMatchObject({
    names: ['Reha, Praxis Dr. Kern'],
    doubtful: ['Reha, Praxis Dr. Kern'],
  });
  expect(names('Praxis Kern und Partner', known)).toMatchObject({ doubtful: [] });
  expect(names('Reha (wöchentlich), Praxis Kern (selten); Amt (2)', known)).toMatchObject({
    names: ['Reha', 'Praxis Kern', 'Amt'],
    grades: new Map([
      ['Reha', 'wöchentlich'],
      ['Praxis Kern', 'selten'],
      ['Amt', '2'],
    ]),
  });
  expect(names('1. Reha\n2. Amt\n3. FC Kern', known).names).toEqual(['Reha', 'Amt', '3. FC Kern']);
});

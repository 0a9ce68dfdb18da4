import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, columns, fit, pad, wrap } from '../../src/words/width.ts';
import { anyText } from '../any-text.ts';

const any = fc.string({ unit: 'grapheme', maxLength: 80 });
const width = fc.integer({ min: 2, max: 40 });

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['Größe', 5],
    ['e\u0301', 1],
    ['東京', 4],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['☎️', 2],
    ['→ ═ ✕ …', 7],
    ['ｶﾅ', 2],
    ['', 0],
  ])('of %s are %i', (text, expected) => {
    expect(columns(text)).toBe(expected);
  });

  test('are one for each letter of Latin, Greek and Cyrillic, whatever stands beside it', () => {
    const letter = fc
      .oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xa1, max: 0x52f }))
      .map((code) => String.fromCodePoint(code))
      .filter((each) => !/[\p{Mark}\p{Cf}\p{Cn}]/u.test(each));
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join('');
        expect(columns(text)).toBe(letters.length);
        expect([...segmenter.segment(text)]).toHaveLength(letters.length);
      }),
    );
  });
});

describe('clean', () => {
  test('shows what steers a terminal as a picture', () => {
    expect(clean('a\u001bb\u0000c\u007fd\u0085e\u009bf\ud800g\u202eh')).toBe('a␛b␀c␡d e�f�g�h');
    expect(clean('two\r\nlines\tand a tab')).toBe('two lines and a tab');
  });

  test('is the same twice, and leaves words alone', () => {
    fc.assert(
      fc.property(anyText(10), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
    expect(clean('Größe 東京 👩‍👩‍👧 ½')).toBe('Größe 東京 👩‍👩‍👧 ½');
  });
});

describe('fitting', () => {
  test('cuts to the width, with an ellipsis only where something is lost', () => {
    fc.assert(
      fc.property(any, width, (text, most) => {
        const fitted = fit(text, most);
        expect(columns(fitted)).toBeLessThanOrEqual(most);
        if (columns(text) <= most) expect(fitted).toBe(clean(text));
        else expect(fitted.endsWith('…')).toBe(true);
      }),
    );
  });

  test('fills to exactly the width', () => {
    fc.assert(
      fc.property(any, width, (text, most) => {
        expect(columns(pad(text, most))).toBe(most);
      }),
    );
    expect(pad('ab', 4, 'right')).toBe('  ab');
  });

  test('wraps without losing a character', () => {
    fc.assert(
      fc.property(any, width, (text, most) => {
        const lines = wrap(text, most);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(most);
        expect(lines.join('').replaceAll(' ', '')).toBe(clean(text).replaceAll(' ', ''));
      }),
    );
  });
});

test('a word longer than a line parts behind its hyphens and slashes before it parts inside', () => {
  expect(wrap('in der Caritas-Sozialstation Nord', 14)).toEqual([
    'in der',
    'Caritas-',
    'Sozialstation',
    'Nord',
  ]);
  expect(wrap('Krankenhausarzt/-ärztin', 16)).toEqual(['Krankenhausarzt/', '-ärztin']);
  expect(wrap('abc-defghijkl', 5)).toEqual(['abc-d', 'efghi', 'jkl']);
  expect(wrap('a-b-c-d', 3)).toEqual(['a-', 'b-', 'c-d']);
});

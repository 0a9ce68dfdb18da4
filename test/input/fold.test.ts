import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, plain } from '../../src/input/fold.ts';
import { runs } from '../runs.ts';

const FORMS = / (?:ggmbh|g gmbh|gmbh|mbh|e v|ev|eg|e g|gag|ggag|kdoer|kgaa|ltd|inc|plc)$/;

test('up to two legal forms at the end do not count, and a name is never all of one', () => {
  const word = fc.constantFrom(
    ...['Klinik', 'am', 'See', 'g', 'e', 'v', 'gGmbH', 'GmbH', 'e.V.', 'eG', '& Co.', 'KGaA', '#'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', '  ', '.'), (words, by) => {
      const name = words.join(by);
      expect(fold(name)).toBe(plain(name).replace(FORMS, '').replace(FORMS, ''));
    }),
    { numRuns: runs(2000) },
  );
  expect(fold('Diakonie e. V. gGmbH')).toBe('diakonie');
  expect(fold('GmbH')).toBe('gmbh');
});

test('a text for comparison is as if each run between words were looked at for signs', () => {
  const naive = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüß]/g, (one) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[one] ?? one)
      .replace(/[\s\p{Z}\p{P}\u00ad\u200b-\u200f\u2060\ufeff`´]+/gu, (run) => {
        const signs = run.replace(/[^*#@%&§!]/g, '');
        return signs ? ` ${signs} ` : ' ';
      })
      .trim();
  const piece = fc.oneof(
    fc.constantFrom(...'aBÄöüßẞé1 *#@%&§!-–.,;|+&…_()/\u00a0\u00ad\u0308\ufeff\n'),
    fc.constantFrom(...'aBüß1 ,.()/-'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(plain(pieces.join(''))).toBe(naive(pieces.join('')));
    }),
    { numRuns: runs(5000) },
  );
});

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

test('signs that part words are one blank, whichever they are', () => {
  const piece = fc.constantFrom(
    ...['Amt', 'b', 'Süd', 'ß', '1', ' ', ', ', '.', '(', ')', '/', '-', '–', '+', '_', '\u00a0'],
  );
  const spelt = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const words = pieces
        .join('')
        .toLowerCase()
        .replace(/[äöüß]/g, (letter) => spelt[letter as keyof typeof spelt]);
      expect(plain(pieces.join(''))).toBe(words.replace(/[^a-z0-9+]+/g, ' ').trim());
    }),
    { numRuns: runs(2000) },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeUnitOrder } from '../../src/input/code-unit-order.ts';
import { byCodeUnit, fold, letters } from '../../src/input/fold.ts';
import { createHashSet, foldHash, nameHashes, sharing } from '../../src/input/name-hashes.ts';
import { nearTwins } from '../../src/input/near-twins.ts';

const piece = fc.constantFrom(
  ...[
    'Amt',
    'amt',
    'AMT ',
    'Büro',
    'Buero',
    'e.V.',
    'gGmbH',
    'gmbh',
    ' ',
    '-',
    ', ',
    '1',
    '12',
    'ß',
    '\u00a0',
    'x',
    'Y',
    '+',
  ],
  ...['EV', 'G', 'e', 'z9', '😀', '\uffff', 'u\u0308', '.', '@', '`', '{', '['],
);
const name = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));

test('names that are one when folded have one hash, and so have those that share their letters', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const hashes = nameHashes(names);
      expect([...hashes.folded]).toEqual(names.map(foldHash));
      names.forEach((a, i) => {
        names.forEach((b, k) => {
          if (fold(a) === fold(b)) expect(hashes.folded[i]).toBe(hashes.folded[k]);
          if (letters(fold(a)) === letters(fold(b)))
            expect(hashes.letters[i]).toBe(hashes.letters[k]);
        });
      });
      const found = sharing(hashes.folded);
      names.forEach((one, at) => {
        if (names.some((other, k) => k !== at && fold(other) === fold(one)))
          expect(found).toContain(at);
      });
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }),
  );
});

test('a set of hashes has what was added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 100 }), fc.integer(), (hashes, other) => {
      const set = createHashSet(hashes.length);
      const keys = new Set<number>();
      for (const hash of hashes) {
        expect(set.add(hash)).toBe(!keys.has(hash | 1));
        keys.add(hash | 1);
      }
      expect(set.has(other)).toBe(keys.has(other | 1));
    }),
  );
});

test('texts are ordered by their code units, equal ones by their numbers', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 200 }), fc.boolean(), (names, long) => {
      const texts = long ? names.map((one) => `Dienst ${one}`) : names;
      expect([...codeUnitOrder(texts)]).toEqual(
        [...texts.keys()].sort((a, b) => byCodeUnit(texts[a], texts[b]) || a - b),
      );
    }),
  );
});

test('among very many names those with the same letters are told apart as among few', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), (names) => {
      const many = [...names, ...Array.from({ length: 20_000 }, (_, i) => `Dienst ${i}`)];
      const groups = new Map<string, number[]>();
      names.forEach((one, at) => {
        const key = letters(fold(one));
        if (/\p{L}{3}/u.test(key)) groups.set(key, [...(groups.get(key) ?? []), at]);
      });
      const told = [...groups.values()].filter(
        (group) => new Set(group.map((at) => fold(names[at]))).size > 1,
      );
      told.sort((a, b) => a[1] - b[1]);
      expect(nearTwins(many)).toEqual(told);
      expect(nearTwins(many, { sharing: () => sharing(nameHashes(many).letters) })).toEqual(told);
    }),
    { numRuns: 20 },
  );
});
